package dev.roadmapkit.schedule.likelihood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NormalTest {

  /** Abramowitz and Stegun, Handbook of Mathematical Functions, table 26.1. */
  @Test
  void hasPublishedValues() {
    assertThat(Normal.cdf(0)).isEqualTo(0.5);
    assertThat(Normal.cdf(0.5)).isCloseTo(0.69146_24613, within(2e-6));
    assertThat(Normal.cdf(1)).isCloseTo(0.84134_47461, within(2e-6));
    assertThat(Normal.cdf(1.96)).isCloseTo(0.97500_21049, within(2e-6));
    assertThat(Normal.cdf(-3)).isCloseTo(0.00134_98980, within(2e-6));
    assertThat(Normal.cdf(Normal.P90)).isCloseTo(0.9, within(2e-6));
  }

  @Test
  void endsAtNothingAndAll() {
    assertThat(Normal.cdf(-9)).isZero();
    assertThat(Normal.cdf(Double.NEGATIVE_INFINITY)).isZero();
    assertThat(Normal.cdf(9)).isEqualTo(1);
    assertThat(Normal.cdf(Double.POSITIVE_INFINITY)).isEqualTo(1);
  }

  @Test
  void betaPertHasTheProbabilitiesOfItsPolynomial() {
    for (double z = -4; z <= 4; z += 0.01) {
      double u = BetaPert.quantile(z);
      assertThat(u * u * u * (10 - 15 * u + 6 * u * u)).isCloseTo(Normal.cdf(z), within(1e-5));
      assertThat(BetaPert.z(u)).isCloseTo(z, within(5e-3));
    }
    assertThat(BetaPert.quantile(0)).isEqualTo(0.5);
    assertThat(BetaPert.quantile(-9)).isZero();
    assertThat(BetaPert.quantile(9)).isEqualTo(1);
  }

  /** Beta(3, 3) has the mean 1/2 and the variance 1/28. */
  @Test
  void betaPertHasItsMoments() {
    Pace independent = Pace.correlated(0);
    Pace shared = Pace.correlated(1);

    assertThat(independent.unitMean(Pace.MIDDLE)).isCloseTo(0.5, within(1e-9));
    assertThat(independent.unitVariance(Pace.MIDDLE)).isCloseTo(1 / 28.0, within(1e-5));
    assertThat(shared.unitMean(0)).isCloseTo(BetaPert.quantile(-4), within(1e-9));
    assertThat(shared.unitVariance(0)).isCloseTo(0, within(1e-12));
  }
}

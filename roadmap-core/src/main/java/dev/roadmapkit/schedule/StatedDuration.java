package dev.roadmapkit.schedule;

import dev.roadmapkit.DurationRange;
import dev.roadmapkit.DurationUnit;
import dev.roadmapkit.schedule.PlanNote.Amount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Compares what the author claims with what the steps add up to. */
final class StatedDuration {

  /** One tenth: "6-8 months" may round 8.3, but "5-7" may not stand for "6-8.3". */
  private static final long TOLERANCE = 10;

  private StatedDuration() {}

  static Optional<PlanNote> check(DurationRange stated, Bounds planned) {
    Bounds claim = new Bounds(stated.minSeconds(), stated.maxSeconds());
    if (stated.isEffort()
        || (near(claim.min(), planned.min()) && near(claim.max(), planned.max()))) {
      return Optional.empty();
    }
    DurationUnit own = stated.unit() == DurationUnit.WEEKS ? DurationUnit.MONTHS : stated.unit();
    DurationUnit other = stated.unit() == DurationUnit.WEEKS ? own : DurationUnit.WEEKS;
    return Optional.of(new PlanNote.StatedDuration(
        stated, in(other, claim), in(DurationUnit.WEEKS, planned), in(own, planned)));
  }

  private static boolean near(long claim, long planned) {
    return Math.abs(claim - planned) * TOLERANCE <= planned;
  }

  /** Whole where both bounds are: 26 to 36 weeks; else with one decimal place each: 6.0 to 8.3 months. */
  private static Amount in(DurationUnit unit, Bounds bounds) {
    long seconds = unit.seconds();
    boolean whole = bounds.min() % seconds == 0 && bounds.max() % seconds == 0;
    int decimals = whole ? 0 : 1;
    return new Amount(
        amount(bounds.min(), unit, decimals), amount(bounds.max(), unit, decimals), unit);
  }

  private static BigDecimal amount(long seconds, DurationUnit unit, int decimals) {
    return BigDecimal.valueOf(seconds)
        .divide(BigDecimal.valueOf(unit.seconds()), decimals, RoundingMode.HALF_UP);
  }
}

package dev.roadmapkit.schedule;

import dev.roadmapkit.DurationRange;
import dev.roadmapkit.DurationUnit;
import dev.roadmapkit.problem.Problem;
import dev.roadmapkit.problem.Severity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Compares what the author claims with what the steps add up to. */
final class StatedDuration {

  /** One tenth: "6-8 months" may round 8.3, but "5-7" may not stand for "6-8.3". */
  private static final long TOLERANCE = 10;

  private StatedDuration() {}

  static Optional<Problem> check(DurationRange stated, Bounds planned) {
    Bounds claim = new Bounds(stated.minSeconds(), stated.maxSeconds());
    if (stated.isEffort()
        || (near(claim.min(), planned.min()) && near(claim.max(), planned.max()))) {
      return Optional.empty();
    }
    DurationUnit own = stated.unit() == DurationUnit.WEEKS ? DurationUnit.MONTHS : stated.unit();
    DurationUnit other = stated.unit() == DurationUnit.WEEKS ? own : DurationUnit.WEEKS;
    String message = "the stated duration \"" + stated + "\" (" + in(other, claim)
        + ") does not match the steps, which add up to " + in(DurationUnit.WEEKS, planned) + " ("
        + in(own, planned) + ")";
    return Optional.of(
        Problem.of(Severity.WARNING, "stated-duration-mismatch", "statedDuration", message));
  }

  private static boolean near(long claim, long planned) {
    return Math.abs(claim - planned) * TOLERANCE <= planned;
  }

  /** "26-36 weeks" where the bounds are whole, else with one decimal place each: "6.0-8.3 months". */
  private static String in(DurationUnit unit, Bounds bounds) {
    long seconds = unit.seconds();
    if (bounds.min() % seconds == 0 && bounds.max() % seconds == 0) {
      return DurationRange.of(bounds.min() / seconds, bounds.max() / seconds, unit)
          .toString();
    }
    String min = amount(bounds.min(), unit);
    String max = amount(bounds.max(), unit);
    return (min.equals(max) ? min : min + "-" + max) + " " + unit;
  }

  private static String amount(long seconds, DurationUnit unit) {
    return BigDecimal.valueOf(seconds)
        .divide(BigDecimal.valueOf(unit.seconds()), 1, RoundingMode.HALF_UP)
        .toPlainString();
  }
}

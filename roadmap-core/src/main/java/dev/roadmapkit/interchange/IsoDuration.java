package dev.roadmapkit.interchange;

import dev.roadmapkit.DurationRange;
import dev.roadmapkit.DurationUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;

/** Writes durations as ISO 8601 has them. */
final class IsoDuration {

  private IsoDuration() {}

  /** Both ends, the shorter one first; one where they are the same. ISO 8601 knows no range. */
  static List<String> ends(DurationRange range) {
    String min = of(range.min(), range.unit());
    String max = of(range.max(), range.unit());
    return min.equals(max) ? List.of(min) : List.of(min, max);
  }

  /** In the author's unit; parts of one are exact down to a second, as few programs read decimals. */
  private static String of(BigDecimal amount, DurationUnit unit) {
    if (amount.stripTrailingZeros().scale() > 0) {
      return Duration.ofSeconds(amount
              .multiply(BigDecimal.valueOf(unit.seconds()))
              .setScale(0, RoundingMode.HALF_UP)
              .longValueExact())
          .toString();
    }
    String number = amount.toPlainString();
    return switch (unit) {
      case HOURS -> "PT" + number + "H";
      case DAYS -> "P" + number + "D";
      case WEEKS -> "P" + number + "W";
      case MONTHS -> "P" + number + "M";
      case YEARS -> "P" + number + "Y";
    };
  }
}

package dev.roadmapkit.schedule.likelihood;

import java.util.Arrays;

/**
 * A discrete distribution: masses at equal distances from an origin that lies anywhere, so that
 * adding times that are known moves the origin and rounds nothing. Immutable.
 */
final class Masses {

  /** Less than this at an end is moved inwards. */
  private static final double NEGLIGIBLE = 1e-10;

  final double origin;
  final double[] values;

  private Masses(double origin, double[] values) {
    this.origin = origin;
    this.values = values;
  }

  static Masses certain(double time) {
    return new Masses(time, new double[] {1});
  }

  /** Three masses, for what is narrower than the grid: with the mean and the variance given. */
  static Masses narrow(double mean, double variance, double distance) {
    double side = variance / (2 * distance * distance);
    if (side < NEGLIGIBLE) {
      return certain(mean);
    }
    return new Masses(mean - distance, new double[] {side, 1 - 2 * side, side});
  }

  /** All times between plus and minus half of a width equally likely. */
  static Masses even(double width, double distance) {
    if (width <= distance) {
      return narrow(0, width * width / 12, distance);
    }
    int sides = (int) Math.ceil((width / distance - 1) / 2);
    double[] values = new double[2 * sides + 1];
    Arrays.fill(values, distance / width);
    double end = (1 - (2 * sides - 1) * distance / width) / 2;
    values[0] = end;
    values[2 * sides] = end;
    return new Masses(-sides * distance, values);
  }

  static Masses of(double origin, double[] values, double distance) {
    int from = 0;
    int to = values.length - 1;
    double below = 0;
    double above = 0;
    while (from < to && below + values[from] < NEGLIGIBLE) {
      below += values[from++];
    }
    while (to > from && above + values[to] < NEGLIGIBLE) {
      above += values[to--];
    }
    double[] kept = Arrays.copyOfRange(values, from, to + 1);
    kept[0] += below;
    kept[to - from] += above;
    return new Masses(origin + from * distance, kept);
  }

  Masses moved(double time) {
    return new Masses(origin + time, values);
  }

  /** One after the other: the convolution. */
  Masses then(Masses next, double distance) {
    double[] few = values.length < next.values.length ? values : next.values;
    double[] many = values.length < next.values.length ? next.values : values;
    double[] sums = new double[few.length + many.length - 1];
    int i = 0;
    for (; i + 4 <= few.length && many.length >= 4; i += 4) {
      addFour(sums, i, few, many);
    }
    for (; i < few.length; i++) {
      addScaled(sums, i, few[i], many);
    }
    return of(origin + next.origin, sums, distance);
  }

  /** Both at once, until the last has ended: the product of the cumulative distributions. */
  Masses beside(Masses other, double distance) {
    Masses moved = other.on(origin, distance);
    int shift = (int) Math.rint((moved.origin - origin) / distance);
    int from = Math.max(0, shift);
    int to = Math.max(values.length, shift + moved.values.length);
    double[] result = new double[to - from];
    double mine = sum(values, from);
    double others = sum(moved.values, from - shift);
    double before = 0;
    for (int i = from; i < to; i++) {
      mine += i < values.length ? values[i] : 0;
      others += i - shift < moved.values.length ? moved.values[i - shift] : 0;
      result[i - from] = mine * others - before;
      before = mine * others;
    }
    return of(origin + from * distance, result, distance);
  }

  double mean(double distance) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += i * values[i];
    }
    return origin + sum * distance;
  }

  /** Adds this, with a weight, to cells of the same width; what lies outside goes to the ends. */
  void addTo(double[] cells, double min, double weight, double width) {
    double at = (origin - min) / width - 0.5;
    int first = (int) Math.floor(at);
    double right = at - first;
    int last = cells.length - 1;
    for (int i = 0; i < values.length; i++) {
      double mass = weight * values[i];
      int cell = first + i;
      cells[Math.min(last, Math.max(0, cell))] += (1 - right) * mass;
      cells[Math.min(last, Math.max(0, cell + 1))] += right * mass;
    }
  }

  /** The same, with masses where a grid has them: each is split with its mean kept. */
  private Masses on(double grid, double distance) {
    double at = (origin - grid) / distance;
    double first = Math.floor(at);
    double right = at - first;
    double[] split = new double[values.length + 1];
    addScaled(split, 0, 1 - right, values);
    addScaled(split, 1, right, values);
    return new Masses(grid + first * distance, split);
  }

  private static void addScaled(double[] to, int offset, double factor, double[] from) {
    for (int i = 0; i < from.length; i++) {
      to[offset + i] += factor * from[i];
    }
  }

  /** The same for four factors, for less traffic with memory. */
  private static void addFour(double[] to, int offset, double[] factors, double[] from) {
    double a = factors[offset];
    double b = factors[offset + 1];
    double c = factors[offset + 2];
    double d = factors[offset + 3];
    int end = from.length;
    to[offset] += a * from[0];
    to[offset + 1] += a * from[1] + b * from[0];
    to[offset + 2] += a * from[2] + b * from[1] + c * from[0];
    for (int i = 3; i < end; i++) {
      to[offset + i] += a * from[i] + b * from[i - 1] + c * from[i - 2] + d * from[i - 3];
    }
    to[offset + end] += b * from[end - 1] + c * from[end - 2] + d * from[end - 3];
    to[offset + end + 1] += c * from[end - 1] + d * from[end - 2];
    to[offset + end + 2] += d * from[end - 1];
  }

  private static double sum(double[] values, int count) {
    double sum = 0;
    for (int i = 0; i < Math.min(count, values.length); i++) {
      sum += values[i];
    }
    return sum;
  }
}

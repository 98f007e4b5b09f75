package dev.roadmapkit.schedule;

import java.util.function.LongBinaryOperator;

/** An amount or a place of time in whole seconds: one in the shortest plan, one in the longest. */
record Bounds(long min, long max) {

  static final Bounds ZERO = new Bounds(0, 0);
  static final long DAY = 86_400;
  static final long WEEK = 7 * DAY;

  static Bounds of(long both) {
    return new Bounds(both, both);
  }

  long at(Bound bound) {
    return bound == Bound.MIN ? min : max;
  }

  /** The least bounds that hold both. */
  Bounds span(Bounds other) {
    return new Bounds(Math.min(min, other.min), Math.max(max, other.max));
  }

  Bounds each(Bounds other, LongBinaryOperator operator) {
    return new Bounds(operator.applyAsLong(min, other.min), operator.applyAsLong(max, other.max));
  }

  /** How many units are begun, the last one counted whole. */
  static int begun(long seconds, long unit) {
    return Math.toIntExact(-Math.floorDiv(-seconds, unit));
  }
}

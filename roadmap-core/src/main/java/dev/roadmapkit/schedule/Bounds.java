package dev.roadmapkit.schedule;

/** An amount of elapsed time in whole seconds, both bounds inclusive. */
record Bounds(long min, long max) {

  static final Bounds ZERO = new Bounds(0, 0);
  static final long DAY = 86_400;
  static final long WEEK = 7 * DAY;

  Bounds plus(Bounds other) {
    return new Bounds(Math.addExact(min, other.min), Math.addExact(max, other.max));
  }

  /** The least bounds that hold both. */
  Bounds span(Bounds other) {
    return new Bounds(Math.min(min, other.min), Math.max(max, other.max));
  }

  /** How many units are begun, the last one counted whole. */
  static int begun(long seconds, long unit) {
    return Math.toIntExact(-Math.floorDiv(-seconds, unit));
  }
}

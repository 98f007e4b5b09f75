package dev.roadmapkit.schedule.likelihood;

import dev.roadmapkit.schedule.network.CriticalPath;
import dev.roadmapkit.schedule.network.Network;
import dev.roadmapkit.schedule.network.Work;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * When a network of steps is finished whose lengths are ranges. Immutable and thread-safe, unless
 * someone changes the arrays it was given.
 */
public final class FinishModel {

  private final Network network;
  private final long[] min;
  private final long[] max;
  private final int lanes;
  private final Shape shape;
  private final Pace pace;

  private final Function<long[], Work> works;
  private final long release;
  private final boolean shiftable;

  private FinishModel(
      Network network,
      long[] min,
      long[] max,
      int lanes,
      Shape shape,
      Pace pace,
      Function<long[], Work> works,
      long release,
      boolean shiftable) {
    this.works = works;
    this.release = release;
    this.shiftable = shiftable;
    this.network = network;
    this.min = min;
    this.max = max;
    this.lanes = lanes;
    this.shape = shape;
    this.pace = pace;
  }

  /**
   * Returns a model that starts at 0 seconds.
   *
   * @param network the steps
   * @param min the lower bound of each step's length in seconds by place, 0 or more; not copied
   * @param max the upper bound, not below {@code min}; not copied
   * @param lanes how many steps run at once, at least 1; {@link CriticalPath#UNLIMITED} for any
   * @param shape what a range says about the lengths within
   * @param pace what the steps have in common
   * @return the model
   */
  public static FinishModel of(
      Network network, long[] min, long[] max, int lanes, Shape shape, Pace pace) {
    return new FinishModel(network, min, max, lanes, shape, pace, Work::of, 0, true);
  }

  /**
   * Returns a model whose work depends on when it starts; only trials know its finish.
   *
   * @param lengthsToWork the work with given lengths by place
   * @param start when the first step may start, in seconds
   * @return a model with the same ranges
   */
  public FinishModel with(Function<long[], Work> lengthsToWork, long start) {
    return new FinishModel(network, min, max, lanes, shape, pace, lengthsToWork, start, false);
  }

  /**
   * Calculates the finish on a grid, without chance. Steps may run one at a time, or without a limit
   * over series-parallel prerequisites.
   *
   * @return the distribution, or empty where the graph or its size does not allow it; which depends
   *     on the model alone, not on the machine
   */
  public Optional<Distribution> exact() {
    if (network.size() == 0) {
      return Optional.of(Distribution.certain(0));
    }
    if (!shiftable || (lanes > 1 && lanes < network.size())) {
      return Optional.empty();
    }
    Optional<Assembly> assembly =
        isChain() ? Optional.of(Assembly.chain(network.size())) : Assembly.of(network);
    return assembly.flatMap(order -> new ExactFinish(this, order).distribution());
  }

  /**
   * Tries the finish at random. The same seed gives the same numbers, from one version of the JDK to
   * the next as long as {@link java.util.SplittableRandom} does.
   *
   * @param trials how often, at least 1
   * @param seed where the random numbers begin
   * @return the distribution of all trials
   */
  public Distribution simulated(int trials, long seed) {
    return Distribution.of(new Trials(this).finishes(trials, seed));
  }

  /**
   * Tells whether the pace is a learned one.
   *
   * @return false for a correlated one
   */
  public boolean isPaceLearned() {
    return pace.isLearned();
  }

  int size() {
    return network.size();
  }

  Shape shape() {
    return shape;
  }

  Pace pace() {
    return pace;
  }

  /** Whether the finish is the sum of all lengths. */
  boolean isChain() {
    return lanes == 1 && shiftable;
  }

  boolean isFixed(int step) {
    return min[step] == max[step];
  }

  /** For each step the first one whose lengths are the same but for an equal shift of all. */
  int[] alike() {
    Map<Range, Integer> first = new HashMap<>();
    int[] alike = new int[size()];
    for (int step = 0; step < alike.length; step++) {
      long least = shape == Shape.LIMITS ? 0 : min[step];
      Integer other = first.putIfAbsent(new Range(least, max[step] - min[step]), step);
      alike[step] = other == null ? step : other;
    }
    return alike;
  }

  double max(int step) {
    return (double) max[step];
  }

  double location(int step) {
    return shape.location(min[step], max[step]);
  }

  double scale(int step) {
    return shape.scale(min[step], max[step]);
  }

  /** The finish with these lengths, given as whole seconds. */
  long finish(long[] lengths, long[] ends) {
    return CriticalPath.finish(network, works.apply(lengths), lanes, release, ends);
  }

  /** The finish with every step at the same normal variable. */
  double finish(double z) {
    long[] lengths = new long[size()];
    for (int step = 0; step < lengths.length; step++) {
      lengths[step] = length(step, z);
    }
    return (double) finish(lengths, new long[lengths.length]);
  }

  /** The greatest sum of widths of steps in a row, between two normal variables. */
  double width(double from, double to) {
    long[] widths = new long[size()];
    for (int step = 0; step < widths.length; step++) {
      widths[step] = length(step, to) - length(step, from);
    }
    return (double) finish(widths, new long[widths.length]);
  }

  private long length(int step, double z) {
    return isFixed(step) ? max[step] : Math.round(shape.length(location(step), scale(step), z));
  }

  private record Range(long min, long width) {}
}

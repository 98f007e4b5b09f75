package dev.roadmapkit.schedule.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Plans as slowly and as plainly as can be: every path is walked, and slack is found by delaying
 * steps. Steps are numbers in a list where each comes after those it requires.
 */
final class SlowPlan {

  private final StepList steps;
  private final long release;

  SlowPlan(StepList steps, long release) {
    this.steps = steps;
    this.release = release;
  }

  /** The longest of all paths that end before a step. */
  long start(int step) {
    return start(step, -1, 0);
  }

  long finish() {
    return finish(-1, 0);
  }

  /** The finish less the longest of all paths that begin with a step. */
  long latestStart(int step) {
    return finish() - longestFrom(step);
  }

  /** Tells whether the delay of one step moves the finish. */
  boolean movesFinish(int delayed, long delay) {
    return finish(delayed, delay) != finish();
  }

  /** Tells whether the delay of one step moves the start of another or the finish. */
  boolean movesOthers(int delayed, long delay) {
    return movesFinish(delayed, delay)
        || IntStream.range(0, steps.size())
            .anyMatch(step -> step != delayed && start(step, delayed, delay) != start(step));
  }

  /**
   * The starts with so many lanes, event by event: a step starts when those it requires have ended
   * and fewer than so many of the steps before it are unfinished.
   */
  long[] starts(int lanes) {
    long[] starts = new long[steps.size()];
    List<Integer> waiting =
        new ArrayList<>(IntStream.range(0, steps.size()).boxed().toList());
    List<Integer> running = new ArrayList<>();
    long now = release;
    while (!waiting.isEmpty()) {
      long time = now;
      running.removeIf(step -> starts[step] + steps.seconds(step) <= time);
      List<Integer> unfinished = new ArrayList<>(waiting);
      unfinished.addAll(running);
      int next = waiting.stream()
          .filter(step -> Arrays.stream(steps.requires(step)).noneMatch(unfinished::contains))
          .filter(step -> unfinished.stream().filter(other -> other < step).count() < lanes)
          .findFirst()
          .orElse(-1);
      if (next >= 0) {
        starts[next] = now;
        running.add(next);
        waiting.remove(Integer.valueOf(next));
      } else {
        now = running.stream()
            .mapToLong(step -> starts[step] + steps.seconds(step))
            .min()
            .orElseThrow();
      }
    }
    return starts;
  }

  private long start(int step, int delayed, long delay) {
    long start = release;
    for (int required : steps.requires(step)) {
      start = Math.max(start, start(required, delayed, delay) + steps.seconds(required));
    }
    return step == delayed ? start + delay : start;
  }

  private long finish(int delayed, long delay) {
    return IntStream.range(0, steps.size())
        .mapToLong(step -> start(step, delayed, delay) + steps.seconds(step))
        .max()
        .orElse(release);
  }

  private long longestFrom(int step) {
    long longest = 0;
    for (int next = step + 1; next < steps.size(); next++) {
      for (int required : steps.requires(next)) {
        if (required == step) {
          longest = Math.max(longest, longestFrom(next));
        }
      }
    }
    return steps.seconds(step) + longest;
  }
}

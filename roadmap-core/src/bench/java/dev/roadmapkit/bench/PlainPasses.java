package dev.roadmapkit.bench;

import java.util.Arrays;

/** The critical path method as plain loops over arrays: what all times of one bound cost at least. */
final class PlainPasses {

  final long[] starts;
  final long[] ends;
  final long[] latestStarts;
  final long[] latestEnds;
  final long[] freeSlacks;
  final int[] binding;

  PlainPasses(StepGraph graph, int[] order, long[] seconds) {
    int size = order.length;
    int[] rows = graph.rows;
    int[] predecessors = graph.predecessors;
    starts = new long[size];
    ends = new long[size];
    latestStarts = new long[size];
    latestEnds = new long[size];
    freeSlacks = new long[size];
    binding = new int[size];
    long finish = 0;
    for (int step : order) {
      long start = 0;
      int by = -1;
      for (int edge = rows[step]; edge < rows[step + 1]; edge++) {
        long end = ends[predecessors[edge]];
        if (end > start) {
          start = end;
          by = predecessors[edge];
        }
      }
      starts[step] = start;
      ends[step] = start + seconds[step];
      binding[step] = by;
      finish = Math.max(finish, ends[step]);
    }
    Arrays.fill(latestEnds, finish);
    Arrays.fill(freeSlacks, finish);
    for (int i = size - 1; i >= 0; i--) {
      int step = order[i];
      long latest = latestEnds[step] - seconds[step];
      long start = starts[step];
      latestStarts[step] = latest;
      freeSlacks[step] -= ends[step];
      for (int edge = rows[step]; edge < rows[step + 1]; edge++) {
        int predecessor = predecessors[edge];
        latestEnds[predecessor] = Math.min(latestEnds[predecessor], latest);
        freeSlacks[predecessor] = Math.min(freeSlacks[predecessor], start);
      }
    }
  }

  /** The list as it is if it is in order, or else by Kahn's algorithm, first come first served. */
  static int[] order(StepGraph graph) {
    int[] order = new int[graph.size()];
    for (int step = 0; step < order.length; step++) {
      order[step] = step;
      for (int edge = graph.rows[step]; edge < graph.rows[step + 1]; edge++) {
        if (graph.predecessors[edge] >= step) {
          return kahn(graph);
        }
      }
    }
    return order;
  }

  private static int[] kahn(StepGraph graph) {
    int size = graph.size();
    int[] rows = graph.rows;
    int[] predecessors = graph.predecessors;
    int[] next = new int[size + 1];
    for (int predecessor : predecessors) {
      next[predecessor + 1]++;
    }
    for (int step = 0; step < size; step++) {
      next[step + 1] += next[step];
    }
    int[] followerRows = next.clone();
    int[] followers = new int[predecessors.length];
    int[] open = new int[size];
    int[] order = new int[size];
    int placed = 0;
    for (int step = 0; step < size; step++) {
      open[step] = rows[step + 1] - rows[step];
      for (int edge = rows[step]; edge < rows[step + 1]; edge++) {
        followers[next[predecessors[edge]]++] = step;
      }
      if (open[step] == 0) {
        order[placed++] = step;
      }
    }
    for (int i = 0; i < placed; i++) {
      for (int edge = followerRows[order[i]]; edge < followerRows[order[i] + 1]; edge++) {
        if (--open[followers[edge]] == 0) {
          order[placed++] = followers[edge];
        }
      }
    }
    return order;
  }
}

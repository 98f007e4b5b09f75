package dev.roadmapkit.bench;

import java.util.Arrays;
import java.util.Random;

/**
 * Steps by number, each with the numbers of those it waits for as compressed sparse rows and with
 * its least and its most seconds. The same in every run.
 *
 * <p>A name says the kind and the size. In a {@code chain} each step waits for the one before; in a
 * {@code layered} graph of ten layers, for three steps of the layer before, so that memory is read
 * far apart. {@code shuffled} is {@code layered} as a list that is not in order.
 */
final class StepGraph {

  static final int DAY = 86_400;
  private static final int LAYERS = 10;
  private static final int PREREQUISITES = 3;

  final int[] rows;
  final int[] predecessors;
  final long[] min;
  final long[] max;

  private StepGraph(int[] rows, int[] predecessors, long[] min, long[] max) {
    this.rows = rows;
    this.predecessors = predecessors;
    this.min = min;
    this.max = max;
  }

  static StepGraph of(String name) {
    String[] kindAndSize = name.split("-", -1);
    int size = Integer.parseInt(kindAndSize[1]);
    Random random = new Random(size);
    int[][] requires = kindAndSize[0].equals("chain") ? chain(size) : layered(size, random);
    if (kindAndSize[0].equals("shuffled")) {
      requires = shuffled(requires, random);
    }
    int[] rows = new int[size + 1];
    for (int step = 0; step < size; step++) {
      rows[step + 1] = rows[step] + requires[step].length;
    }
    long[] min = random.ints(size, 1, 11).mapToLong(days -> (long) days * DAY).toArray();
    long[] max = new long[size];
    Arrays.setAll(max, step -> min[step] + (long) random.nextInt(5) * DAY);
    int[] predecessors = Arrays.stream(requires).flatMapToInt(Arrays::stream).toArray();
    return new StepGraph(rows, predecessors, min, max);
  }

  int size() {
    return min.length;
  }

  private static int[][] chain(int size) {
    int[][] requires = new int[size][];
    Arrays.setAll(requires, step -> step == 0 ? new int[0] : new int[] {step - 1});
    return requires;
  }

  private static int[][] layered(int size, Random random) {
    int width = size / LAYERS;
    int[][] requires = new int[size][];
    Arrays.setAll(requires, step -> {
      int before = (step / width - 1) * width;
      return before < 0
          ? new int[0]
          : random.ints(before, before + width).distinct().limit(PREREQUISITES).toArray();
    });
    return requires;
  }

  private static int[][] shuffled(int[][] requires, Random random) {
    int[] numbers =
        random.ints(0, requires.length).distinct().limit(requires.length).toArray();
    int[][] shuffled = new int[requires.length][];
    for (int step = 0; step < requires.length; step++) {
      shuffled[numbers[step]] =
          Arrays.stream(requires[step]).map(required -> numbers[required]).toArray();
    }
    return shuffled;
  }
}

package dev.roadmapkit.schedule.network;

import java.util.Arrays;
import java.util.Random;

/** Steps by number: how long each takes in seconds, and the numbers of those it waits for. */
final class StepList {

  private final long[] seconds;
  private final int[][] requires;

  StepList(long[] seconds, int[][] requires) {
    this.seconds = seconds;
    this.requires = requires;
  }

  /** Few steps with short lengths, so that ends often fall together. Each waits for earlier ones. */
  static StepList random(Random random, int minSize, int maxSize) {
    int size = minSize + random.nextInt(maxSize - minSize + 1);
    int longest = 1 + random.nextInt(6);
    long[] seconds = new long[size];
    int[][] requires = new int[size][];
    for (int step = 0; step < size; step++) {
      seconds[step] = random.nextInt(longest + 1);
      requires[step] = step == 0
          ? new int[0]
          : random
              .ints(random.nextInt(Math.min(step, 3) + 1), 0, step)
              .distinct()
              .toArray();
    }
    return new StepList(seconds, requires);
  }

  long seconds(int step) {
    return seconds[step];
  }

  int[] requires(int step) {
    return requires[step];
  }

  int size() {
    return seconds.length;
  }

  /** The same steps with new numbers: what was number i is number {@code numbers[i]}. */
  StepList renumbered(int[] numbers) {
    long[] newSeconds = new long[size()];
    int[][] newRequires = new int[size()][];
    for (int step = 0; step < size(); step++) {
      newSeconds[numbers[step]] = seconds[step];
      newRequires[numbers[step]] =
          Arrays.stream(requires[step]).map(required -> numbers[required]).toArray();
    }
    return new StepList(newSeconds, newRequires);
  }

  StepList withSeconds(int step, long length) {
    long[] changed = seconds.clone();
    changed[step] = length;
    return new StepList(changed, requires);
  }

  StepList withPrerequisite(int step, int required) {
    int[][] changed = requires.clone();
    changed[step] = Arrays.copyOf(requires[step], requires[step].length + 1);
    changed[step][requires[step].length] = required;
    return new StepList(seconds, changed);
  }

  Network network() {
    int[] rows = new int[size() + 1];
    for (int step = 0; step < size(); step++) {
      rows[step + 1] = rows[step] + requires[step].length;
    }
    return Network.of(rows, Arrays.stream(requires).flatMapToInt(Arrays::stream).toArray());
  }

  Work work(Network network) {
    long[] byPlace = new long[size()];
    Arrays.setAll(byPlace, place -> seconds[network.number(place)]);
    return Work.of(byPlace);
  }

  CriticalPath plan(int lanes, long release) {
    Network network = network();
    return CriticalPath.of(network, work(network), lanes, release);
  }
}

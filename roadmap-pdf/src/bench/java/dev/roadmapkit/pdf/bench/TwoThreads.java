package dev.roadmapkit.pdf.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * How many times as much two threads get done as one. Both are measured in turn, many times: what else a
 * machine does from minute to minute weighs more than what threads do to each other.
 */
final class TwoThreads {

  private static final int ROUNDS = 41;
  private static final int TIMES = 40;

  private TwoThreads() {}

  /** The median over the rounds. */
  static double speedup(Callable<?> task) throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      for (int i = 0; i < 10; i++) {
        time(threads, 2, task);
      }
      List<Double> ratios = new ArrayList<>();
      for (int i = 0; i < ROUNDS; i++) {
        ratios.add(2 * time(threads, 1, task) / time(threads, 2, task));
      }
      return ratios.stream().sorted().skip(ROUNDS / 2).findFirst().orElseThrow();
    } finally {
      threads.shutdown();
    }
  }

  private static double time(ExecutorService threads, int count, Callable<?> task)
      throws InterruptedException, ExecutionException {
    long start = System.nanoTime();
    List<Future<?>> running = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      running.add(threads.submit(() -> {
        for (int times = 0; times < TIMES; times++) {
          task.call();
        }
        return null;
      }));
    }
    for (Future<?> future : running) {
      future.get();
    }
    return System.nanoTime() - start;
  }
}

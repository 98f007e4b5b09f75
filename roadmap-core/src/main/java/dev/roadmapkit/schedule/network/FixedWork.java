package dev.roadmapkit.schedule.network;

/** Work of the same length whenever it starts. */
final class FixedWork implements Work {

  private final long[] seconds;

  FixedWork(long[] seconds) {
    this.seconds = seconds;
  }

  @Override
  public long end(int step, long start) {
    return start + seconds[step];
  }

  @Override
  public long latestStart(int step, long end) {
    return end - seconds[step];
  }

  @Override
  public long lastWorked(int step, long end) {
    return end;
  }
}

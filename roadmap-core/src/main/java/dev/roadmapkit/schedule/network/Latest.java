package dev.roadmapkit.schedule.network;

/** How far the end of each step may slip. Immutable and thread-safe. */
interface Latest {

  /** The latest end of a step, in seconds, that does not move the finish. */
  long end(int step);

  /** The latest end of a step, in seconds, that moves neither another step's start nor the finish. */
  long freeEnd(int step);

  /** Whether a step cannot slip at all. */
  boolean isCritical(int step);
}

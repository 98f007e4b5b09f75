package dev.roadmapkit.schedule;

/** The two plans between which every other one lies. */
public enum Bound {
  /** The plan in which every step takes its least time. */
  MIN,
  /** The plan in which every step takes its greatest time. */
  MAX
}

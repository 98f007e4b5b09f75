package dev.roadmapkit.schedule;

import java.time.LocalDate;

/** Seconds of work on the axis of a plan as days of its calendar, breaks included. */
interface FinishDays {

  /** The whole days from the start until so many seconds of work are done; a begun day counts. */
  int days(long seconds);

  /** The greatest time that is done within so many days of the start, in seconds. */
  long latestSeconds(int days);

  /**
   * The last of so many days.
   *
   * @throws IllegalStateException if the plan has no start date
   */
  LocalDate lastDay(int days);

  /**
   * The greatest time that is done by the end of a day, in seconds; below 0 before the start.
   *
   * @throws IllegalStateException if the plan has no start date
   */
  long latestSeconds(LocalDate day);
}

package dev.roadmapkit.examples.cli;

import dev.roadmapkit.schedule.Bound;
import dev.roadmapkit.schedule.Schedule;
import dev.roadmapkit.schedule.ScheduledStep;

/** How late the steps of a plan may be, in words; of interest where steps run in parallel. */
final class Slack {

  private Slack() {}

  /** Tells whether some step may be late; else all of them are critical, which goes without saying. */
  static boolean isIn(Schedule schedule) {
    return schedule.steps().stream().anyMatch(step -> isOpen(step) && !isCritical(step));
  }

  /** "critical", "14 d", "7-14 d", or "0-14 d" where it is critical in one of the two plans. */
  static String of(ScheduledStep step) {
    if (!isOpen(step)) {
      return "done";
    }
    if (isCritical(step)) {
      return "critical";
    }
    int min = Math.min(step.slackDays(Bound.MIN), step.slackDays(Bound.MAX));
    int max = Math.max(step.slackDays(Bound.MIN), step.slackDays(Bound.MAX));
    return (min == max ? "" : min + "-") + max + " d";
  }

  private static boolean isOpen(ScheduledStep step) {
    return step.state() != ScheduledStep.State.FINISHED;
  }

  private static boolean isCritical(ScheduledStep step) {
    return step.isCritical(Bound.MIN) && step.isCritical(Bound.MAX);
  }
}

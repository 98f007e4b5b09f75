package dev.roadmapkit.schedule;

import dev.roadmapkit.DurationRange;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Step;

/** How long a step takes in elapsed time. */
final class StepLength {

  private StepLength() {}

  /** Effort is spread over weeks: the least effort at the most hours a week is the least time. */
  static Bounds of(Step step, Roadmap roadmap) {
    DurationRange duration = step.duration();
    if (!duration.isEffort()) {
      return new Bounds(duration.minSeconds(), duration.maxSeconds());
    }
    DurationRange weekly = roadmap
        .weeklyEffort()
        .orElseThrow(() -> new PlanningException(
            "step \"" + step.id() + "\" takes " + duration + " of study, and roadmap \""
                + roadmap.id()
                + "\" does not say how many hours a week: add weeklyEffort to the roadmap"));
    // Rounded outwards, so that the bounds hold every possible time.
    return new Bounds(
        duration.minSeconds() * Bounds.WEEK / weekly.maxSeconds(),
        -Math.floorDiv(-duration.maxSeconds() * Bounds.WEEK, weekly.minSeconds()));
  }
}

package dev.roadmapkit.lint.rule;

import dev.roadmapkit.DurationRange;
import dev.roadmapkit.Step;
import java.util.ArrayList;
import java.util.List;

/** A step may take three times as long as the one in the middle, not longer. */
final class LongStepRule implements Rule {

  private static final int TIMES = 3;

  /** With fewer steps none is usual. */
  private static final int FEWEST = 4;

  @Override
  public void check(Subject subject, Findings findings) {
    // Study time and elapsed time do not compare.
    check(subject.roadmap().steps(), false, findings);
    check(subject.roadmap().steps(), true, findings);
  }

  private static void check(List<Step> steps, boolean effort, Findings findings) {
    List<DurationRange> sorted = new ArrayList<>(steps.stream()
        .map(Step::duration)
        .filter(duration -> duration.isEffort() == effort)
        .toList());
    if (sorted.size() < FEWEST) {
      return;
    }
    sorted.sort((a, b) -> Long.compare(a.maxSeconds(), b.maxSeconds()));
    DurationRange median = sorted.get((sorted.size() - 1) / 2);
    for (int i = 0; i < steps.size(); i++) {
      DurationRange duration = steps.get(i).duration();
      if (duration.isEffort() == effort && duration.maxSeconds() / TIMES > median.maxSeconds()) {
        String message = "step \"" + steps.get(i).id() + "\" takes " + duration + ", more than "
            + TIMES + " times the " + median + " of the step in the middle: is it several steps?";
        findings.add("long-step", "steps[" + i + "].duration", message);
      }
    }
  }
}

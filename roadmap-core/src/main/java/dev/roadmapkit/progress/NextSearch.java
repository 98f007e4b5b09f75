package dev.roadmapkit.progress;

import dev.roadmapkit.Step;
import dev.roadmapkit.progress.NextTopic.Reason;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Finds what to do now. */
final class NextSearch {

  private final Resolution resolution;
  private final Syllabus syllabus;

  NextSearch(Resolution resolution) {
    this.resolution = resolution;
    this.syllabus = resolution.syllabus();
  }

  Optional<NextTopic> next(Tally total) {
    if (total.isComplete()) {
      return Optional.empty();
    }
    if (total.inProgress() > 0) {
      return first(this::isBegun, Reason.TOPIC_BEGUN);
    }
    return total.whole() == 0 ? first(this::isOpen, Reason.OPTIONAL_LEFT) : ready();
  }

  private boolean isBegun(int topic) {
    return syllabus.isTopicShown(topic) && resolution.topic(topic) == Mark.State.IN_PROGRESS;
  }

  private boolean isOpen(int topic) {
    return syllabus.isTopicShown(topic) && resolution.topic(topic) == Mark.State.NOT_STARTED;
  }

  private Optional<NextTopic> first(IntPredicate test, Reason reason) {
    for (int step = 0; step < syllabus.steps(); step++) {
      for (int topic = syllabus.firstTopic(step); topic < syllabus.endOfTopics(step); topic++) {
        if (test.test(topic)) {
          return Optional.of(
              new NextTopic(syllabus.step(step), syllabus.topic(topic), reason, List.of()));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Steps come in the order of the plan, so what a step requires is known before it: a step lets pass
   * if it is complete or, where nothing in it counts, if all that it requires does. Of the steps that
   * are ready, one that the learner has begun comes first.
   */
  private Optional<NextTopic> ready() {
    boolean[] passes = new boolean[syllabus.steps()];
    List<Integer> open = new ArrayList<>();
    for (int step = 0; step < passes.length; step++) {
      Tally tally = resolution.tally(step);
      boolean ready = true;
      for (int required : syllabus.requires(step)) {
        ready &= passes[required];
      }
      if (ready && tally.remaining() > 0) {
        open.add(step);
      }
      passes[step] = tally.whole() == 0 ? ready : tally.isComplete();
    }
    return open.stream()
        .filter(resolution::isBegunByLearner)
        .findFirst()
        .or(() -> open.stream().findFirst())
        .map(step -> begin(step, resolution.tally(step)));
  }

  private NextTopic begin(int step, Tally tally) {
    int topic = syllabus.firstTopic(step);
    while (!isOpen(topic) || !resolution.counts(topic)) {
      topic++;
    }
    boolean begun = tally.state(resolution.own(step)) == Mark.State.IN_PROGRESS;
    return new NextTopic(
        syllabus.step(step),
        syllabus.topic(topic),
        begun ? Reason.STEP_BEGUN : Reason.STEP_READY,
        finishedBefore(step));
  }

  private List<Step> finishedBefore(int step) {
    BitSet seen = new BitSet();
    BitSet finished = new BitSet();
    Deque<Integer> open = new ArrayDeque<>(List.of(step));
    while (!open.isEmpty()) {
      for (int required : syllabus.requires(open.remove())) {
        if (!seen.get(required)) {
          seen.set(required);
          if (resolution.tally(required).whole() > 0) {
            finished.set(required);
          } else {
            open.add(required);
          }
        }
      }
    }
    List<Step> steps = new ArrayList<>();
    finished.stream().forEach(number -> steps.add(syllabus.step(number)));
    return steps;
  }
}

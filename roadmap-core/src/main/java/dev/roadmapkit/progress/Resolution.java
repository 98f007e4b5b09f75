package dev.roadmapkit.progress;

import dev.roadmapkit.TopicId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the marks of a ledger say of the items of a syllabus. Immutable and thread-safe. */
final class Resolution {

  private final Syllabus syllabus;
  private final Mark[] sorted;
  /** By item, how many marks there are up to its last one, that with it; 0 if it has none. */
  private final int[] last;

  private final Tally total;

  /** Made on first use, as most ask for percentages only; two threads that race make the same. */
  private @Nullable Activity activity;

  Resolution(Syllabus syllabus, Mark[] sorted) {
    this.syllabus = syllabus;
    this.sorted = sorted;
    this.last = new int[syllabus.items()];
    for (int i = 0; i < sorted.length; i++) {
      int item = syllabus.find(sorted[i].item());
      if (item >= 0) {
        last[item] = i + 1;
      }
    }
    this.total = tally(0, syllabus.steps());
  }

  /** The last mark on a step if it speaks for its topics, else 0. */
  private int said(int step) {
    Mark.State own = own(step);
    return own == Mark.State.DONE || own == Mark.State.SKIPPED ? last[step] : 0;
  }

  private int decisive(int topic, int said) {
    return Math.max(last[syllabus.steps() + topic], said);
  }

  private Mark.State state(int place) {
    return place == 0 ? Mark.State.NOT_STARTED : sorted[place - 1].state();
  }

  Syllabus syllabus() {
    return syllabus;
  }

  /** What the marks of an item itself say. */
  Mark.State own(int item) {
    return state(last[item]);
  }

  /** Tells whether a step was marked as begun; a migration marks so what was done before. */
  boolean isBegunByLearner(int step) {
    return own(step) == Mark.State.IN_PROGRESS
        && sorted[last[step] - 1].cause() != Mark.Cause.MIGRATED;
  }

  /** What was said of the whole: it is begun with any of its steps. */
  Mark.State said() {
    for (int step = 0; step < syllabus.steps(); step++) {
      if (syllabus.isStepShown(step) && own(step) == Mark.State.IN_PROGRESS) {
        return Mark.State.IN_PROGRESS;
      }
    }
    return Mark.State.NOT_STARTED;
  }

  /** What counts for a topic: its own marks and those of its step. */
  Mark.State topic(int topic) {
    return state(decisive(topic, said(syllabus.stepOfTopic(topic))));
  }

  /** The marks on ids that the roadmap neither has nor has marks for under other ids. */
  List<Mark> unknown() {
    Succession succession = new Succession(syllabus.roadmap());
    List<Mark> unknown = new ArrayList<>();
    for (Mark mark : sorted) {
      if (mark.cause() != Mark.Cause.MIGRATED
          && syllabus.find(mark.item()) < 0
          && new Descent(succession, mark.item(), 0).ids().stream().noneMatch(this::isMarked)) {
        unknown.add(mark);
      }
    }
    return List.copyOf(unknown);
  }

  private boolean isMarked(String id) {
    int item = syllabus.find(id);
    return item >= 0 && last[item] > 0;
  }

  Tally total() {
    return total;
  }

  /** The mark that made the state of an item what it is. */
  Optional<Mark> decisive(int item) {
    int topic = item - syllabus.steps();
    int place = last[item];
    if (topic < 0) {
      place = decisiveOfTopics(item);
    } else if (topic < syllabus.topics()) {
      place = decisive(topic, said(syllabus.stepOfItem(item)));
    }
    return place == 0 ? Optional.empty() : Optional.of(sorted[place - 1]);
  }

  private int decisiveOfTopics(int step) {
    int place = 0;
    for (int topic = syllabus.firstTopic(step); topic < syllabus.endOfTopics(step); topic++) {
      if (syllabus.isTopicShown(topic)) {
        place = Math.max(place, decisive(topic, said(step)));
      }
    }
    return place == 0 ? last[step] : place;
  }

  Activity activity() {
    Activity made = activity;
    if (made == null) {
      made = new Activity(syllabus, sorted);
      activity = made;
    }
    return made;
  }

  boolean counts(int topic) {
    int step = syllabus.stepOfTopic(topic);
    return syllabus.isTopicShown(topic) && counts(topic, topic(topic), isOptionalYet(step));
  }

  /** A topic that the choices show counts unless it is skipped, or optional and not begun. */
  private boolean counts(int topic, Mark.State state, boolean optionalStep) {
    return state == Mark.State.NOT_STARTED
        ? !optionalStep && !syllabus.isTopicOptional(topic)
        : state != Mark.State.SKIPPED;
  }

  private boolean isOptionalYet(int step) {
    return syllabus.isStepOptional(step)
        && own(step) != Mark.State.IN_PROGRESS
        && own(step) != Mark.State.DONE;
  }

  List<TopicId> missing(int fromStep, int toStep, Tally tally) {
    List<TopicId> missing = new ArrayList<>();
    int end = syllabus.firstTopic(toStep);
    for (int topic = syllabus.firstTopic(fromStep); topic < end; topic++) {
      Mark.State state = topic(topic);
      boolean open = syllabus.isTopicShown(topic) && state == Mark.State.NOT_STARTED;
      boolean unfinished = counts(topic) && state != Mark.State.DONE;
      if (tally.whole() == 0 ? open : unfinished) {
        missing.add(syllabus.topic(topic).id());
      }
    }
    return List.copyOf(missing);
  }

  Tally tally(int step) {
    return tally(step, step + 1);
  }

  private Tally tally(int fromStep, int toStep) {
    Tally.Counter counter = new Tally.Counter();
    for (int step = fromStep; step < toStep; step++) {
      int said = said(step);
      boolean optional = isOptionalYet(step);
      for (int topic = syllabus.firstTopic(step); topic < syllabus.endOfTopics(step); topic++) {
        if (syllabus.isTopicShown(topic)) {
          Mark.State state = state(decisive(topic, said));
          counter.add(state, counts(topic, state, optional), syllabus.weight(topic));
        }
      }
    }
    return counter.tally();
  }
}

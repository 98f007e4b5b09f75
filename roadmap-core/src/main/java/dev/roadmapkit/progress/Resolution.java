package dev.roadmapkit.progress;

import dev.roadmapkit.TopicId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the marks of a ledger say of the items of a syllabus. Immutable and thread-safe. */
final class Resolution {

  private final Syllabus syllabus;
  private final Mark[] sorted;
  /** By item, what its own marks say. */
  private final Mark.State[] own;
  /** By topic, what counts: its own marks and those of its step. */
  private final Mark.State[] topics;

  /** By step, and all in all behind the last step. */
  private final long[] spent;

  private final @Nullable Instant[] active;

  Resolution(Syllabus syllabus, Mark[] sorted) {
    this.syllabus = syllabus;
    this.sorted = sorted;
    this.own = new Mark.State[syllabus.items()];
    this.topics = new Mark.State[syllabus.topics()];
    this.spent = new long[syllabus.steps() + 1];
    this.active = new Instant[syllabus.steps() + 1];
    int[] ranks = new int[own.length];
    Arrays.fill(own, Mark.State.NOT_STARTED);
    for (int i = 0; i < sorted.length; i++) {
      Mark mark = sorted[i];
      int item = syllabus.find(mark.item());
      if (item >= 0) {
        own[item] = mark.state();
        ranks[item] = i + 1;
      }
      account(mark, item);
    }
    for (int step = 0; step < syllabus.steps(); step++) {
      resolve(step, ranks);
    }
  }

  private void account(Mark mark, int item) {
    account(mark, syllabus.steps(), mark.spent().toSeconds());
    if (item >= 0) {
      account(mark, syllabus.stepOfItem(item), mark.spent().toSeconds());
    }
  }

  private void account(Mark mark, int place, long seconds) {
    spent[place] += seconds;
    if (mark.cause() == Mark.Cause.MARKED || mark.cause() == Mark.Cause.IMPORTED) {
      active[place] = later(active[place], mark.at());
    }
  }

  private static Instant later(@Nullable Instant one, Instant other) {
    return one == null || other.isAfter(one) ? other : one;
  }

  private void resolve(int step, int[] ranks) {
    boolean speaks = own[step] == Mark.State.DONE || own[step] == Mark.State.SKIPPED;
    for (int topic = syllabus.firstTopic(step); topic < syllabus.endOfTopics(step); topic++) {
      int item = syllabus.steps() + topic;
      topics[topic] = speaks && ranks[step] >= ranks[item] ? own[step] : own[item];
    }
  }

  Syllabus syllabus() {
    return syllabus;
  }

  Mark.State own(int item) {
    return own[item];
  }

  Mark.State topic(int topic) {
    return topics[topic];
  }

  /** The marks on ids that the roadmap neither has nor has marks for under other ids. */
  List<Mark> unknown() {
    Set<String> marked = new HashSet<>();
    List<Mark> unknown = new ArrayList<>();
    for (Mark mark : sorted) {
      if (syllabus.find(mark.item()) >= 0) {
        marked.add(mark.item());
      } else if (mark.cause() != Mark.Cause.MIGRATED) {
        unknown.add(mark);
      }
    }
    if (!unknown.isEmpty()) {
      Succession succession = new Succession(syllabus.roadmap());
      unknown.removeIf(mark ->
          new Descent(succession, mark.item(), 0).ids().stream().anyMatch(marked::contains));
    }
    return List.copyOf(unknown);
  }

  Duration spent(int step) {
    return Duration.ofSeconds(spent[step]);
  }

  Optional<Instant> lastActivity(int step) {
    return Optional.ofNullable(active[step]);
  }

  Duration spent() {
    return spent(syllabus.steps());
  }

  Optional<Instant> lastActivity() {
    return lastActivity(syllabus.steps());
  }

  /** A topic that the choices show counts unless it is skipped, or optional and not begun. */
  boolean counts(int topic, int step) {
    if (!syllabus.isTopicShown(topic)) {
      return false;
    }
    return switch (topics[topic]) {
      case DONE, IN_PROGRESS -> true;
      case SKIPPED -> false;
      case NOT_STARTED ->
        !syllabus.topic(topic).optional() && (!syllabus.step(step).optional() || isBegun(step));
    };
  }

  private boolean isBegun(int step) {
    return own[step] == Mark.State.IN_PROGRESS || own[step] == Mark.State.DONE;
  }

  List<TopicId> missing(int fromStep, int toStep, Tally tally) {
    List<TopicId> missing = new ArrayList<>();
    for (int step = fromStep; step < toStep; step++) {
      for (int topic = syllabus.firstTopic(step); topic < syllabus.endOfTopics(step); topic++) {
        boolean open = syllabus.isTopicShown(topic) && topics[topic] == Mark.State.NOT_STARTED;
        boolean unfinished = counts(topic, step) && topics[topic] != Mark.State.DONE;
        if (tally.whole() == 0 ? open : unfinished) {
          missing.add(syllabus.topic(topic).id());
        }
      }
    }
    return List.copyOf(missing);
  }

  Tally tally(int step) {
    Tally.Counter counter = new Tally.Counter();
    for (int topic = syllabus.firstTopic(step); topic < syllabus.endOfTopics(step); topic++) {
      if (syllabus.isTopicShown(topic)) {
        counter.add(topics[topic], counts(topic, step), syllabus.weight(topic));
      }
    }
    return counter.tally();
  }
}

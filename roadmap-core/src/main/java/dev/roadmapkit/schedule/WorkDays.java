package dev.roadmapkit.schedule;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Step;
import dev.roadmapkit.StepId;
import dev.roadmapkit.Topic;
import dev.roadmapkit.progress.Mark;
import dev.roadmapkit.progress.Progress;
import dev.roadmapkit.progress.ProgressReport;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The days on which a learner worked on steps, as the marks tell; none is after today. Credit for
 * what was done on another roadmap is no work on this one.
 */
final class WorkDays {

  private final LocalDate today;
  private final ZoneId zone;
  /** All marks of each item in their order. */
  private final Map<String, List<Mark>> marks = new HashMap<>();
  /** The first mark of work on each step. */
  private final Map<StepId, Mark> first = new HashMap<>();

  private final NavigableSet<Instant> moments = new TreeSet<>();
  private int laterMarks;

  WorkDays(Roadmap roadmap, Progress progress, LocalDate today, ZoneId zone) {
    this.today = today;
    this.zone = zone;
    Map<String, StepId> stepOf = new HashMap<>();
    for (Step step : roadmap.steps()) {
      stepOf.put(step.id().value(), step.id());
      step.topics().forEach(topic -> stepOf.put(topic.id().value(), step.id()));
      step.resources().forEach(resource -> stepOf.put(resource.id().value(), step.id()));
    }
    for (Mark mark : progress.marks()) {
      StepId step = stepOf.get(mark.item());
      if (step != null) {
        marks.computeIfAbsent(mark.item(), item -> new ArrayList<>()).add(mark);
        laterMarks += mark.at().atZone(zone).toLocalDate().isAfter(today) ? 1 : 0;
        if (isWork(mark)) {
          first.merge(step, mark, WorkDays::earlier);
          moments.add(mark.at());
        }
      }
    }
  }

  /** How many marks of items of the roadmap are dated after today. */
  int laterMarks() {
    return laterMarks;
  }

  /** The day on which the last topic of a step was done, or left out: since then it is finished. */
  Optional<LocalDate> last(Step step, ProgressReport report) {
    return step.topics().stream()
        .filter(topic -> report.counts(topic.id().value()) || isLeftOut(topic, report))
        .flatMap(topic -> settled(step, topic.id().value()).stream())
        .max(Comparator.naturalOrder())
        .or(() -> settled(step, step.id().value()))
        .map(this::day);
  }

  private static boolean isLeftOut(Topic topic, ProgressReport report) {
    return !topic.optional() && report.state(topic.id().value()) == Mark.State.SKIPPED;
  }

  /**
   * The day on which work on a step began, empty if none did. A first mark of done comes after the work, which then
   * began when the learner last marked something of another step, or else with the plan.
   */
  Optional<LocalDate> begun(Step step, Optional<LocalDate> planStart) {
    Mark mark = first.get(step.id());
    if (mark == null) {
      return Optional.empty();
    }
    LocalDate day = day(mark.at());
    if (mark.state() == Mark.State.IN_PROGRESS) {
      return Optional.of(day);
    }
    Optional<LocalDate> before = Optional.ofNullable(moments.lower(mark.at()))
        .map(moment -> day(moment).plusDays(1))
        .or(() -> planStart);
    return before.filter(day::isAfter).or(() -> Optional.of(day));
  }

  /** At one moment what is done comes first, for that was worked on before. */
  private static Mark earlier(Mark one, Mark other) {
    int order = one.at().compareTo(other.at());
    return order < 0 || (order == 0 && one.state() == Mark.State.DONE) ? one : other;
  }

  /** Whether part of a step was done on another roadmap. */
  boolean isCredited(Step step) {
    return step.topics().stream()
        .flatMap(topic -> marks.getOrDefault(topic.id().value(), List.of()).stream())
        .anyMatch(mark -> mark.cause() == Mark.Cause.EQUIVALENT);
  }

  /** Since when an item is what it is now, by its own marks or those of its step. */
  private Optional<Instant> settled(Step step, String item) {
    List<Mark> said = new ArrayList<>(marks.getOrDefault(item, List.of()));
    List<Mark> ofStep = marks.getOrDefault(step.id().value(), List.of());
    if (!item.equals(step.id().value()) && !ofStep.isEmpty() && settles(last(ofStep))) {
      said.addAll(ofStep);
      said.sort(Comparator.naturalOrder());
    }
    Optional<Instant> since = Optional.empty();
    for (int i = said.size() - 1; i >= 0 && said.get(i).state() == last(said).state(); i--) {
      since = said.get(i).cause() == Mark.Cause.EQUIVALENT
          ? since
          : Optional.of(said.get(i).at());
    }
    return since;
  }

  private static Mark last(List<Mark> marks) {
    return marks.get(marks.size() - 1);
  }

  private static boolean settles(Mark mark) {
    return mark.state() == Mark.State.DONE || mark.state() == Mark.State.SKIPPED;
  }

  private static boolean isWork(Mark mark) {
    return mark.cause() != Mark.Cause.EQUIVALENT
        && (mark.state() == Mark.State.DONE || mark.state() == Mark.State.IN_PROGRESS);
  }

  private LocalDate day(Instant at) {
    LocalDate day = at.atZone(zone).toLocalDate();
    return day.isAfter(today) ? today : day;
  }
}

package dev.roadmapkit.schedule;

import dev.roadmapkit.DurationRange;
import dev.roadmapkit.DurationUnit;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How long the steps of a roadmap take at a learner's pace. Immutable and thread-safe. */
final class Lengths {

  /** Longer than anybody learns, and near enough for seconds to be added up in a long. */
  static final long TOO_LONG = 100 * DurationUnit.YEARS.seconds();

  private static final BigDecimal SECONDS_PER_HOUR = new BigDecimal(3600);

  private final Roadmap roadmap;
  private final PlanSettings settings;
  private final Reality reality;
  private final Optional<StudyDays> studyDays;

  /** The factor for durations in elapsed time. */
  private final Scale elapsed;

  Lengths(Roadmap roadmap, PlanSettings settings, Reality reality, Optional<StudyDays> studyDays) {
    this.roadmap = roadmap;
    this.settings = settings;
    this.reality = reality;
    this.studyDays = studyDays;
    this.elapsed = atPace(Scale.ONE);
    settings.hoursPerWeek().ifPresent(this::requireHoursToFit);
  }

  /** Whether a step's length is counted in study seconds. */
  boolean isOnStudyDays(Step step) {
    return studyDays.isPresent() && step.duration().isEffort();
  }

  /** A length at the pace that the learner's finished steps show, widened by the doubt about it. */
  Bounds atLearnedPace(Bounds length) {
    return reality.learned().map(pace -> pace.of(length)).orElse(length);
  }

  /**
   * What is left of a step at the pace that was asked for, in seconds of plan time or of study.
   */
  Bounds of(Step step) {
    DurationRange duration = step.duration();
    Bounds content = new Bounds(duration.minSeconds(), duration.maxSeconds());
    try {
      Bounds length = duration.isEffort()
          ? effort(step, content)
          : left(step, againstWeeklyEffort(step)).of(content);
      if (length.max() < TOO_LONG) {
        return length;
      }
    } catch (ArithmeticException e) {
      // Falls through to the same message as for a length that is too great but fits a long.
    }
    throw tooLong("step \"" + step.id() + "\" takes");
  }

  /** What takes too long, and what to change: the pace if that was changed, else the content. */
  PlanningException tooLong(String what) {
    List<String> paces = new ArrayList<>();
    settings
        .hoursPerWeek()
        .ifPresent(
            hours -> paces.add(hours.stripTrailingZeros().toPlainString() + " hours a week"));
    if (!settings.pace().equals(Pace.NORMAL)) {
      paces.add("pace " + settings.pace());
    }
    if (!reality.learnedPace().equals(Pace.NORMAL)) {
      paces.add("the real pace so far, " + reality.learnedPace());
    }
    String speed = paces.isEmpty() ? "" : " at " + String.join(" and ", paces);
    String check = settings.hoursPerWeek().isPresent()
        ? "the hours a week"
        : paces.isEmpty() ? "the durations of roadmap \"" + roadmap.id() + "\"" : "the pace";
    return new PlanningException(what + " 100 years or more" + speed + ": check " + check);
  }

  /** Effort is spread over weeks: the least effort at the most hours a week is the least time. */
  private Bounds effort(Step step, Bounds content) {
    Scale week = left(step, atPace(Scale.ONE)).times(secondsPerWeek(), 1);
    Optional<BigDecimal> hours = settings.hoursPerWeek();
    if (hours.isPresent()) {
      return week.dividedBy(hours.get().multiply(SECONDS_PER_HOUR)).of(content);
    }
    DurationRange weekly = roadmap
        .weeklyEffort()
        .orElseThrow(() -> new PlanningException("step \"" + step.id() + "\" takes "
            + step.duration() + " of study, and roadmap \"" + roadmap.id()
            + "\" does not say how many hours a week: add weeklyEffort to the roadmap"));
    return new Bounds(
        week.times(1, weekly.maxSeconds()).of(Bounds.of(content.min())).min(),
        week.times(1, weekly.minSeconds()).of(Bounds.of(content.max())).max());
  }

  /** Nobody studies more hours than a day has. */
  private void requireHoursToFit(BigDecimal hours) {
    studyDays.ifPresent(days -> {
      if (hours.compareTo(BigDecimal.valueOf(24L * days.perWeek())) > 0) {
        throw new PlanningException(hours.stripTrailingZeros().toPlainString()
            + " hours a week do not fit into " + days.perWeek() + " study "
            + (days.perWeek() == 1 ? "day" : "days") + " a week");
      }
    });
  }

  private long secondsPerWeek() {
    return studyDays.map(days -> days.perWeek() * Bounds.DAY).orElse(Bounds.WEEK);
  }

  /** A duration in weeks assumes the middle of the roadmap's hours a week. */
  private Scale againstWeeklyEffort(Step step) {
    if (settings.hoursPerWeek().isEmpty()) {
      return elapsed;
    }
    DurationRange weekly = roadmap
        .weeklyEffort()
        .orElseThrow(() -> new PlanningException("step \"" + step.id() + "\" takes "
            + step.duration() + ", and roadmap \"" + roadmap.id()
            + "\" does not say for how many hours a week: add weeklyEffort to the roadmap, or give"
            + " the scheduler a pace in place of hours a week"));
    BigDecimal hours = settings.hoursPerWeek().get().multiply(SECONDS_PER_HOUR);
    return elapsed.times(weekly.minSeconds() + weekly.maxSeconds(), 2).dividedBy(hours);
  }

  private Scale atPace(Scale scale) {
    return settings.pace().equals(Pace.NORMAL)
        ? scale
        : scale.dividedBy(settings.pace().factor());
  }

  private Scale left(Step step, Scale scale) {
    return reality
        .done(step.id())
        .map(done -> scale.times(done.whole() - done.part(), done.whole()))
        .orElse(scale);
  }
}

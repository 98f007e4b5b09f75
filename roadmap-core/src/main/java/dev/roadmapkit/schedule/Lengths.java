package dev.roadmapkit.schedule;

import dev.roadmapkit.DurationRange;
import dev.roadmapkit.DurationUnit;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Step;
import dev.roadmapkit.progress.Fraction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
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
  private final Timeline timeline;
  private final Optional<StudyDays> studyDays;

  /** The factor for durations in elapsed time. */
  private final Scale elapsed;

  Lengths(
      Roadmap roadmap,
      PlanSettings settings,
      Reality reality,
      Timeline timeline,
      Optional<StudyDays> studyDays) {
    this.roadmap = roadmap;
    this.settings = settings;
    this.reality = reality;
    this.timeline = timeline;
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
   *
   * <p>A step that is begun has what neither its done part nor the time since then accounts for, and
   * a day at least, or all of a shorter step: it is not finished.
   */
  Bounds of(Step step) {
    Bounds undone = of(step, reality.done(step.id()));
    Optional<LocalDate> begun = reality.begun(step.id());
    if (begun.isEmpty()) {
      return undone;
    }
    Bounds whole = of(step, Optional.empty());
    Bounds spent = spent(step, begun.get(), whole);
    return new Bounds(left(whole, undone, spent, Bound.MIN), left(whole, undone, spent, Bound.MAX));
  }

  /** The time from a moment of the calendar to another, in the unit of the step's length. */
  long time(Step step, long from, long to) {
    return isOnStudyDays(step)
        ? studyDays.orElseThrow().studied(to) - studyDays.orElseThrow().studied(from)
        : timeline.planTime(to) - timeline.planTime(from);
  }

  private static long left(Bounds whole, Bounds undone, Bounds spent, Bound bound) {
    long left = Math.min(undone.at(bound), whole.at(bound) - spent.at(bound));
    return Math.max(left, Math.min(whole.at(bound), Bounds.DAY));
  }

  /** How much of a length the time since a step was begun is worth at the learner's real pace. */
  private Bounds spent(Step step, LocalDate begun, Bounds whole) {
    long today = timeline.at(reality.today().orElseThrow());
    long time = time(step, timeline.at(begun), today);
    long worth = reality
        .learnedPace()
        .factor()
        .multiply(BigDecimal.valueOf(time))
        .setScale(0, RoundingMode.HALF_UP)
        .longValueExact();
    Bounds planned = atThePaceSoFar(step).orElse(whole);
    return new Bounds(
        inProportion(worth, whole.min(), planned.min()),
        inProportion(worth, whole.max(), planned.max()));
  }

  private static long inProportion(long time, long whole, long planned) {
    return whole == planned
        ? time
        : Scale.ONE.times(whole, planned).of(Bounds.of(time)).min();
  }

  /** The length at the settings with which the learner worked so far, if these are others. */
  private Optional<Bounds> atThePaceSoFar(Step step) {
    return reality.asked().filter(asked -> !asked.equals(settings)).map(asked -> {
      Timeline days = Timeline.of(reality.start(asked), asked.calendar());
      return new Lengths(roadmap, asked, Reality.NONE, days, StudyDays.of(days)).of(step);
    });
  }

  private Bounds of(Step step, Optional<Fraction> done) {
    DurationRange duration = step.duration();
    Bounds content = new Bounds(duration.minSeconds(), duration.maxSeconds());
    try {
      Bounds length = duration.isEffort()
          ? effort(step, done, content)
          : left(done, againstWeeklyEffort(step)).of(content);
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
  private Bounds effort(Step step, Optional<Fraction> done, Bounds content) {
    Scale week = left(done, atPace(Scale.ONE)).times(secondsPerWeek(), 1);
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

  private static Scale left(Optional<Fraction> done, Scale scale) {
    return done.map(part -> scale.times(part.whole() - part.part(), part.whole()))
        .orElse(scale);
  }
}

package dev.roadmapkit.schedule;

import dev.roadmapkit.Choice;
import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.OptionId;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Step;
import dev.roadmapkit.StepId;
import dev.roadmapkit.schedule.network.CriticalPath;
import dev.roadmapkit.schedule.network.Work;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Plans one roadmap. One use, one thread. */
final class Planner {

  /** ISO 8601 writes years of four digits; calendars of other programs end here too. */
  private static final int LAST_YEAR = 9999;

  private final Roadmap roadmap;
  private final PlanSettings settings;
  private final Reality reality;
  private final Timeline timeline;
  private final Optional<StudyDays> studyDays;
  private final Lengths lengths;
  private final long release;
  private final Selection all;
  /** By the indexes of the steps in the roadmap; null where a step is not planned. */
  private final @Nullable Place[] places;

  private Optional<Bounds> total = Optional.empty();

  Planner(Roadmap roadmap, PlanSettings settings, Reality reality) {
    this.roadmap = roadmap;
    this.settings = settings;
    this.reality = reality;
    this.timeline = Timeline.of(reality.start(settings), settings.calendar());
    this.studyDays = StudyDays.of(timeline);
    this.lengths = new Lengths(roadmap, settings, reality, timeline, studyDays);
    this.release = reality.today().map(this::release).orElse(0L);
    this.all = Selection.all(roadmap);
    this.places = new Place[roadmap.steps().size()];
  }

  /** Nothing can be planned before today, nor before the start that was asked for. */
  private long release(LocalDate today) {
    LocalDate first = settings.startDate().filter(today::isBefore).orElse(today);
    return timeline.planTime(timeline.at(first));
  }

  Schedule schedule() {
    List<Choice> open = Options.open(roadmap, settings.choices());
    List<Plan> plans = new ArrayList<>();
    for (Map<ChoiceId, OptionId> options : Options.combinations(settings.choices(), open)) {
      plan(options).ifPresent(plans::add);
    }
    Bounds bounds = total.orElseThrow(this::nothingToPlan);
    timeline.start().ifPresent(start -> requireCalendar(start, bounds.max()));
    return new Schedule(
        new Inputs(roadmap, settings, reality), timeline, scheduled(), bounds, plans);
  }

  private List<ScheduledStep> scheduled() {
    List<ScheduledStep> steps = new ArrayList<>(places.length);
    for (int i = 0; i < places.length; i++) {
      Step step = all.step(i);
      Place place = places[all.index(i)];
      if (place != null) {
        steps.add(
            new ScheduledStep(step, place, reality.state(step.id()), isCertain(step), timeline));
      }
    }
    return steps;
  }

  private Optional<Plan> plan(Map<ChoiceId, OptionId> options) {
    Set<StepId> finished = reality.finished();
    Selection selection = all.only(
        step -> isWanted(step, options) && !finished.contains(step.id()),
        step -> reality.steps().containsKey(step.id()));
    Optional<Bounds> past = finish(options, finished);
    if (selection.network().size() == 0) {
      past.ifPresent(this::extendTotal);
      return Optional.empty();
    }
    Plan plan = plan(selection);
    requireLifetime(plan);
    for (int place = 0; place < selection.network().size(); place++) {
      add(plan, place);
    }
    Bounds end = new Bounds(
        timeline.endOf(plan.min().finish()), timeline.endOf(plan.max().finish()));
    extendTotal(past.map(p -> p.each(end, Math::max)).orElse(end));
    return Optional.of(plan);
  }

  /** Adds the finished steps, and tells when the last of them ended. */
  private Optional<Bounds> finish(Map<ChoiceId, OptionId> options, Set<StepId> finished) {
    long last = -1;
    int size = finished.isEmpty() ? 0 : places.length;
    for (int index = 0; index < size; index++) {
      Step step = roadmap.steps().get(index);
      ActualStep actual = reality.steps().get(step.id());
      if (actual != null && actual.isFinished() && isWanted(step, options)) {
        long end = timeline.at(actual.end().orElseThrow()) + Bounds.DAY;
        places[index] = Place.finished(timeline.at(actual.start()), end);
        last = Math.max(last, end);
      }
    }
    return last < 0 ? Optional.empty() : Optional.of(Bounds.of(last));
  }

  private void add(Plan plan, int place) {
    ActualStep actual = reality.steps().get(plan.selection().step(place).id());
    Place planned = Place.of(plan, place, timeline);
    if (actual != null) {
      planned = planned.startedAt(timeline.at(actual.start()));
    }
    int index = plan.selection().index(place);
    Place before = places[index];
    places[index] = before == null ? planned : before.span(planned);
  }

  private void extendTotal(Bounds end) {
    total = Optional.of(total.map(t -> t.span(end)).orElse(end));
  }

  private Plan plan(Selection selection) {
    int size = selection.network().size();
    List<Bounds> bounds = new ArrayList<>(size);
    long[] min = new long[size];
    long[] max = new long[size];
    boolean[] onStudyDays = new boolean[size];
    boolean shiftable = true;
    for (int place = 0; place < size; place++) {
      Step step = selection.step(place);
      Bounds length = lengths.of(step);
      bounds.add(length);
      Bounds learned = lengths.atLearnedPace(length);
      min[place] = learned.min();
      max[place] = learned.max();
      onStudyDays[place] = lengths.isOnStudyDays(step);
      shiftable &= !onStudyDays[place];
    }
    Function<long[], Work> works = works(onStudyDays);
    return new Plan(
        selection,
        bounds,
        works,
        shiftable,
        release,
        path(selection, works.apply(min)),
        path(selection, works.apply(max)));
  }

  private CriticalPath path(Selection selection, Work work) {
    return CriticalPath.of(selection.network(), work, settings.parallel(), release);
  }

  private Function<long[], Work> works(boolean[] onStudyDays) {
    return studyDays
        .<Function<long[], Work>>map(
            days -> amounts -> new StudyWork(timeline, days, amounts, onStudyDays))
        .orElse(Work::of);
  }

  private boolean isWanted(Step step, Map<ChoiceId, OptionId> options) {
    return Options.fit(step, options)
        && !reality.skipped().contains(step.id())
        && (!step.optional()
            || settings.included().contains(step.id())
            || reality.steps().containsKey(step.id()));
  }

  private void requireLifetime(Plan plan) {
    if (plan.max().finish() - release >= Lengths.TOO_LONG) {
      throw lengths.tooLong("the steps of roadmap \"" + roadmap.id() + "\" add up to");
    }
  }

  private void requireCalendar(LocalDate start, long end) {
    if (end >= Lengths.TOO_LONG) {
      throw new PlanningException("the plan takes 100 years or more: " + waiting(start));
    }
    int days = Bounds.begun(end, Bounds.DAY);
    if (start.getYear() > LAST_YEAR || start.plusDays(days).getYear() > LAST_YEAR) {
      throw new PlanningException(
          "a plan that starts on " + start + " may end after the year " + LAST_YEAR);
    }
  }

  /** The work itself does not take so long, so it is a break or the time until today. */
  private String waiting(LocalDate start) {
    long waited = reality.today().map(timeline::at).orElse(0L);
    return timeline.pauses().stream()
        .max(Comparator.comparingLong(Timeline.Pause::days))
        .filter(longest -> longest.days() * Bounds.DAY > waited)
        .map(longest -> "check the break " + longest.cause())
        .orElseGet(() -> "it begins on " + start
            + reality.today().map(today -> " and today is " + today).orElse("")
            + ": check the dates");
  }

  /** Whether a step is planned with every combination of options. */
  private boolean isCertain(Step step) {
    return settings.choices().keySet().containsAll(step.when().keySet());
  }

  private PlanningException nothingToPlan() {
    String reason = reality.skipped().isEmpty() && settings.choices().isEmpty()
        ? "all its steps are optional: include some with Scheduler.builder().include(...)"
        : "all its steps are optional, skipped or belong to options that are not chosen";
    return new PlanningException("roadmap \"" + roadmap.id() + "\" has no step to plan: " + reason);
  }
}

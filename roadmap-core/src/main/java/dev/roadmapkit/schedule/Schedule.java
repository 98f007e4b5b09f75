package dev.roadmapkit.schedule;

import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.OptionId;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.StepId;
import dev.roadmapkit.problem.Nearest;
import dev.roadmapkit.problem.Problem;
import dev.roadmapkit.progress.Progress;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A planned roadmap: what {@link Scheduler} answers. Immutable and thread-safe.
 *
 * <p>Dates are there only if the scheduler was given a start date; {@link #startDate} tells.
 */
public final class Schedule {

  private final Inputs inputs;
  private final Timeline timeline;
  private final List<ScheduledStep> steps;
  private final Bounds total;
  private final List<Plan> plans;

  /** Made when a step is first asked for by its id; threads that do so at once make equal ones. */
  private @Nullable Map<StepId, ScheduledStep> index;

  Schedule(
      Inputs inputs, Timeline timeline, List<ScheduledStep> steps, Bounds total, List<Plan> plans) {
    this.inputs = inputs;
    this.timeline = timeline;
    this.steps = List.copyOf(steps);
    this.total = total;
    this.plans = List.copyOf(plans);
  }

  /**
   * Returns the roadmap.
   *
   * @return the roadmap as the content has it
   */
  public Roadmap roadmap() {
    return inputs.roadmap();
  }

  /**
   * Returns the first day of week 1.
   *
   * @return the day, or empty if the schedule has weeks but no dates
   */
  public Optional<LocalDate> startDate() {
    return timeline.start();
  }

  /**
   * Returns the first day that can still be planned.
   *
   * @return the day, or empty if the schedule was made without progress
   */
  public Optional<LocalDate> today() {
    return inputs.reality().today();
  }

  /**
   * Returns the choices that were made.
   *
   * @return the chosen options, unmodifiable; the bounds span all options of choices that are not there
   */
  public Map<ChoiceId, OptionId> choices() {
    return inputs.settings().choices();
  }

  /**
   * Returns the breaks that make the plan longer.
   *
   * @return those that stop the clock before the latest end, in order; unmodifiable
   */
  public List<StudyBreak> breaks() {
    return timeline.breaksWithin(0, total.max());
  }

  /**
   * Returns the steps of the plan.
   *
   * @return an unmodifiable list in plan order, without the steps that were left out
   */
  public List<ScheduledStep> steps() {
    return steps;
  }

  /**
   * Returns one step.
   *
   * @param id a step id
   * @return the step with its place in the plan
   * @throws NoSuchElementException if the plan has no such step; the message names the nearest one
   */
  public ScheduledStep step(StepId id) {
    return find(id).orElseThrow(() -> unknown(id.value()));
  }

  /**
   * Returns one step.
   *
   * @param id the text of a step id
   * @return the step with its place in the plan
   * @throws NoSuchElementException if the plan has no such step; the message names the nearest one
   */
  public ScheduledStep step(String id) {
    return steps.stream()
        .filter(step -> step.step().id().value().equals(id))
        .findFirst()
        .orElseThrow(() -> unknown(id));
  }

  /**
   * Returns the least length of the plan.
   *
   * @return days, a begun day counted whole
   */
  public int minDays() {
    return Bounds.begun(total.min(), Bounds.DAY);
  }

  /**
   * Returns the greatest length of the plan.
   *
   * @return days, a begun day counted whole
   */
  public int maxDays() {
    return Bounds.begun(total.max(), Bounds.DAY);
  }

  /**
   * Returns the least length of the plan.
   *
   * @return weeks, a begun week counted whole
   */
  public int minWeeks() {
    return Bounds.begun(total.min(), Bounds.WEEK);
  }

  /**
   * Returns the greatest length of the plan.
   *
   * @return weeks, a begun week counted whole
   */
  public int maxWeeks() {
    return Bounds.begun(total.max(), Bounds.WEEK);
  }

  /**
   * Returns the last days that the plan may have.
   *
   * @return from the earliest to the latest, both inclusive
   * @throws IllegalStateException if the schedule has no start date
   */
  public DateRange finish() {
    return new DateRange(timeline.lastDay(total.min()), timeline.lastDay(total.max()));
  }

  /**
   * Returns how likely the plan is finished when, with the default options.
   *
   * @return the forecast; made anew each time, so keep it to ask it more than once
   * @throws PlanningException if steps depend on a choice that is not made: what is likely depends
   *     on it
   */
  public Forecast forecast() {
    return forecast(ForecastOptions.defaults());
  }

  /**
   * Returns how likely the plan is finished when.
   *
   * <p>For a learner whose finished steps show a pace, that takes the place of the correlation of
   * the options.
   *
   * @param options how the forecast is made
   * @return the forecast; made anew each time, so keep it to ask it more than once
   * @throws PlanningException if steps depend on a choice that is not made, or if the options ask
   *     for an exact forecast that there is not
   */
  public Forecast forecast(ForecastOptions options) {
    return Forecast.of(this, options);
  }

  /**
   * Returns how the deadlines that the scheduler was given look.
   *
   * @return first that of the roadmap, then those of steps in plan order; unmodifiable
   */
  public List<DeadlineCheck> deadlines() {
    return DeadlineCheck.all(this);
  }

  /**
   * Says what makes the window of a step.
   *
   * @param id the text of a step id
   * @return the step's reasons as data, and a sentence from them
   * @throws NoSuchElementException if the plan has no such step; the message names the nearest one
   */
  public Explanation explain(String id) {
    return Explanation.of(this, step(id));
  }

  /**
   * Returns what a reader of the plan should know, such as a stated duration that the steps
   * contradict; in English. {@link #planNotes} has the same as values.
   *
   * @return an unmodifiable list without locations
   */
  public List<Problem> findings() {
    return planNotes().stream().map(PlanNote::problem).toList();
  }

  /**
   * Returns what a reader of the plan should know, as values.
   *
   * @return an unmodifiable list
   */
  public List<PlanNote> planNotes() {
    return Findings.of(inputs, total, byId().keySet());
  }

  /**
   * Plans what is left with the same settings; see {@link Scheduler#schedule(Roadmap, Progress,
   * LocalDate, ZoneId)}. What this schedule knew of progress is forgotten.
   *
   * @param progress a ledger of the roadmap, at whatever version
   * @param today the first day that can still be planned
   * @param zone where the learner's days begin and end
   * @return the plan from now on
   * @throws PlanningException as for {@code schedule}
   * @throws IllegalArgumentException if the ledger is of another roadmap
   */
  public Schedule replan(Progress progress, LocalDate today, ZoneId zone) {
    return new Scheduler(inputs.settings()).schedule(inputs.roadmap(), progress, today, zone);
  }

  /**
   * Says what moves from this schedule to another, and why.
   *
   * @param other a schedule of the same roadmap, at whatever version
   * @return the moves of all ends, with their causes
   * @throws IllegalArgumentException if the other is of another roadmap, or only one has dates
   */
  public ScheduleComparison compare(Schedule other) {
    return Comparer.compare(this, other);
  }

  /**
   * Holds what is done and planned against the plan at the start, with the same steps at the pace of
   * the settings: what was learned of the learner's pace is told beside.
   *
   * @return ahead, on track or behind; never behind before the start
   * @throws IllegalStateException if the schedule was made without progress
   */
  public PlanStatus status() {
    return PlanStatus.of(this);
  }

  /**
   * Returns the fewest hours a week that finish the plan in time; they take the place of the pace.
   *
   * @param deadline the last day that is in time
   * @param probability how likely, more than 0; 1 asks for the guaranteed latest end
   * @return 0.25 to 168, in quarters
   * @throws PlanningException if 168 are too few, the deadline is past, there are no dates, or steps
   *     state weeks and the roadmap does not say for how many hours each
   * @throws IllegalArgumentException if the probability is out of its range
   */
  public BigDecimal hoursPerWeekToFinishBy(LocalDate deadline, double probability) {
    return new InverseQuestions(this, deadline, probability).hoursPerWeek();
  }

  /**
   * Returns the least pace that finishes the plan in time; it takes the place of hours a week.
   *
   * @param deadline the last day that is in time
   * @param probability how likely, more than 0; 1 asks for the guaranteed latest end
   * @return 0.01 to 100, in steps of 0.01
   * @throws PlanningException if 100 is too slow, the deadline is past, or there are no dates
   * @throws IllegalArgumentException if the probability is out of its range
   */
  public Pace paceToFinishBy(LocalDate deadline, double probability) {
    return new InverseQuestions(this, deadline, probability).pace();
  }

  /**
   * Returns the last day on which the plan can start and be finished in time; this schedule needs no
   * dates for that. Only a schedule that was made with progress knows today and refuses a day before
   * it; of others the answer may be long past.
   *
   * @param deadline the last day that is in time
   * @param probability how likely, more than 0; 1 asks for the guaranteed latest end
   * @return the day
   * @throws PlanningException if the plan has begun, or that day is past
   * @throws IllegalArgumentException if the probability is out of its range
   */
  public LocalDate latestStart(LocalDate deadline, double probability) {
    return new InverseQuestions(this, deadline, probability).latestStart();
  }

  /**
   * Returns optional steps that can be included so that even the latest end is in time: in the order
   * of the content, each that fits beside those before it.
   *
   * @param deadline the last day that is in time
   * @return the steps, without those that are in the plan already; unmodifiable, maybe empty
   * @throws PlanningException if the plan is late without them, the deadline is past, or there are no
   *     dates
   */
  public List<StepId> optionalStepsThatFit(LocalDate deadline) {
    return new InverseQuestions(this, deadline, 1).optionalSteps();
  }

  Optional<ScheduledStep> find(StepId id) {
    return Optional.ofNullable(byId().get(id));
  }

  private Map<StepId, ScheduledStep> byId() {
    Map<StepId, ScheduledStep> known = index;
    if (known == null) {
      known = steps.stream()
          .collect(Collectors.toUnmodifiableMap(step -> step.step().id(), Function.identity()));
      index = known;
    }
    return known;
  }

  Inputs inputs() {
    return inputs;
  }

  Timeline timeline() {
    return timeline;
  }

  Bounds total() {
    return total;
  }

  /** One plan for each combination of open options that has steps to work on. */
  List<Plan> plans() {
    return plans;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Schedule that
        && inputs.roadmap().equals(that.inputs.roadmap())
        && steps.equals(that.steps)
        && total.equals(that.total)
        && timeline.start().equals(that.timeline.start());
  }

  @Override
  public int hashCode() {
    return Objects.hash(inputs.roadmap(), steps, total, timeline.start());
  }

  /** Returns the id, the version and the length: "backend-developer 2025.1.0: 26-36 weeks". */
  @Override
  public String toString() {
    return roadmap().id() + " " + roadmap().version() + ": " + minWeeks() + "-" + maxWeeks()
        + " weeks";
  }

  private NoSuchElementException unknown(String id) {
    String hint = Nearest.to(
            id, steps.stream().map(step -> step.step().id().value()).toList())
        .map(near -> ". Did you mean \"" + near + "\"?")
        .orElse("");
    return new NoSuchElementException("the plan has no step \"" + id + "\"" + hint);
  }
}

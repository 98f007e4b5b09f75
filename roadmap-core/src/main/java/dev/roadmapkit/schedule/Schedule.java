package dev.roadmapkit.schedule;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.StepId;
import dev.roadmapkit.problem.Nearest;
import dev.roadmapkit.problem.Problem;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A planned roadmap: what {@link Scheduler} answers. Immutable and thread-safe.
 *
 * <p>Dates are there only if the scheduler was given a start date; {@link #startDate} tells.
 */
public final class Schedule {

  private final Inputs inputs;
  private final Timeline timeline;
  private final Map<StepId, ScheduledStep> steps;
  private final Bounds total;
  private final List<Plan> plans;

  Schedule(
      Inputs inputs, Timeline timeline, List<ScheduledStep> steps, Bounds total, List<Plan> plans) {
    Map<StepId, ScheduledStep> byId = new LinkedHashMap<>(2 * steps.size());
    steps.forEach(step -> byId.put(step.step().id(), step));
    this.inputs = inputs;
    this.timeline = timeline;
    this.steps = Collections.unmodifiableMap(byId);
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
   * Returns the steps of the plan.
   *
   * @return an unmodifiable list in plan order, without the steps that were left out
   */
  public List<ScheduledStep> steps() {
    return List.copyOf(steps.values());
  }

  /**
   * Returns one step.
   *
   * @param id a step id
   * @return the step with its place in the plan
   * @throws NoSuchElementException if the plan has no such step; the message names the nearest one
   */
  public ScheduledStep step(StepId id) {
    return Optional.ofNullable(steps.get(id)).orElseThrow(() -> unknown(id.value()));
  }

  /**
   * Returns one step.
   *
   * @param id the text of a step id
   * @return the step with its place in the plan
   * @throws NoSuchElementException if the plan has no such step; the message names the nearest one
   */
  public ScheduledStep step(String id) {
    return steps.values().stream()
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
   * contradict.
   *
   * @return an unmodifiable list without locations
   */
  public List<Problem> findings() {
    return Findings.of(inputs, total);
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
    String hint = Nearest.to(id, steps.keySet().stream().map(StepId::value).toList())
        .map(near -> ". Did you mean \"" + near + "\"?")
        .orElse("");
    return new NoSuchElementException("the plan has no step \"" + id + "\"" + hint);
  }
}

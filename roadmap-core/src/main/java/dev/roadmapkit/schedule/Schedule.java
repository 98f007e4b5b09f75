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

  private final Roadmap roadmap;
  private final @Nullable LocalDate startDate;
  private final Map<StepId, ScheduledStep> steps;
  private final Bounds total;
  private final List<Problem> findings;

  Schedule(
      Roadmap roadmap,
      Optional<LocalDate> startDate,
      List<ScheduledStep> steps,
      Bounds total,
      List<Problem> findings) {
    Map<StepId, ScheduledStep> byId = new LinkedHashMap<>();
    steps.forEach(step -> byId.put(step.step().id(), step));
    this.roadmap = roadmap;
    this.startDate = startDate.orElse(null);
    this.steps = Collections.unmodifiableMap(byId);
    this.total = total;
    this.findings = List.copyOf(findings);
  }

  /**
   * Returns the roadmap.
   *
   * @return the roadmap as the content has it
   */
  public Roadmap roadmap() {
    return roadmap;
  }

  /**
   * Returns the first day of week 1.
   *
   * @return the day, or empty if the schedule has weeks but no dates
   */
  public Optional<LocalDate> startDate() {
    return Optional.ofNullable(startDate);
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
    return new DateRange(lastDay(startDate, total.min()), lastDay(startDate, total.max()));
  }

  /**
   * Returns what a reader of the plan should know, such as a stated duration that the steps
   * contradict.
   *
   * @return an unmodifiable list without locations
   */
  public List<Problem> findings() {
    return findings;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Schedule that
        && roadmap.equals(that.roadmap)
        && Objects.equals(startDate, that.startDate)
        && steps.equals(that.steps)
        && total.equals(that.total);
  }

  @Override
  public int hashCode() {
    return Objects.hash(roadmap, startDate, steps, total);
  }

  /** Returns the id, the version and the length: "backend-developer 2025.1.0: 26-36 weeks". */
  @Override
  public String toString() {
    return roadmap.id() + " " + roadmap.version() + ": " + minWeeks() + "-" + maxWeeks() + " weeks";
  }

  /** The inclusive last day of something that ends this long after the start. */
  static LocalDate lastDay(@Nullable LocalDate startDate, long seconds) {
    return dated(startDate).plusDays(Bounds.begun(seconds, Bounds.DAY) - 1L);
  }

  static LocalDate dated(@Nullable LocalDate startDate) {
    if (startDate == null) {
      throw new IllegalStateException(
          "this schedule has no dates: give the scheduler a start date with"
              + " Scheduler.builder().startDate(...)");
    }
    return startDate;
  }

  private NoSuchElementException unknown(String id) {
    String hint = Nearest.to(id, steps.keySet().stream().map(StepId::value).toList())
        .map(near -> ". Did you mean \"" + near + "\"?")
        .orElse("");
    return new NoSuchElementException("the plan has no step \"" + id + "\"" + hint);
  }
}

package dev.roadmapkit.schedule;

import dev.roadmapkit.Roadmap;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Plans roadmaps, one step after the other. Immutable and thread-safe: build one and share it.
 *
 * <p>Steps are worked on one at a time in the order of the content, a prerequisite always before the
 * step that requires it. Optional steps are left out, and a finding names them. The stated duration of a roadmap is never used
 * to plan; where it contradicts the steps, {@link Schedule#findings} says so.
 */
public final class Scheduler {

  private final Optional<LocalDate> startDate;

  private Scheduler(Builder builder) {
    this.startDate = builder.startDate;
  }

  /**
   * Returns a builder with the defaults: weeks without dates.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Plans a roadmap.
   *
   * <p>Where steps depend on a choice, every combination of options is planned and the bounds of the
   * schedule span them all.
   *
   * @param roadmap the roadmap
   * @return the plan
   * @throws PlanningException if a step gives its duration in hours and the roadmap has no weekly
   *     effort, if no step is left to plan, if the steps depend on too many choices at once, or if
   *     the plan may end after the year 9999
   */
  public Schedule schedule(Roadmap roadmap) {
    return new SequentialPlan(roadmap).schedule(startDate);
  }

  /** Builds a scheduler; not thread-safe. */
  public static final class Builder {

    private Optional<LocalDate> startDate = Optional.empty();

    private Builder() {}

    /**
     * Sets the first day of week 1. Default: none, the schedule has weeks but no dates.
     *
     * @param date the first day
     * @return this builder
     */
    public Builder startDate(LocalDate date) {
      startDate = Optional.of(Objects.requireNonNull(date, "date"));
      return this;
    }

    /**
     * Builds the scheduler.
     *
     * @return the scheduler
     */
    public Scheduler build() {
      return new Scheduler(this);
    }
  }
}

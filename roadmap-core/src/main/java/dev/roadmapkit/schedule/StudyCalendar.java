package dev.roadmapkit.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a learner studies. Immutable and thread-safe.
 *
 * <p>A week of a duration is seven days whichever days are studied. Study days decide two things: on
 * which days hours of effort fall, and what a break costs. A break costs the study days that it
 * covers, each with the days up to the next study day; so a week off costs a week, and a weekend off
 * costs nothing to those who study from Monday to Friday.
 */
public final class StudyCalendar {

  private static final StudyCalendar EVERY_DAY = builder().build();

  private final Set<DayOfWeek> studyDays;
  private final List<StudyBreak> breaks;

  private StudyCalendar(Builder builder) {
    this.studyDays = Collections.unmodifiableSet(EnumSet.copyOf(builder.studyDays));
    this.breaks = List.copyOf(builder.breaks);
  }

  /**
   * Returns the calendar in which every day is a study day and nothing is off.
   *
   * @return the calendar
   */
  public static StudyCalendar everyDay() {
    return EVERY_DAY;
  }

  /**
   * Returns a builder with the defaults: all days of the week, no breaks.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the days of the week that are studied.
   *
   * @return at least one day, from Monday on, unmodifiable
   */
  public Set<DayOfWeek> studyDays() {
    return studyDays;
  }

  /**
   * Returns the days off.
   *
   * @return breaks in the order given, unmodifiable; they may overlap
   */
  public List<StudyBreak> breaks() {
    return breaks;
  }

  boolean isEveryDay() {
    return studyDays.size() == DayOfWeek.values().length;
  }

  boolean needsDates() {
    return !isEveryDay() || !breaks.isEmpty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StudyCalendar that
        && studyDays.equals(that.studyDays)
        && breaks.equals(that.breaks);
  }

  @Override
  public int hashCode() {
    return 31 * studyDays.hashCode() + breaks.hashCode();
  }

  /** Returns the study days and the breaks: "[MONDAY, TUESDAY] without [2026-07-01..2026-07-14]". */
  @Override
  public String toString() {
    return studyDays + (breaks.isEmpty() ? "" : " without " + breaks);
  }

  /** Builds a calendar; not thread-safe. */
  public static final class Builder {

    private Set<DayOfWeek> studyDays = EnumSet.allOf(DayOfWeek.class);
    private final List<StudyBreak> breaks = new ArrayList<>();

    private Builder() {}

    /**
     * Sets the days of the week that are studied. Default: all seven.
     *
     * @param days at least one day
     * @return this builder
     * @throws IllegalArgumentException if there is no day
     */
    public Builder studyDays(Collection<DayOfWeek> days) {
      if (days.isEmpty()) {
        throw new IllegalArgumentException("a learner needs at least one study day a week");
      }
      studyDays = EnumSet.copyOf(days);
      return this;
    }

    /**
     * Sets the days of the week that are studied. Default: all seven.
     *
     * @param days at least one day
     * @return this builder
     * @throws IllegalArgumentException if there is no day
     */
    public Builder studyDays(DayOfWeek... days) {
      return studyDays(List.of(days));
    }

    /**
     * Adds days off. Default: none.
     *
     * @param first the first day off
     * @param last the last day off, inclusive
     * @return this builder
     * @throws IllegalArgumentException if {@code last} is before {@code first}
     */
    public Builder addBreak(LocalDate first, LocalDate last) {
      return addBreak(new StudyBreak(first, last));
    }

    /**
     * Adds days off. Default: none.
     *
     * @param days the days off
     * @return this builder
     */
    public Builder addBreak(StudyBreak days) {
      breaks.add(days);
      return this;
    }

    /**
     * Builds the calendar.
     *
     * @return the calendar
     */
    public StudyCalendar build() {
      return new StudyCalendar(this);
    }
  }
}

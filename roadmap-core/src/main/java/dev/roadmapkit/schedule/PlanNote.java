package dev.roadmapkit.schedule;

import dev.roadmapkit.Choice;
import dev.roadmapkit.ChoiceOption;
import dev.roadmapkit.DurationRange;
import dev.roadmapkit.DurationUnit;
import dev.roadmapkit.Step;
import dev.roadmapkit.problem.Problem;
import dev.roadmapkit.problem.Severity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Something that a reader of a plan should know, as values for whoever words it in another language than
 * English; {@link Schedule#planNotes} has those of a plan. Immutable and thread-safe.
 */
public sealed interface PlanNote {

  /**
   * Returns the note in English.
   *
   * @return a problem without location
   */
  Problem problem();

  /**
   * The author's claim is not what the steps add up to.
   *
   * @param stated the claim
   * @param statedToo the claim in another unit
   * @param planned what the steps add up to, in weeks
   * @param plannedToo the same in another unit
   */
  record StatedDuration(DurationRange stated, Amount statedToo, Amount planned, Amount plannedToo)
      implements PlanNote {

    @Override
    public Problem problem() {
      String message = "the stated duration \"" + stated + "\" (" + statedToo
          + ") does not match the steps, which add up to " + planned + " (" + plannedToo + ")";
      return Problem.of(Severity.WARNING, "stated-duration-mismatch", "statedDuration", message);
    }
  }

  /**
   * Steps depend on a choice that is not made.
   *
   * @param choice the choice
   * @param spanned those of its options that the plan spans, as they have steps
   */
  record OpenChoice(Choice choice, List<ChoiceOption> spanned) implements PlanNote {

    /**
     * Copies the list.
     *
     * @param choice the choice
     * @param spanned those of its options that the plan spans
     */
    public OpenChoice {
      spanned = List.copyOf(spanned);
    }

    /**
     * Tells whether the plan spans all options.
     *
     * @return false if some have no steps
     */
    public boolean spansAll() {
      return spanned.size() == choice.options().size();
    }

    @Override
    public Problem problem() {
      String options = spansAll()
          ? "all its options"
          : "only those of its options that have steps: "
              + spanned.stream()
                  .map(option -> "\"" + option.title() + "\"")
                  .collect(Collectors.joining(", "));
      return info(
          "open-choice",
          "choices",
          "steps depend on the choice \"" + choice.title() + "\"; the plan spans " + options);
    }
  }

  /**
   * Optional steps are not in the plan.
   *
   * @param steps the steps
   */
  record OptionalLeftOut(List<Step> steps) implements PlanNote {

    /**
     * Copies the list.
     *
     * @param steps the steps
     */
    public OptionalLeftOut {
      steps = List.copyOf(steps);
    }

    @Override
    public Problem problem() {
      return info(
          "optional-left-out",
          "steps",
          "optional steps are left out of the plan: "
              + steps.stream()
                  .map(step -> "\"" + step.title() + "\"")
                  .collect(Collectors.joining(", ")));
    }
  }

  /**
   * A step is asked for that the plan does not have.
   *
   * @param step the step
   * @param deadline the deadline that was asked for, or empty if the step was to be included
   * @param reason why the plan does not have it
   */
  record NotPlanned(Step step, Optional<LocalDate> deadline, Absence reason) implements PlanNote {

    @Override
    public Problem problem() {
      String title = "step \"" + step.title() + "\" ";
      return deadline
          .map(day -> info(
              "deadline-not-planned",
              "steps",
              title + "has the deadline " + day + ", but is not in the plan: " + reason))
          .orElseGet(() -> info(
              "included-not-planned",
              "steps",
              title + "is asked for, but not in the plan: " + reason));
    }
  }

  /**
   * Work began before the start date.
   *
   * @param begun the day on which it began, and the plan with it
   * @param step what was begun
   * @param start the start date that was asked for
   */
  record BegunBeforeStart(LocalDate begun, Step step, LocalDate start) implements PlanNote {

    @Override
    public Problem problem() {
      return info(
          "begun-before-start",
          "steps",
          "the plan begins on " + begun + ", when work on \"" + step.title()
              + "\" began, before the start date " + start);
    }
  }

  /**
   * Marks are dated after today and count as made today.
   *
   * @param marks how many
   * @param today the day that counts as today
   */
  record MarksAfterToday(int marks, LocalDate today) implements PlanNote {

    @Override
    public Problem problem() {
      boolean one = marks == 1;
      return info(
          "marks-after-today",
          "steps",
          (one ? "1 mark is" : marks + " marks are") + " dated after today (" + today + ") and "
              + (one ? "counts" : "count") + " as made today");
    }
  }

  /**
   * An amount of time as it is told: rounded, and with the same number of decimals on both sides.
   *
   * @param min the least amount
   * @param max the greatest amount
   * @param unit the unit of both
   */
  record Amount(BigDecimal min, BigDecimal max, DurationUnit unit) {

    /** Returns the amount for people: "6.0-8.3 months". */
    @Override
    public String toString() {
      if (max.scale() == 0) {
        return new DurationRange(min, max, unit).toString();
      }
      return (min.compareTo(max) == 0 ? "" : min.toPlainString() + "-") + max.toPlainString() + " "
          + unit;
    }
  }

  /** Why a plan does not have a step. */
  enum Absence {
    /** The learner skipped it, or did it on another roadmap. */
    SKIPPED("it is skipped, or was done on another roadmap"),
    /** It is optional, and was not asked for. */
    OPTIONAL("it is optional"),
    /** It belongs to an option that is not chosen. */
    NOT_CHOSEN("it belongs to an option that is not chosen");

    private final String words;

    Absence(String words) {
      this.words = words;
    }

    /** Returns the words for people: "it is optional". */
    @Override
    public String toString() {
      return words;
    }
  }

  private static Problem info(String rule, String path, String message) {
    return Problem.of(Severity.INFO, rule, path, message);
  }
}

package dev.roadmapkit.schedule;

import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.OptionId;
import dev.roadmapkit.StepId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a scheduler was asked for. Immutable and thread-safe. */
record PlanSettings(
    Optional<LocalDate> startDate,
    StudyCalendar calendar,
    int parallel,
    Map<ChoiceId, OptionId> choices,
    Set<StepId> included,
    Pace pace,
    Optional<BigDecimal> hoursPerWeek,
    Optional<LocalDate> deadline,
    Map<StepId, LocalDate> stepDeadlines,
    boolean recalibrating,
    PacePrior pacePrior) {

  PlanSettings startingOn(Optional<LocalDate> date) {
    return new PlanSettings(
        date,
        calendar,
        parallel,
        choices,
        included,
        pace,
        hoursPerWeek,
        deadline,
        stepDeadlines,
        recalibrating,
        pacePrior);
  }

  PlanSettings on(StudyCalendar days) {
    return new PlanSettings(
        startDate,
        days,
        parallel,
        choices,
        included,
        pace,
        hoursPerWeek,
        deadline,
        stepDeadlines,
        recalibrating,
        pacePrior);
  }

  PlanSettings atOnce(int steps) {
    return new PlanSettings(
        startDate,
        calendar,
        steps,
        choices,
        included,
        pace,
        hoursPerWeek,
        deadline,
        stepDeadlines,
        recalibrating,
        pacePrior);
  }

  PlanSettings choosing(Map<ChoiceId, OptionId> options, Set<StepId> optional) {
    return new PlanSettings(
        startDate,
        calendar,
        parallel,
        options,
        optional,
        pace,
        hoursPerWeek,
        deadline,
        stepDeadlines,
        recalibrating,
        pacePrior);
  }

  PlanSettings including(Set<StepId> more) {
    Set<StepId> all = new LinkedHashSet<>(included);
    all.addAll(more);
    return choosing(choices, Set.copyOf(all));
  }

  PlanSettings at(Pace speed, Optional<BigDecimal> hours) {
    return new PlanSettings(
        startDate,
        calendar,
        parallel,
        choices,
        included,
        speed,
        hours,
        deadline,
        stepDeadlines,
        recalibrating,
        pacePrior);
  }
}

package dev.roadmapkit.schedule;

import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.OptionId;
import dev.roadmapkit.StepId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

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
    return with(builder -> builder.startDate = date);
  }

  PlanSettings on(StudyCalendar days) {
    return with(builder -> builder.calendar = days);
  }

  PlanSettings atOnce(int steps) {
    return with(builder -> builder.parallel = steps);
  }

  PlanSettings choosing(Map<ChoiceId, OptionId> options, Set<StepId> optional) {
    return with(builder -> {
      builder.choices.clear();
      builder.choices.putAll(options);
      builder.included.clear();
      builder.included.addAll(optional);
    });
  }

  PlanSettings including(Set<StepId> more) {
    return with(builder -> builder.included.addAll(more));
  }

  PlanSettings at(Pace speed, Optional<BigDecimal> hours) {
    return with(builder -> {
      builder.pace = speed;
      builder.hoursPerWeek = hours;
    });
  }

  private PlanSettings with(Consumer<Scheduler.Builder> change) {
    Scheduler.Builder builder = new Scheduler.Builder(this);
    change.accept(builder);
    return builder.settings();
  }
}

package dev.roadmapkit.schedule;

import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.OptionId;
import dev.roadmapkit.StepId;
import java.math.BigDecimal;
import java.time.LocalDate;
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
    boolean recalibrating) {}

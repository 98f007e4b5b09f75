package dev.roadmapkit.schedule;

import dev.roadmapkit.Choice;
import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.ChoiceOption;
import dev.roadmapkit.DurationUnit;
import dev.roadmapkit.OptionId;
import dev.roadmapkit.Prerequisites;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Step;
import dev.roadmapkit.StepId;
import dev.roadmapkit.problem.Problem;
import dev.roadmapkit.problem.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Plans the steps of one roadmap one after the other. One use, one thread. */
final class SequentialPlan {

  /** Plans grow with the product of the options, so the number of them is bounded. */
  private static final int MOST_PLANS = 1_000;

  /** Far enough for any plan, and near enough for days to be counted in an int. */
  private static final long LONGEST = 1_000_000 * DurationUnit.YEARS.seconds();

  /** ISO 8601 writes years of four digits; calendars of other programs end here too. */
  private static final int LAST_YEAR = 9999;

  /** Where a step lies, over all plans that have it. */
  private record Place(Bounds start, Bounds end) {
    Place span(Place other) {
      return new Place(start.span(other.start), end.span(other.end));
    }
  }

  private final Roadmap roadmap;
  private final List<Step> order;
  private final Map<StepId, Bounds> lengths = new HashMap<>();
  private final Map<StepId, Place> places = new HashMap<>();
  private Optional<Bounds> total = Optional.empty();

  SequentialPlan(Roadmap roadmap) {
    this.roadmap = roadmap;
    Map<StepId, Step> steps = new HashMap<>();
    roadmap.steps().stream()
        .filter(step -> !step.optional())
        .forEach(step -> steps.put(step.id(), step));
    this.order = Prerequisites.order(roadmap.prerequisites()).stream()
        .map(steps::get)
        .filter(Objects::nonNull)
        .toList();
    order.forEach(step -> lengths.put(step.id(), StepLength.of(step, roadmap)));
  }

  Schedule schedule(Optional<LocalDate> startDate) {
    List<Choice> open = openChoices();
    combinations(open).forEach(this::plan);
    Bounds bounds = total.orElseThrow(this::nothingToPlan);
    if (bounds.max() > LONGEST) {
      throw new PlanningException("the steps of roadmap \"" + roadmap.id()
          + "\" add up to more than 1,000,000 years: no calendar goes that far");
    }
    startDate.ifPresent(start -> requireCalendar(start, bounds));
    List<ScheduledStep> steps = new ArrayList<>();
    for (Step step : order) {
      Place place = places.get(step.id());
      if (place != null) {
        steps.add(new ScheduledStep(step, place.start(), place.end(), startDate));
      }
    }
    return new Schedule(roadmap, startDate, steps, bounds, findings(open, bounds));
  }

  private List<Choice> openChoices() {
    Set<ChoiceId> used =
        order.stream().flatMap(step -> step.when().keySet().stream()).collect(Collectors.toSet());
    return roadmap.choices().stream()
        .filter(choice -> used.contains(choice.id()))
        .toList();
  }

  private static List<Map<ChoiceId, OptionId>> combinations(List<Choice> choices) {
    List<Map<ChoiceId, OptionId>> combinations = List.of(Map.of());
    for (Choice choice : choices) {
      List<Map<ChoiceId, OptionId>> longer = new ArrayList<>();
      for (Map<ChoiceId, OptionId> combination : combinations) {
        for (ChoiceOption option : choice.options()) {
          Map<ChoiceId, OptionId> next = new HashMap<>(combination);
          next.put(choice.id(), option.id());
          longer.add(next);
        }
      }
      if (longer.size() > MOST_PLANS) {
        throw new PlanningException("the steps depend on choices with more than " + MOST_PLANS
            + " combinations of options");
      }
      combinations = longer;
    }
    return combinations;
  }

  private void plan(Map<ChoiceId, OptionId> options) {
    Bounds at = Bounds.ZERO;
    for (Step step : order) {
      if (options.entrySet().containsAll(step.when().entrySet())) {
        Bounds end = at.plus(lengths.getOrDefault(step.id(), Bounds.ZERO));
        places.merge(step.id(), new Place(at, end), Place::span);
        at = end;
      }
    }
    Bounds end = at;
    if (end.max() > 0) {
      total = Optional.of(total.map(t -> t.span(end)).orElse(end));
    }
  }

  private List<Problem> findings(List<Choice> open, Bounds bounds) {
    List<Problem> findings = new ArrayList<>();
    roadmap
        .statedDuration()
        .flatMap(stated -> StatedDuration.check(stated, bounds))
        .ifPresent(findings::add);
    open.forEach(choice -> findings.add(openChoice(choice)));
    List<String> leftOut = roadmap.steps().stream()
        .filter(Step::optional)
        .map(step -> "\"" + step.title() + "\"")
        .toList();
    if (!leftOut.isEmpty()) {
      String message = "optional steps are left out of the plan: " + String.join(", ", leftOut);
      findings.add(info("optional-left-out", message, "steps"));
    }
    return findings;
  }

  private static void requireCalendar(LocalDate start, Bounds bounds) {
    int days = Bounds.begun(bounds.max(), Bounds.DAY);
    if (start.getYear() > LAST_YEAR || start.plusDays(days).getYear() > LAST_YEAR) {
      throw new PlanningException(
          "a plan that starts on " + start + " may end after the year " + LAST_YEAR);
    }
  }

  private static Problem openChoice(Choice choice) {
    String message =
        "steps depend on the choice \"" + choice.title() + "\"; the plan spans all its options";
    return info("open-choice", message, "choices");
  }

  private static Problem info(String rule, String message, String path) {
    return Problem.of(Severity.INFO, rule, path, message);
  }

  private PlanningException nothingToPlan() {
    return new PlanningException(
        "roadmap \"" + roadmap.id() + "\" has no step to plan: all its steps are optional");
  }
}

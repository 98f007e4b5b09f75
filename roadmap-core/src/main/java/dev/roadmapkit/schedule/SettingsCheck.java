package dev.roadmapkit.schedule;

import dev.roadmapkit.Choice;
import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.ChoiceOption;
import dev.roadmapkit.OptionId;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.StepId;
import dev.roadmapkit.problem.Nearest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Holds what was asked for against a roadmap. */
final class SettingsCheck {

  /** More names would hide the message. */
  private static final int MOST_NAMED = 10;

  private final Roadmap roadmap;

  private SettingsCheck(Roadmap roadmap) {
    this.roadmap = roadmap;
  }

  static void check(Roadmap roadmap, PlanSettings settings) {
    SettingsCheck check = new SettingsCheck(roadmap);
    settings.choices().forEach(check::choice);
    settings.included().forEach(check::step);
    settings.stepDeadlines().keySet().forEach(check::step);
  }

  static void deadlines(PlanSettings settings) {
    settings.deadline().ifPresent(deadline -> deadline(settings, "the deadline", deadline));
    settings
        .stepDeadlines()
        .forEach((step, deadline) ->
            deadline(settings, "the deadline of step \"" + step + "\",", deadline));
  }

  private void choice(ChoiceId id, OptionId option) {
    Choice choice = roadmap.choices().stream()
        .filter(known -> known.id().equals(id))
        .findFirst()
        .orElseThrow(() -> unknown(
            "roadmap \"" + roadmap.id() + "\" has no choice \"" + id + "\"",
            id.value(),
            roadmap.choices().stream().map(known -> known.id().value()).toList()));
    List<String> options =
        choice.options().stream().map(ChoiceOption::id).map(OptionId::value).toList();
    if (!options.contains(option.value())) {
      throw unknown(
          "choice \"" + id + "\" has no option \"" + option + "\"", option.value(), options);
    }
  }

  private void step(StepId id) {
    if (roadmap.step(id).isEmpty()) {
      throw unknown(
          "roadmap \"" + roadmap.id() + "\" has no step \"" + id + "\"",
          id.value(),
          roadmap.steps().stream().map(step -> step.id().value()).toList());
    }
  }

  private static void deadline(PlanSettings settings, String what, LocalDate deadline) {
    LocalDate start = settings
        .startDate()
        .orElseThrow(() -> new PlanningException(what + " " + deadline + " needs a start date:"
            + " give it with Scheduler.builder().startDate(...)"));
    if (deadline.isBefore(start)) {
      throw new PlanningException(
          what + " " + deadline + " is before the start of the plan on " + start);
    }
  }

  private static PlanningException unknown(String what, String id, Collection<String> known) {
    Optional<String> near = Nearest.to(id, known);
    String hint = near.map(n -> ". Did you mean \"" + n + "\"?")
        .orElse(
            known.isEmpty() || known.size() > MOST_NAMED
                ? ""
                : "; it has " + String.join(", ", known));
    return new PlanningException(what + hint);
  }
}

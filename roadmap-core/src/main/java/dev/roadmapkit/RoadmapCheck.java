package dev.roadmapkit;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What holds for every roadmap, however it was built.
 *
 * <p>Files get a diagnosis with all their faults and places from the content reader; this is the
 * last line of defence for roadmaps built in code and stops at the first fault.
 */
final class RoadmapCheck {

  private final Roadmap roadmap;
  private final Set<String> ids = new HashSet<>();
  private final Map<ChoiceId, Set<OptionId>> options = new HashMap<>();

  private RoadmapCheck(Roadmap roadmap) {
    this.roadmap = roadmap;
  }

  static Roadmap checked(Roadmap roadmap) {
    new RoadmapCheck(roadmap).run();
    return roadmap;
  }

  private void run() {
    require(!roadmap.steps().isEmpty(), "there is no step");
    roadmap.futureProof().ifPresent(this::score);
    roadmap.weeklyEffort().ifPresent(this::weekly);
    Set<TermId> terms = new HashSet<>();
    for (KeyTerm term : roadmap.keyTerms()) {
      require(terms.add(term.id()), "key term id", term.id(), "twice");
    }
    for (Choice choice : roadmap.choices()) {
      choice(choice);
    }
    for (Step step : roadmap.steps()) {
      step(step);
    }
    Map<StepId, List<StepId>> prerequisites = roadmap.prerequisites();
    for (List<StepId> required : prerequisites.values()) {
      for (StepId id : required) {
        require(prerequisites.containsKey(id), "required step", id, "nowhere");
      }
    }
    List<StepId> circle = Prerequisites.circle(prerequisites);
    if (!circle.isEmpty()) {
      throw invalid("the prerequisites run in a circle: "
          + circle.stream().map(StepId::value).collect(Collectors.joining(" -> ")));
    }
    translations();
  }

  /** Checks the translations of a roadmap that is known to be right apart from them. */
  static Roadmap withRightTranslations(Roadmap roadmap) {
    new RoadmapCheck(roadmap).translations();
    return roadmap;
  }

  private void translations() {
    Set<String> languages = new HashSet<>();
    for (Translation translation : roadmap.translations()) {
      String language = translation.language().toLanguageTag();
      String name = "the translation into \"" + language + "\"";
      require(
          translation.id().equals(roadmap.id()) && translation.version().equals(roadmap.version()),
          name + " is of \"" + translation.id() + "\" " + translation.version()
              + ", not of version " + roadmap.version());
      require(
          !translation.language().equals(roadmap.language()),
          name + " is into the roadmap's own language");
      require(languages.add(language), name + " stands twice");
    }
  }

  private void score(BigDecimal score) {
    require(
        score.signum() >= 0 && score.compareTo(BigDecimal.TEN) <= 0,
        "the score " + score + " is not from 0.0 to 10.0");
  }

  private void weekly(DurationRange effort) {
    if (!effort.isEffort()) {
      throw invalid("the weekly effort \"" + effort + "\" is not in hours");
    }
    require(
        effort.maxSeconds() <= DurationUnit.WEEKS.seconds(),
        "the weekly effort \"" + effort + "\" is more than the 168 hours that a week has");
  }

  private void effort(String kind, Object id, Optional<DurationRange> effort) {
    if (effort.isPresent() && !effort.get().isEffort()) {
      throw invalid(
          "the effort of " + kind + " \"" + id + "\" \"" + effort.get() + "\" is not in hours");
    }
  }

  private void choice(Choice choice) {
    require(!choice.options().isEmpty(), "choice \"" + choice.id() + "\" has no option");
    Set<OptionId> known = new HashSet<>();
    for (ChoiceOption option : choice.options()) {
      require(known.add(option.id()), "option id", option.id(), "twice");
    }
    require(options.put(choice.id(), known) == null, "choice id", choice.id(), "twice");
  }

  private void step(Step step) {
    if (step.topics().isEmpty()) {
      throw invalid("step \"" + step.id() + "\" has no topic");
    }
    if (step.learn().isEmpty() && step.build().isEmpty()) {
      throw invalid("step \"" + step.id() + "\" has neither learn nor build");
    }
    id(step.id().value());
    when(step.when());
    for (Topic topic : step.topics()) {
      id(topic.id().value());
      when(topic.when());
      effort("topic", topic.id(), topic.effort());
    }
    for (Resource resource : step.resources()) {
      id(resource.id().value());
      when(resource.when());
      effort("resource", resource.id(), resource.effort());
    }
  }

  private void id(String id) {
    require(ids.add(id), "id", id, "twice");
  }

  private void when(Map<ChoiceId, OptionId> when) {
    for (Map.Entry<ChoiceId, OptionId> condition : when.entrySet()) {
      Set<OptionId> known = options.get(condition.getKey());
      require(known != null, "choice", condition.getKey(), "nowhere");
      require(
          known != null && known.contains(condition.getValue()),
          "option",
          condition.getValue(),
          "nowhere");
    }
  }

  private void require(boolean holds, String kind, Object id, String where) {
    if (!holds) {
      throw invalid(kind + " \"" + id + "\" stands " + where);
    }
  }

  private void require(boolean holds, String message) {
    if (!holds) {
      throw invalid(message);
    }
  }

  private IllegalArgumentException invalid(String message) {
    return new IllegalArgumentException("roadmap \"" + roadmap.id() + "\": " + message);
  }
}

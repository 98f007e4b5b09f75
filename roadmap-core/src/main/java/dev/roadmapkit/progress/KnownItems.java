package dev.roadmapkit.progress;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Step;
import dev.roadmapkit.problem.Nearest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which ids one version of a roadmap has, and which belong together. Immutable and thread-safe. */
final class KnownItems {

  private final Roadmap roadmap;
  /** Every step, topic and resource with the step it belongs to; a step belongs to itself. */
  private final Map<String, String> steps = new LinkedHashMap<>();

  KnownItems(Roadmap roadmap) {
    this.roadmap = roadmap;
    for (Step step : roadmap.steps()) {
      String id = step.id().value();
      steps.put(id, id);
      step.topics().forEach(topic -> steps.put(topic.id().value(), id));
      step.resources().forEach(resource -> steps.put(resource.id().value(), id));
    }
  }

  ContentVersion version() {
    return roadmap.version();
  }

  KnownItems newer(KnownItems other) {
    return other.version().compareTo(version()) > 0 ? other : this;
  }

  /** The step that has a topic or resource; a step is its own. */
  Optional<String> stepOf(String item) {
    return Optional.ofNullable(steps.get(item));
  }

  /** What follows for topics where a mark takes a step back that was carried over to them. */
  List<Mark> takenBack(Mark mark, List<Mark> ledger) {
    boolean step = mark.item().equals(steps.get(mark.item()));
    if (!step || mark.state() != Mark.State.NOT_STARTED) {
      return List.of();
    }
    return new Carrier(roadmap, version(), new Succession(roadmap), CreditPolicy.KEEP)
        .takeBack(ledger);
  }

  void require(String item) {
    if (!steps.containsKey(item)) {
      String reason = "roadmap \"" + roadmap.id() + "\" " + roadmap.version()
          + " has no step, topic or resource \"" + item + "\"";
      throw new Obituary(new Succession(roadmap), steps.keySet())
          .of(item)
          .map(became -> new UnknownItemException(reason + ": it " + became, Optional.empty()))
          .orElseGet(() -> new UnknownItemException(reason, Nearest.to(item, steps.keySet())));
    }
  }

  /** Tells whether a mark on one of them can decide the state of the other: a step and its topics. */
  boolean related(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    String step = steps.get(one);
    return step != null
        && step.equals(steps.get(other))
        && (step.equals(one) || step.equals(other));
  }
}

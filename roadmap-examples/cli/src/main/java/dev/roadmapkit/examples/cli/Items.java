package dev.roadmapkit.examples.cli;

import dev.roadmapkit.Resource;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Step;
import dev.roadmapkit.Topic;
import dev.roadmapkit.progress.ProgressReport;

/** Steps, topics and resources in words. */
final class Items {

  private Items() {}

  /** "\"Variables\" in \"Fundamentals\"", or the id if the roadmap does not have it. */
  static String describe(String id, Roadmap roadmap) {
    for (Step step : roadmap.steps()) {
      if (step.id().value().equals(id)) {
        return "the step " + quoted(step.title());
      }
      for (Topic topic : step.topics()) {
        if (topic.id().value().equals(id)) {
          return quoted(topic.title()) + " in " + quoted(step.title());
        }
      }
      for (Resource resource : step.resources()) {
        if (resource.id().value().equals(id)) {
          return quoted(resource.title()) + ", a resource of " + quoted(step.title())
              + ": only topics count";
        }
      }
    }
    return id;
  }

  /** Tells whether a roadmap has a step, topic or resource. */
  static boolean isKnown(String id, Roadmap roadmap) {
    return !describe(id, roadmap).equals(id);
  }

  /** Tells whether the choices of a report leave a step or topic out. */
  static boolean isHidden(String id, ProgressReport report) {
    for (Step step : report.roadmap().steps()) {
      if (step.id().value().equals(id)) {
        return report.steps().stream().noneMatch(shown -> shown.step().equals(step));
      }
      if (step.topics().stream().anyMatch(topic -> topic.id().value().equals(id))) {
        return !report.shows(id);
      }
    }
    return false;
  }

  static String quoted(String title) {
    return "\"" + Words.oneLine(title) + "\"";
  }
}

package dev.roadmapkit.lint;

import dev.roadmapkit.problem.Problem;
import dev.roadmapkit.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Checks that ids still mean what they meant to learners: their marks stay in the ledger for good. */
final class UsedIds {

  private UsedIds() {}

  static List<Problem> of(Versions versions) {
    List<Problem> problems = new ArrayList<>();
    Set<String> historic = versions.entries.historic();
    versions.after.all().forEach((id, part) -> {
      Placed<?> before = versions.before.all().get(id);
      if (before == null && historic.contains(id)) {
        problems.add(error(
            "reused-id",
            part,
            part.label() + " has an id that a version before " + versions.older.version()
                + " had: ids are never used again; choose another"));
      }
      if (before != null && part.noun().equals("step") && !before.noun().equals("step")) {
        problems.add(error(
            "became-step",
            part,
            before.label() + " became a step, but marks on a "
                + before.noun()
                + " cannot speak for the topics of a step: give the step another id, and"
                + " lead \"" + id + "\" to a topic of it or write kind: retire"));
      }
    });
    return problems;
  }

  private static Problem error(String rule, Placed<?> part, String message) {
    return Problem.of(Severity.ERROR, rule, part.path() + ".id", message);
  }
}

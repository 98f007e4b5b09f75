package dev.roadmapkit.lint;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.content.ReadResult;
import dev.roadmapkit.problem.Problem;
import dev.roadmapkit.problem.Severity;
import dev.roadmapkit.schedule.PlanningException;
import dev.roadmapkit.schedule.Scheduler;
import java.util.ArrayList;
import java.util.List;

/** Looks for what an author probably did not mean. Immutable and thread-safe. */
public final class Linter {

  private static final Scheduler SCHEDULER = Scheduler.builder().build();

  private Linter() {}

  /**
   * Returns a linter with all rules.
   *
   * @return a linter
   */
  public static Linter create() {
    return new Linter();
  }

  /**
   * Checks a roadmap.
   *
   * @param roadmap the roadmap
   * @return findings without locations, unmodifiable
   */
  public List<Problem> lint(Roadmap roadmap) {
    List<Problem> findings = new ArrayList<>(planned(roadmap));
    findings.addAll(MarkupRule.check(roadmap));
    return List.copyOf(findings);
  }

  private static List<Problem> planned(Roadmap roadmap) {
    try {
      return SCHEDULER.schedule(roadmap).findings();
    } catch (PlanningException e) {
      return List.of(
          Problem.of(Severity.ERROR, "unplannable", "steps", String.valueOf(e.getMessage())));
    }
  }

  /**
   * Checks a file.
   *
   * @param file what a reader made of the file
   * @return the file's problems, or if it has none the findings with their places, unmodifiable
   */
  public List<Problem> lint(ReadResult<Roadmap> file) {
    return file.value().map(roadmap -> located(lint(roadmap), file)).orElseGet(file::problems);
  }

  private static List<Problem> located(List<Problem> findings, ReadResult<Roadmap> file) {
    return findings.stream()
        .map(finding -> finding.at(file.locate(finding.path())))
        .toList();
  }
}

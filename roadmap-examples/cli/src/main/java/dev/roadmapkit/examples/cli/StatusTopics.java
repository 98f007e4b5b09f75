package dev.roadmapkit.examples.cli;

import dev.roadmapkit.Step;
import dev.roadmapkit.Topic;
import dev.roadmapkit.progress.Mark;
import dev.roadmapkit.progress.ProgressReport;
import java.util.ArrayList;
import java.util.List;

/** The topics of a step as a checklist, with the ids to mark them by. */
final class StatusTopics {

  private static final String INDENT = "   ";

  private final Console console;
  private final ProgressReport report;
  private final int idWidth;

  StatusTopics(Console console, ProgressReport report) {
    this.console = console;
    this.report = report;
    this.idWidth = report.steps().stream()
        .flatMap(step -> step.step().topics().stream())
        .mapToInt(topic -> topic.id().value().length())
        .max()
        .orElse(0);
  }

  /** A line for each topic that the choices show. */
  List<String> of(Step step) {
    List<String> lines = new ArrayList<>();
    for (Topic topic : step.topics()) {
      if (report.shows(topic.id().value())) {
        String optional = topic.optional() ? " (optional)" : "";
        String line = box(report.state(topic.id().value())) + " "
            + TextWidth.padRight(topic.id().value(), idWidth) + "  "
            + Words.oneLine(topic.title()) + optional;
        lines.add(INDENT + TextWidth.truncate(line, console.width() - INDENT.length()));
      }
    }
    return lines;
  }

  private static String box(Mark.State state) {
    return switch (state) {
      case DONE -> "[x]";
      case IN_PROGRESS -> "[~]";
      case SKIPPED -> "[-]";
      case NOT_STARTED -> "[ ]";
    };
  }
}

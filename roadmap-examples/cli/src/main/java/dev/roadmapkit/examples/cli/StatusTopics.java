package dev.roadmapkit.examples.cli;

import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.OptionId;
import dev.roadmapkit.Step;
import dev.roadmapkit.Topic;
import dev.roadmapkit.progress.Mark;
import dev.roadmapkit.progress.ProgressReport;
import java.util.List;
import java.util.Map;

/** The topics of a step as a checklist, with the ids to mark them by. */
final class StatusTopics {

  private static final String INDENT = "   ";

  private final Console console;
  private final ProgressReport report;

  StatusTopics(Console console, ProgressReport report) {
    this.console = console;
    this.report = report;
  }

  /** A line for the step itself, which can be marked too, then one for each topic. */
  List<String> of(Step step) {
    TextTable table = new TextTable();
    for (Topic topic : step.topics()) {
      if (isShown(topic.when())) {
        String optional = topic.optional() ? " (optional)" : "";
        table.row(
            box(report.state(topic.id().value())),
            topic.id().value(),
            Words.oneLine(topic.title()) + optional);
      }
    }
    int room = console.width() - INDENT.length();
    return table.lines().stream()
        .map(line -> INDENT + TextWidth.truncate(line, room))
        .toList();
  }

  private boolean isShown(Map<ChoiceId, OptionId> when) {
    return when.entrySet().stream().allMatch(condition -> {
      OptionId chosen = report.choices().get(condition.getKey());
      return chosen == null || chosen.equals(condition.getValue());
    });
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

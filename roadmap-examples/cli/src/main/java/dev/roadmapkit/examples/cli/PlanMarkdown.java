package dev.roadmapkit.examples.cli;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.schedule.Schedule;
import dev.roadmapkit.schedule.ScheduledStep;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A plan as GitHub Flavored Markdown. */
final class PlanMarkdown {

  /** What would be markup in a line of text; "&amp;" only where it would be read as a character. */
  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>|~]|&(?=#?\\w+;)");

  private PlanMarkdown() {}

  static String of(PlanResult plan) {
    Schedule schedule = plan.schedule();
    Roadmap roadmap = schedule.roadmap();
    List<String> lines = new ArrayList<>();
    lines.add("# " + escaped(roadmap.title()));
    lines.add("");
    lines.add("`" + roadmap.id() + "` " + roadmap.version());
    lines.add("");
    PlanFacts.of(plan).forEach((label, text) -> lines.add("- **" + label + ":** " + escaped(text)));
    lines.add("");
    table(schedule, lines);
    for (String note : PlanFacts.notes(schedule)) {
      lines.add("");
      lines.add("> **Note:** " + escaped(note));
    }
    return String.join("\n", lines) + "\n";
  }

  private static void table(Schedule schedule, List<String> lines) {
    boolean dated = schedule.startDate().isPresent();
    boolean slack = Slack.isIn(schedule);
    lines.add("| # | Step | Duration | Weeks |" + (slack ? " Slack |" : "")
        + (dated ? " Starts | Ends |" : ""));
    lines.add(
        "| --: | --- | --- | --- |" + (slack ? " --- |" : "") + (dated ? " --- | --- |" : ""));
    int number = 1;
    for (ScheduledStep step : schedule.steps()) {
      String title = escaped(PlanFacts.title(step.step(), schedule.roadmap()));
      String dates = dated ? " " + step.startDates() + " | " + step.endDates() + " |" : "";
      String late = slack ? " " + Slack.of(step) + " |" : "";
      lines.add("| " + number++ + " | " + title + " | " + step.step().duration() + " | "
          + PlanFacts.weeks(step.window()) + " |" + late + dates);
    }
  }

  private static String escaped(String text) {
    return MARKUP.matcher(text).replaceAll("\\\\$0");
  }
}

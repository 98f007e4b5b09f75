package dev.roadmapkit.examples.cli;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.schedule.Schedule;
import dev.roadmapkit.schedule.ScheduledStep;
import java.util.ArrayList;
import java.util.List;

/**
 * A plan for people: a table with a bar per step on the week axis. The dates of a step have a line
 * of their own, so that the bars keep their room.
 */
final class PlanText {

  /** Titles and axis get at least this much, even if lines then grow longer than the terminal. */
  private static final int LEAST_TITLE = 12;

  private static final int LEAST_AXIS = 12;
  private static final int GAP = 2;
  private static final int LABEL = "Guaranteed".length() + GAP;

  private final Console console;
  private final PlanResult plan;
  private final Schedule schedule;
  private final boolean dated;
  private final boolean slack;
  private final List<String> lines = new ArrayList<>();

  PlanText(Console console, PlanResult plan) {
    this.console = console;
    this.plan = plan;
    this.schedule = plan.schedule();
    this.dated = schedule.startDate().isPresent();
    this.slack = Slack.isIn(schedule);
  }

  String text() {
    head();
    lines.add("");
    table();
    for (String note : PlanFacts.notes(schedule)) {
      lines.add("");
      lines.addAll(Wrap.lines("note: ", note, console.width()));
    }
    return String.join("\n", lines) + "\n";
  }

  private void head() {
    Roadmap roadmap = schedule.roadmap();
    String version = "(" + roadmap.id() + " " + roadmap.version() + ")";
    if (TextWidth.of(roadmap.title() + " " + version) <= console.width()) {
      lines.add(console.bold(roadmap.title()) + " " + console.dim(version));
    } else {
      Wrap.lines("", roadmap.title(), console.width())
          .forEach(line -> lines.add(console.bold(line)));
      lines.add(console.dim(version));
    }
    PlanFacts.of(plan)
        .forEach((label, text) ->
            lines.addAll(Wrap.lines(TextWidth.padRight(label, LABEL), text, console.width())));
  }

  private void table() {
    List<String> rows = rows(titleWidth());
    int left = widest(rows) + GAP;
    WeekAxis axis = new WeekAxis(schedule.maxWeeks(), Math.max(LEAST_AXIS, console.width() - left));
    lines.add(console.dim(TextWidth.padRight(rows.get(0), left) + axis.header()));
    String indent = " ".repeat(String.valueOf(schedule.steps().size()).length() + GAP);
    List<List<String>> dates =
        dated ? new StepDates(schedule).lines(console.width() - indent.length()) : List.of();
    for (int i = 0; i < schedule.steps().size(); i++) {
      row(TextWidth.padRight(rows.get(i + 1), left), axis.bar(schedule.steps().get(i)));
      if (dated) {
        dates.get(i).forEach(line -> lines.add(indent + console.dim(line)));
      }
    }
    lines.add("");
    lines.add(console.dim(legend(axis)));
    if (slack) {
      lines.add(console.dim("slack: how late a step may end before the plan does"));
    }
  }

  private void row(String facts, String bar) {
    String weeks = bar.strip();
    String before = bar.substring(0, bar.length() - weeks.length());
    lines.add(facts + before + console.cyan(weeks));
  }

  private static String legend(WeekAxis axis) {
    String scale = axis.scale() == 1 ? "" : "   one character: " + axis.scale() + " weeks";
    return WeekAxis.CERTAIN + " in every case   " + WeekAxis.POSSIBLE + " possibly" + scale;
  }

  /** What the other columns and the shortest axis leave. */
  private int titleWidth() {
    int others = widest(rows(1)) - 1;
    return Math.max(LEAST_TITLE, console.width() - others - GAP - LEAST_AXIS);
  }

  private static int widest(List<String> rows) {
    return rows.stream().mapToInt(TextWidth::of).max().orElse(0);
  }

  private List<String> rows(int titleWidth) {
    TextTable table = new TextTable().alignRight(0);
    row(table, "#", TextWidth.truncate("Step", titleWidth), "Duration", "Weeks", "Slack");
    int number = 1;
    for (ScheduledStep step : schedule.steps()) {
      String title = PlanFacts.title(step.step(), schedule.roadmap());
      row(
          table,
          String.valueOf(number++),
          TextWidth.truncate(title, titleWidth),
          step.step().duration().toString(),
          PlanFacts.weeks(step.window()),
          Slack.of(step));
    }
    return table.lines();
  }

  /** A dated plan says the duration in the line of the dates. */
  private void row(
      TextTable table, String number, String title, String duration, String weeks, String late) {
    List<String> cells = new ArrayList<>(List.of(number, title));
    if (!dated) {
      cells.add(duration);
    }
    cells.add(weeks);
    if (slack) {
      cells.add(late);
    }
    table.row(cells.toArray(String[]::new));
  }
}

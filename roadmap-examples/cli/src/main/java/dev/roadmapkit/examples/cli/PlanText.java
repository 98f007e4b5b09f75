package dev.roadmapkit.examples.cli;

import dev.roadmapkit.schedule.Schedule;
import dev.roadmapkit.schedule.ScheduledStep;
import java.util.ArrayList;
import java.util.List;

/** A plan for people: a table with a bar per step on the week axis. */
final class PlanText {

  /** Titles and axis get at least this much, even if lines then grow longer than the terminal. */
  private static final int LEAST_TITLE = 32;

  private static final int LEAST_AXIS = 18;
  private static final int GAP = 2;

  private final Console console;
  private final Schedule schedule;

  PlanText(Console console, Schedule schedule) {
    this.console = console;
    this.schedule = schedule;
  }

  String text() {
    List<String> lines = new ArrayList<>();
    lines.add(console.bold(schedule.roadmap().title())
        + console.dim(" (" + schedule.roadmap().id() + " " + schedule.roadmap().version() + ")"));
    lines.add(PlanFacts.length(schedule) + PlanFacts.dates(schedule));
    lines.add("");
    table(lines);
    for (String note : PlanFacts.notes(schedule)) {
      lines.add("");
      lines.addAll(Wrap.lines("note: ", note, console.width()));
    }
    return String.join("\n", lines) + "\n";
  }

  private void table(List<String> lines) {
    List<String> rows = rows(titleWidth());
    int left = rows.stream().mapToInt(TextWidth::of).max().orElse(0) + GAP;
    WeekAxis axis = new WeekAxis(schedule.maxWeeks(), Math.max(LEAST_AXIS, console.width() - left));
    lines.add(console.dim(TextWidth.padRight(rows.get(0), left) + axis.header()));
    int row = 1;
    for (ScheduledStep step : schedule.steps()) {
      String bar = axis.bar(step);
      String blank = TextWidth.padRight(rows.get(row++), left) + bar.replaceAll("[^ ]", "");
      lines.add(blank + console.cyan(bar.strip()));
    }
    lines.add("");
    lines.add(console.dim(legend(axis)));
  }

  private static String legend(WeekAxis axis) {
    String scale = axis.scale() == 1 ? "" : "   one character: " + axis.scale() + " weeks";
    return WeekAxis.CERTAIN + " in every case   " + WeekAxis.POSSIBLE + " possibly" + scale;
  }

  /** What the other columns and one character a week leave, but no more than titles need. */
  private int titleWidth() {
    int others = rows(1).stream().mapToInt(TextWidth::of).max().orElse(0) + GAP - 1;
    return Math.max(LEAST_TITLE, console.width() - others - schedule.maxWeeks());
  }

  private List<String> rows(int titleWidth) {
    boolean dated = schedule.startDate().isPresent();
    TextTable table = new TextTable().alignRight(0);
    table.row(
        "#", TextWidth.truncate("Step", titleWidth), "Duration", "Weeks", dated ? "Dates" : "");
    int number = 1;
    for (ScheduledStep step : schedule.steps()) {
      String title = PlanFacts.title(step.step(), schedule.roadmap());
      table.row(
          String.valueOf(number++),
          TextWidth.truncate(title, titleWidth),
          step.step().duration().toString(),
          PlanFacts.weeks(step.window()),
          dated ? PlanFacts.days(step).toString() : "");
    }
    return table.lines();
  }
}

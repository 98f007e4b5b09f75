package dev.roadmapkit.examples.cli;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.progress.Mark;
import dev.roadmapkit.progress.ProgressReport;
import dev.roadmapkit.progress.Standing;
import dev.roadmapkit.progress.StepReport;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A status for people: a line a step with a bar, and what it comes to. */
final class StatusText {

  private static final int LEAST_TITLE = 12;
  private static final int LEAST_BAR = 8;
  private static final int MOST_BAR = 20;
  private static final int GAP = 2;
  private static final String INDENT = "   ";

  private final Console console;
  private final ProgressReport report;
  private final boolean topics;
  private final List<String> lines = new ArrayList<>();

  StatusText(Console console, ProgressReport report, boolean topics) {
    this.console = console;
    this.report = report;
    this.topics = topics;
  }

  /**
   * @param today the day that "days ago" is counted from
   * @param notes what the learner should know besides; blank ones are nothing
   */
  String text(LocalDate today, List<String> notes) {
    head();
    lines.add("");
    table();
    lines.add("");
    lines.add(console.dim(ProgressBar.DONE + " done   " + ProgressBar.BEGUN + " begun   "
        + ProgressBar.OPEN + " open"));
    lines.add("");
    lines.addAll(facts(today));
    UnknownMarks.of(report)
        .text()
        .ifPresent(text -> lines.addAll(Wrap.lines("", text, console.width())));
    openChoices().forEach(text -> lines.addAll(Wrap.lines("", text, console.width())));
    for (String note : notes) {
      if (!note.isEmpty()) {
        lines.add("");
        lines.addAll(Wrap.lines("note: ", note, console.width()));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private void head() {
    Roadmap roadmap = report.roadmap();
    String version = "(" + roadmap.id() + " " + roadmap.version() + ")";
    String title = Words.oneLine(roadmap.title());
    if (TextWidth.of(title + " " + version) <= console.width()) {
      lines.add(console.bold(title) + " " + console.dim(version));
    } else {
      Wrap.lines("", title, console.width()).forEach(line -> lines.add(console.bold(line)));
      lines.add(console.dim(version));
    }
    if (!report.choices().isEmpty()) {
      String options = String.join(", ", Conditions.options(report.choices(), roadmap));
      lines.addAll(Wrap.lines("", "with " + options, console.width()));
    }
  }

  private void table() {
    List<String> left = left();
    List<String> right = right();
    int title = TextWidth.of(left.get(0));
    int bar = Math.max(
        LEAST_BAR,
        Math.min(MOST_BAR, console.width() - title - TextWidth.of(right.get(0)) - 2 * GAP));
    lines.add(console.dim(
        left.get(0) + "  " + TextWidth.padRight("Progress", bar) + "  " + right.get(0)));
    List<StepReport> steps = report.steps();
    StatusTopics checklist = new StatusTopics(console, report);
    for (int i = 0; i < steps.size(); i++) {
      row(left.get(i + 1), steps.get(i), right.get(i + 1), bar);
      if (topics) {
        lines.add(INDENT + console.dim(steps.get(i).step().id().value()));
        lines.addAll(checklist.of(steps.get(i).step()));
      }
    }
    lines.add("");
    row(left.get(steps.size() + 1), report, right.get(steps.size() + 1), bar);
  }

  private void row(String left, Standing standing, String right, int width) {
    ProgressBar bar = new ProgressBar(standing, width);
    String cells = console.cyan(bar.done()) + console.cyan(bar.begun()) + console.dim(bar.open());
    lines.add((left + "  " + cells + "  " + right).stripTrailing());
  }

  /** Numbers and titles, as wide as what the other columns and the shortest bar leave. */
  private List<String> left() {
    int others = TextWidth.of(right().get(0)) + LEAST_BAR + 2 * GAP;
    int number = String.valueOf(report.steps().size()).length() + GAP;
    int room = Math.max(LEAST_TITLE, console.width() - others - number);
    List<String> titles = new ArrayList<>(List.of("Step"));
    report.steps().forEach(step -> titles.add(PlanFacts.title(step.step(), report.roadmap())));
    titles.add("Total");
    TextTable table = new TextTable().alignRight(0);
    for (int i = 0; i < titles.size(); i++) {
      boolean step = i > 0 && i < titles.size() - 1;
      table.row(
          i == 0 ? "#" : step ? String.valueOf(i) : "", TextWidth.truncate(titles.get(i), room));
    }
    return padded(table.lines());
  }

  private List<String> right() {
    List<Standing> rows = new ArrayList<>(report.steps());
    rows.add(report);
    boolean timed = !report.spent().isZero();
    List<List<String>> columns = new ArrayList<>();
    columns.add(column("Done", rows, StatusText::share));
    columns.add(column("Topics", rows, StatusText::count));
    if (timed) {
      columns.add(column("Time", rows, standing -> time(standing.spent())));
    }
    List<String> joined = new ArrayList<>();
    for (int i = 0; i <= rows.size(); i++) {
      List<String> cells = new ArrayList<>();
      for (List<String> column : columns) {
        int width = column.stream().mapToInt(TextWidth::of).max().orElse(0);
        cells.add(TextWidth.padLeft(column.get(i), width));
      }
      joined.add(String.join("  ", cells));
    }
    return joined;
  }

  private interface Cell {
    String of(Standing standing);
  }

  private static List<String> column(String header, List<Standing> rows, Cell cell) {
    List<String> column = new ArrayList<>(List.of(header));
    rows.forEach(row -> column.add(cell.of(row)));
    return column;
  }

  private static List<String> padded(List<String> rows) {
    int width = rows.stream().mapToInt(TextWidth::of).max().orElse(0);
    return rows.stream().map(row -> TextWidth.padRight(row, width)).toList();
  }

  /** The percentage, or why there is none to speak of. */
  private static String share(Standing standing) {
    if (standing.state() == Mark.State.SKIPPED) {
      return "skipped";
    }
    boolean optional = all(standing) == 0 && !standing.missing().isEmpty();
    return optional ? "optional" : standing.percent() + " %";
  }

  private static String count(Standing standing) {
    return all(standing) == 0 ? "-" : standing.done() + " of " + all(standing);
  }

  private static int all(Standing standing) {
    return standing.done() + standing.inProgress() + standing.remaining();
  }

  private static String time(Duration spent) {
    return spent.isZero() ? "-" : Durations.text(spent);
  }

  private List<String> facts(LocalDate today) {
    List<String> facts = new ArrayList<>();
    facts.add(ahead());
    if (report.skipped() > 0) {
      facts.add("Skipped: " + Words.count(report.skipped(), "topic"));
    }
    if (!report.spent().isZero()) {
      facts.add("Time spent: " + Durations.text(report.spent()));
    }
    report
        .lastActivity()
        .map(at -> at.atOffset(ZoneOffset.UTC).toLocalDate())
        .ifPresent(day -> facts.add("Last activity: " + day + ago(day, today)));
    return facts;
  }

  /** A choice is not kept in the file, and without it the numbers are others. */
  private List<String> openChoices() {
    return report.roadmap().choices().stream()
        .filter(choice -> !report.choices().containsKey(choice.id()))
        .map(choice -> "\"" + choice.id() + "\" is not chosen: every option counts; --choose "
            + choice.id() + "="
            + choice.options().stream()
                .map(option -> option.id().value())
                .collect(Collectors.joining("|")))
        .toList();
  }

  private String ahead() {
    int missing = report.missing().size();
    if (missing > 0) {
      return "Missing for 100 %: " + Words.count(missing, "topic");
    }
    if (!report.fraction().isWhole()) {
      return "Nothing to do with this choice";
    }
    return report.state() == Mark.State.SKIPPED
        ? "Nothing is left to do: all topics are skipped"
        : "Nothing is missing: well done!";
  }

  /** Nothing where the clock of another device is ahead. */
  private static String ago(LocalDate day, LocalDate today) {
    long days = ChronoUnit.DAYS.between(day, today);
    if (days < 0) {
      return "";
    }
    return days == 0 ? ", today" : ", " + days + (days == 1 ? " day ago" : " days ago");
  }
}

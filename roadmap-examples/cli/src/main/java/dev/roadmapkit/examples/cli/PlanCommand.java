package dev.roadmapkit.examples.cli;

import dev.roadmapkit.interchange.ScheduleCsv;
import dev.roadmapkit.schedule.Reading;
import dev.roadmapkit.schedule.Schedule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code roadmap plan}. */
@Command(
    name = "plan",
    description = "Plans a roadmap: which weeks, and dates, each step takes, and when all is likely"
        + " done.",
    customSynopsis = "roadmap plan ID|FILE [OPTIONS]")
final class PlanCommand implements Callable<Integer> {

  private final Console console;

  @Mixin
  private final RoadmapSource source;

  @Parameters(paramLabel = "ID|FILE", description = RoadmapSource.DESCRIPTION)
  private String roadmap = "";

  @Mixin
  private final PlanOptions options = new PlanOptions();

  @Option(
      names = "--deadline",
      paramLabel = "DATE",
      description = "The last day that is in time; the plan says whether it is kept.")
  private Optional<String> deadline = Optional.empty();

  @Mixin
  private final ConfidenceOption confidence = new ConfidenceOption();

  @Mixin
  private final ReadingOption reading = new ReadingOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "text (the default), json, markdown, csv for a spreadsheet, or ics for a" + " calendar.")
  private String format = "text";

  PlanCommand(Console console, RoadmapSource source) {
    this.console = console;
    this.source = source;
  }

  @Override
  public Integer call() {
    String chosen =
        Words.oneOf(List.of("text", "json", "markdown", "csv", "ics"), "format", format);
    Optional<Integer> percent = confidence.percent();
    Reading read = reading.reading();
    Schedule schedule = options.plan(source, roadmap, deadline.map(Dates::parse), console);
    if (!chosen.equals("ics")) {
      options.noteUnusedToday(console);
    }
    console.print(
        switch (chosen) {
          case "csv" -> ScheduleCsv.of(schedule);
          case "ics" -> calendar(schedule);
          default -> text(chosen, schedule, read, percent);
        });
    return ExitCode.OK;
  }

  private String text(String chosen, Schedule schedule, Reading read, Optional<Integer> percent) {
    PlanResult plan = new PlanResult(
        schedule,
        OpenChoices.of(schedule.roadmap(), options.choices()),
        Likelihood.of(schedule, read),
        percent,
        options.hasProgress(),
        options.study());
    return switch (chosen) {
      case "json" -> PlanJson.of(plan);
      case "markdown" -> PlanMarkdown.of(plan);
      default -> new PlanText(console, plan).text();
    };
  }

  private String calendar(Schedule schedule) {
    LocalDate start = schedule
        .startDate()
        .orElseThrow(
            () -> CliException.usage("a calendar needs a start date: give it with --start"));
    return PlanCalendar.of(schedule, options.today().orElse(start));
  }
}

package dev.roadmapkit.examples.cli;

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
@Command(name = "plan", description = "Plans a roadmap: which weeks, and dates, each step takes.")
final class PlanCommand implements Callable<Integer> {

  private final Console console;

  @Mixin
  private final RoadmapSource source;

  @Parameters(paramLabel = "ID|FILE", description = RoadmapSource.DESCRIPTION)
  private String roadmap = "";

  @Mixin
  private final StartOption start = new StartOption();

  @Mixin
  private final LanguageOption language = new LanguageOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (the default), json or markdown.")
  private String format = "text";

  PlanCommand(Console console, RoadmapSource source) {
    this.console = console;
    this.source = source;
  }

  @Override
  public Integer call() {
    String chosen = Words.oneOf(List.of("text", "json", "markdown"), "format", format);
    Optional<LocalDate> date = start.date();
    Schedule schedule = Planner.plan(language.load(source, roadmap, console), date);
    console.print(
        switch (chosen) {
          case "json" -> PlanJson.of(schedule);
          case "markdown" -> PlanMarkdown.of(schedule);
          default -> new PlanText(console, schedule).text();
        });
    return ExitCode.OK;
  }
}

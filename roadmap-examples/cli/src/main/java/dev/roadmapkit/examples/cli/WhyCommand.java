package dev.roadmapkit.examples.cli;

import dev.roadmapkit.Step;
import dev.roadmapkit.schedule.Explanation;
import dev.roadmapkit.schedule.Schedule;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code roadmap why}. */
@Command(
    name = "why",
    description = "Says what makes the weeks of a step in a plan.",
    customSynopsis = "roadmap why ID|FILE STEP [OPTIONS]")
final class WhyCommand implements Callable<Integer> {

  private final Console console;

  @Mixin
  private final RoadmapSource source;

  @Parameters(index = "0", paramLabel = "ID|FILE", description = RoadmapSource.DESCRIPTION)
  private String roadmap = "";

  @Parameters(index = "1", paramLabel = "STEP", description = "The id of the step.")
  private String step = "";

  @Mixin
  private final PlanOptions options = new PlanOptions();

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (the default) or json.")
  private String format = "text";

  WhyCommand(Console console, RoadmapSource source) {
    this.console = console;
    this.source = source;
  }

  @Override
  public Integer call() {
    String chosen = Words.oneOf(List.of("text", "json"), "format", format);
    Explanation why = explain(options.plan(source, roadmap, Optional.empty(), console));
    options.noteUnusedToday(console);
    console.print(
        chosen.equals("json")
            ? WhyJson.of(why)
            : String.join("\n", Wrap.lines("", why.toString(), console.width())) + "\n");
    return ExitCode.OK;
  }

  private Explanation explain(Schedule schedule) {
    try {
      return schedule.explain(step);
    } catch (NoSuchElementException e) {
      throw CliException.usage(String.valueOf(e.getMessage()), hint(schedule));
    }
  }

  private Optional<String> hint(Schedule schedule) {
    return schedule.roadmap().steps().stream()
        .filter(known -> known.id().value().equals(step))
        .findFirst()
        .flatMap(this::hint);
  }

  private Optional<String> hint(Step known) {
    String others = known.when().entrySet().stream()
        .filter(when ->
            !options.choices().getOrDefault(when.getKey(), when.getValue()).equals(when.getValue()))
        .map(when -> " --choose " + when.getKey() + "=" + when.getValue())
        .collect(Collectors.joining());
    if (!others.isEmpty()) {
      return Optional.of("  Its option is not chosen: plan it with" + others);
    }
    return known.optional()
        ? Optional.of("  It is optional: plan it with --include " + known.id())
        : Optional.empty();
  }
}

package dev.roadmapkit.examples.cli;

import dev.roadmapkit.Roadmap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code roadmap show}. */
@Command(name = "show", description = "Shows what is in a roadmap.")
final class ShowCommand implements Callable<Integer> {

  private final Console console;

  @Mixin
  private final RoadmapSource source;

  @Parameters(paramLabel = "ID|FILE", description = RoadmapSource.DESCRIPTION)
  private String roadmap = "";

  @Mixin
  private final LanguageOption language = new LanguageOption();

  ShowCommand(Console console, RoadmapSource source) {
    this.console = console;
    this.source = source;
  }

  @Override
  public Integer call() {
    Roadmap shown = language.load(source, roadmap, console);
    console.print(new RoadmapText(console, shown, language.readersOf(shown)).text());
    return ExitCode.OK;
  }
}

package dev.roadmapkit.examples.cli;

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
    console.print(new RoadmapText(console, language.load(source, roadmap, console)).text());
    return ExitCode.OK;
  }
}

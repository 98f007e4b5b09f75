package dev.roadmapkit.examples.cli;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.interchange.ProgressCsv;
import dev.roadmapkit.interchange.Xapi;
import dev.roadmapkit.interchange.XapiActor;
import dev.roadmapkit.progress.Progress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code roadmap progress FILE export}. */
@Command(
    name = "export",
    description = "Prints the progress for other programs: as xAPI 1.0.3 statements for a learning"
        + " record store, or as CSV for a spreadsheet.",
    customSynopsis = "roadmap progress FILE export --format xapi|csv [OPTIONS]")
final class ProgressExportCommand implements Callable<Integer> {

  private final Console console;
  private final RoadmapSource source;
  private final ProgressCommand parent;

  @Option(names = "--format", required = true, paramLabel = "FORMAT", description = "xapi or csv.")
  private String format = "";

  @Option(
      names = "--actor",
      paramLabel = "WHO",
      description = "xapi: the learner, by mail address or by a name at the base; by default the"
          + " name of FILE, without .json.")
  private Optional<String> actor = Optional.empty();

  @Option(
      names = "--base",
      paramLabel = "URL",
      description = {
        "xapi: what the addresses of activities begin with, with / at its",
        "end; give one of your own. Default: ${DEFAULT-VALUE}",
      })
  private String base = "https://roadmapkit.example/";

  @Mixin
  private final ChooseOption choose = new ChooseOption();

  @Mixin
  private final FollowedRoadmap followed = new FollowedRoadmap();

  ProgressExportCommand(Console console, RoadmapSource source, ProgressCommand parent) {
    this.console = console;
    this.source = source;
    this.parent = parent;
  }

  @Override
  public Integer call() {
    String chosen = Words.oneOf(List.of("xapi", "csv"), "format", format);
    LedgerFile ledger = parent.ledger("export --format " + chosen);
    Progress progress = ledger.read();
    Roadmap roadmap = followed.of(progress, source, ledger);
    console.print(
        chosen.equals("csv")
            ? ProgressCsv.of(roadmap, choose.choices(), progress)
            : xapi(ledger).statements(roadmap, choose.choices(), progress));
    return ExitCode.OK;
  }

  private Xapi xapi(LedgerFile ledger) {
    String file = String.valueOf(ledger.path().getFileName());
    String who = actor.orElse(file.endsWith(".json") ? file.substring(0, file.length() - 5) : file);
    try {
      URI home = URI.create(base);
      if (!home.isAbsolute()) {
        throw CliException.usage("\"" + base
            + "\" is not an absolute address: write for example https://school.example/roadmaps/");
      }
      return Xapi.of(home, who.contains("@") ? XapiActor.mbox(who) : XapiActor.account(home, who));
    } catch (IllegalArgumentException e) {
      throw CliException.usage(String.valueOf(e.getMessage()));
    }
  }
}

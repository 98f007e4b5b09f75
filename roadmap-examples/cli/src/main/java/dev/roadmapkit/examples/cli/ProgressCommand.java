package dev.roadmapkit.examples.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code roadmap progress}: the file, and the commands for it. */
@Command(
    name = "progress",
    description = "Keeps what a learner has done in a file, and tells how far that is.",
    customSynopsis = "roadmap progress FILE COMMAND",
    footer = {
      "",
      "To begin a file: roadmap progress ada.json start ID --roadmap backend-developer",
      "A file is always replaced as a whole; the version before stays beside it as .bak, and",
      "hidden files ending in .lock keep programs that change it at the same time apart.",
      "",
      "Exit codes: 0 done, 1 the file has problems and was left as it is, 2 wrong usage.",
    })
final class ProgressCommand implements Runnable {

  private Optional<CommandSpec> spec = Optional.empty();

  // Optional for picocli, because merging names its files itself.
  @Parameters(
      arity = "0..1",
      hideParamSyntax = true,
      paramLabel = "FILE",
      description = "The file of one learner and one roadmap, JSON.")
  private Optional<String> file = Optional.empty();

  @Mixin
  private final ClockOptions clock = new ClockOptions();

  @Spec
  void spec(CommandSpec given) {
    spec = Optional.of(given);
  }

  /** Adds the command and those below it. */
  static void addTo(CommandLine root, Console console, RoadmapSource source) {
    ProgressCommand progress = new ProgressCommand();
    CommandLine own = new CommandLine(progress).addMixin("source", source);
    root.addSubcommand(own);
    for (MarkKind kind : MarkKind.values()) {
      MarkCommand command = new MarkCommand(kind, console, source, progress);
      own.addSubcommand(kind.word(), command.describedIn(new CommandLine(command)));
    }
    List.of(
            new ProgressStatusCommand(console, source, progress),
            new ProgressNextCommand(console, source, progress),
            new ProgressMergeCommand(console, source, progress),
            new ProgressMigrateCommand(console, source, progress),
            new ProgressImportCommand(console, source, progress),
            new ProgressExportCommand(console, source, progress))
        .forEach(own::addSubcommand);
  }

  @Override
  public void run() {
    CommandLine own = spec.orElseThrow().commandLine();
    List<String> commands = List.copyOf(own.getSubcommands().keySet());
    throw new ParameterException(own, "a command is needed: " + Words.alternatives(commands));
  }

  /** What stands for the clock, before or after the command. */
  ClockOptions clock() {
    return clock;
  }

  /** The file before the command, if there is one. */
  Optional<String> file() {
    return file;
  }

  /** The file that a command is for. */
  LedgerFile ledger(String command) {
    return LedgerFile.of(file.orElseThrow(() ->
        CliException.usage("a file of progress is needed: roadmap progress FILE " + command)));
  }
}

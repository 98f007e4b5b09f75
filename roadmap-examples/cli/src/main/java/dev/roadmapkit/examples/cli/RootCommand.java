package dev.roadmapkit.examples.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code roadmap}: what all commands share. */
@Command(
    name = "roadmap",
    description = "Plans learning roadmaps and prints them as checklists.",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class,
    scope = ScopeType.INHERIT,
    sortOptions = false,
    usageHelpAutoWidth = false,
    usageHelpWidth = 90)
final class RootCommand implements Runnable {

  private Optional<CommandSpec> spec = Optional.empty();

  @Spec
  void spec(CommandSpec given) {
    spec = Optional.of(given);
  }

  @Override
  public void run() {
    CommandLine own = spec.orElseThrow().commandLine();
    List<String> commands = List.copyOf(own.getSubcommands().keySet());
    throw new ParameterException(own, "a command is needed: " + Words.alternatives(commands));
  }

  /** The version in the manifest of the executable jar. */
  static Optional<String> version() {
    return Optional.ofNullable(RootCommand.class.getPackage().getImplementationVersion());
  }

  /** Prints it. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"roadmap " + version().orElse("(not packaged)")};
    }
  }
}

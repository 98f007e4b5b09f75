package dev.roadmapkit.examples.cli;

import dev.roadmapkit.catalog.Catalog;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** The whole program but for the process around it, so that tests can run it many times. */
final class RoadmapCli {

  private final Console console;
  private final Supplier<Catalog> catalog;

  /**
   * @param console where to write
   * @param catalog opens the roadmaps; called only by commands that need them
   */
  RoadmapCli(Console console, Supplier<Catalog> catalog) {
    this.console = console;
    this.catalog = catalog;
  }

  /** Runs one command line and returns its exit code; throws nothing. */
  int run(String... args) {
    Failures failures = new Failures(console);
    try {
      return commandLine(failures).execute(args);
    } catch (RuntimeException | Error e) {
      return failures.explain(e);
    }
  }

  private CommandLine commandLine(Failures failures) {
    CommandLine root = new CommandLine(new RootCommand());
    RoadmapSource source = new RoadmapSource(catalog);
    List.of(
            new ListCommand(console, catalog),
            new ShowCommand(console, source),
            new PlanCommand(console, source),
            new WhyCommand(console, source),
            new PdfCommand(console, source),
            new NewCommand(console),
            new LintCommand(console),
            new CompatCommand(console, source),
            new TranslationsCommand(console, source),
            new PackCommand(console),
            new SchemaCommand(console))
        .forEach(root::addSubcommand);
    ProgressCommand.addTo(root, console, source);
    return root.setOut(writer(console.out()))
        .setErr(writer(console.err()))
        .setColorScheme(Help.defaultColorScheme(console.ansi()))
        // A roadmap's name may begin with "@"; picocli would read arguments from a file.
        .setExpandAtFiles(false)
        .setParameterExceptionHandler(failures::wrongUsage)
        .setExecutionExceptionHandler((e, command, parsed) -> failures.explain(e));
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}

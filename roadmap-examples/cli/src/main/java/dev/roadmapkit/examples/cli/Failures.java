package dev.roadmapkit.examples.cli;

import dev.roadmapkit.catalog.CatalogException;
import dev.roadmapkit.content.ContentException;
import dev.roadmapkit.problem.Nearest;
import dev.roadmapkit.problem.Problem;
import dev.roadmapkit.progress.UnknownItemException;
import dev.roadmapkit.progress.store.ProgressStoreException;
import dev.roadmapkit.schedule.PlanningException;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns exceptions into messages for people and exit codes for scripts. */
final class Failures {

  private final Console console;

  Failures(Console console) {
    this.console = console;
  }

  /** Says what is wrong with the arguments and where to read on, without the entire usage. */
  int wrongUsage(ParameterException e, String[] args) {
    String message = String.valueOf(e.getMessage());
    List<String> near = List.of();
    if (e instanceof UnmatchedArgumentException unmatched) {
      near = suggestions(unmatched);
      message = unmatched(unmatched);
    }
    error(decapitalized(message));
    if (!near.isEmpty()) {
      console.printError(Words.suggestion(near.toArray(String[]::new)));
    }
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    console.printError("Try '" + command + " --help'");
    return ExitCode.USAGE;
  }

  /** Prints what went wrong; an exception that nobody foresaw is a bug and says so. */
  int explain(Throwable e) {
    if (e instanceof CliException known) {
      fail(known.exitCode(), String.valueOf(known.getMessage()));
      known.hint().ifPresent(console::printError);
      return known.exitCode();
    } else if (e instanceof ContentException content) {
      content.problems().stream().map(Problem::toString).forEach(console::printError);
      return ExitCode.PROBLEMS;
    } else if (e instanceof PlanningException planning) {
      return fail(ExitCode.USAGE, PlanningWords.of(planning));
    } else if (e instanceof CatalogException) {
      return fail(ExitCode.PROBLEMS, String.valueOf(e.getMessage()));
    } else if (e instanceof UnknownItemException unknown) {
      fail(ExitCode.USAGE, unknown.reason());
      unknown.suggestion().map(Words::suggestion).ifPresent(console::printError);
      return ExitCode.USAGE;
    } else if (e instanceof ProgressStoreException) {
      return fail(ExitCode.USAGE, String.valueOf(e.getMessage()));
    } else if (e instanceof OutputClosedException closed) {
      return closed.readerIsGone()
          ? ExitCode.READER_GONE
          : fail(ExitCode.USAGE, String.valueOf(closed.getMessage()));
    }
    return internal(e);
  }

  private int internal(Throwable e) {
    console.printError("internal error: " + e.getClass().getName() + ": " + e.getMessage());
    if (console.debug()) {
      e.printStackTrace(console.err());
    }
    console.printError("""
        This is a bug in roadmap. Please report it: open an issue in the project's tracker with the
        command line, what "roadmap --version" prints, and the output of the same command with the
        environment variable ROADMAP_DEBUG=1, which adds the stack trace.""");
    return ExitCode.INTERNAL;
  }

  private int fail(int exitCode, String message) {
    error(message);
    return exitCode;
  }

  private void error(String message) {
    console.printError("error: " + message);
  }

  /** Those of picocli, which does not see that "dnoe" is nearly "done". */
  private static List<String> suggestions(UnmatchedArgumentException e) {
    return e.getSuggestions().isEmpty() && !e.isUnknownOption()
        ? Nearest.to(
                e.getUnmatched().get(0), e.getCommandLine().getSubcommands().keySet())
            .stream()
            .toList()
        : e.getSuggestions();
  }

  private static String unmatched(UnmatchedArgumentException e) {
    String first = e.getUnmatched().get(0);
    if (e.isUnknownOption()) {
      return "unknown option \"" + first + "\"";
    }
    boolean command = !e.getCommandLine().getSubcommands().isEmpty();
    return (command ? "unknown command \"" : "one argument too many: \"") + first + "\"";
  }

  private static String decapitalized(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}

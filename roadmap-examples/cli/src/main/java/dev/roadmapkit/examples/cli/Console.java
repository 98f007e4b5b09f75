package dev.roadmapkit.examples.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * Where commands write, and how. Text is UTF-8 whatever the charset of the platform, so that a
 * redirected plan is the same file everywhere.
 */
final class Console {

  private static final int DEFAULT_WIDTH = 80;
  private static final int LEAST_WIDTH = 60;
  private static final int GREATEST_WIDTH = 200;

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\n\t]]");

  private final OutputStream out;
  private final PrintStream err;
  private final Map<String, String> environment;
  private final Ansi ansi;

  Console(OutputStream out, OutputStream err, Map<String, String> environment, Ansi ansi) {
    this.out = out;
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    this.environment = Map.copyOf(environment);
    this.ansi = ansi;
  }

  /** The console of this process. */
  static Console standard() {
    return new Console(
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)),
        new FileOutputStream(FileDescriptor.err),
        System.getenv(),
        Ansi.AUTO);
  }

  OutputStream out() {
    return out;
  }

  PrintStream err() {
    return err;
  }

  Ansi ansi() {
    return ansi;
  }

  boolean debug() {
    return environment.getOrDefault("ROADMAP_DEBUG", "").equals("1");
  }

  /** How many columns text may take: the shell's {@code COLUMNS} within reason, else 80. */
  int width() {
    String columns = environment.getOrDefault("COLUMNS", "");
    if (!columns.matches("[0-9]{1,4}")) {
      return DEFAULT_WIDTH;
    }
    return Math.max(LEAST_WIDTH, Math.min(GREATEST_WIDTH, Integer.parseInt(columns)));
  }

  /** Prints a text as it is. */
  void print(String text) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw new OutputClosedException(e);
    }
  }

  /**
   * Prints a line to the error stream; "\n" on every platform, as on the output stream. Messages repeat
   * what was typed, so control characters are named instead of sent to the terminal.
   */
  void printError(String line) {
    err.print(CONTROL.matcher(line).replaceAll(Console::name) + "\n");
  }

  private static String name(MatchResult control) {
    return "\\\\" + "u%04x".formatted((int) control.group().charAt(0));
  }

  String bold(String text) {
    return styled(Style.bold, text);
  }

  String dim(String text) {
    return styled(Style.faint, text);
  }

  String cyan(String text) {
    return styled(Style.fg_cyan, text);
  }

  // Not picocli's "@|bold …|@" markup: a title may hold those characters. And not "bold off", which
  // some terminals take for a double underline.
  private String styled(Style style, String text) {
    return ansi.enabled() && !text.isEmpty() ? style.on() + text + Style.reset.on() : text;
  }
}

package dev.roadmapkit.examples.cli;

import dev.roadmapkit.pdf.ChecklistRenderer;
import dev.roadmapkit.schedule.Schedule;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Where a PDF goes: a file, or standard output for {@code -}. */
final class PdfTarget {

  private static final int KILOBYTE = 1000;

  private final String name;
  private final Optional<Path> file;

  private PdfTarget(String name, Optional<Path> file) {
    this.name = name;
    this.file = file;
  }

  /** Refuses a target that cannot be written before any work is done for it. */
  static PdfTarget of(String name) {
    if (name.equals("-")) {
      return new PdfTarget(name, Optional.empty());
    }
    refuseIf(name, name.isEmpty(), "it has no name");
    Path file = FileNames.path(name)
        .orElseThrow(() -> cannotWrite(name, "this system cannot have a file of that name"));
    refuseIf(name, Files.isDirectory(file), "it is a folder");
    Path folder = file.toAbsolutePath().getParent();
    refuseIf(
        name,
        folder == null || !Files.isDirectory(folder),
        "there is no folder \"" + file.getParent() + "\"");
    return new PdfTarget(name, Optional.of(file));
  }

  /** Refuses to write over the roadmap itself, whatever links lead there. */
  void refuseToReplace(Path roadmap) {
    if (file.filter(Files::exists).isEmpty()) {
      return;
    }
    try {
      refuseIf(name, Files.isSameFile(file.get(), roadmap), "it is the roadmap file itself");
    } catch (IOException e) {
      throw cannotWrite(name, reason(e));
    }
  }

  /** Draws there. */
  void draw(ChecklistRenderer renderer, Schedule schedule, Console console) {
    if (file.isEmpty()) {
      writeStandardOutput(renderer, schedule, console);
      return;
    }
    try {
      renderer.render(schedule, file.get());
    } catch (IOException e) {
      throw cannotWrite(name, reason(e));
    }
  }

  /** Says what was written, but not after a PDF that went to a device such as /dev/stdout. */
  void report(Console console) {
    if (file.filter(Files::isRegularFile).isEmpty()) {
      return;
    }
    try {
      console.print("Wrote " + name + " (" + size(Files.size(file.get())) + ")\n");
    } catch (IOException e) {
      throw cannotWrite(name, reason(e));
    }
  }

  private static void writeStandardOutput(
      ChecklistRenderer renderer, Schedule schedule, Console console) {
    try {
      renderer.render(schedule, console.out());
      console.out().flush();
    } catch (IOException e) {
      throw new OutputClosedException(e);
    }
  }

  private static String size(long bytes) {
    return bytes < KILOBYTE ? Words.count((int) bytes, "byte") : (bytes + 500) / KILOBYTE + " KB";
  }

  private static void refuseIf(String name, boolean condition, String reason) {
    if (condition) {
      throw cannotWrite(name, reason);
    }
  }

  static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    } else if (e instanceof NoSuchFileException) {
      return "no file can be made there";
    }
    return String.valueOf(e.getMessage());
  }

  private static CliException cannotWrite(String name, String reason) {
    return CliException.usage("cannot write \"" + name + "\": " + reason, FileNames.hint(name));
  }
}

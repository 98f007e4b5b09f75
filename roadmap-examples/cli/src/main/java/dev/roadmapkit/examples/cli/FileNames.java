package dev.roadmapkit.examples.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** File names as they come from the command line. */
final class FileNames {

  /** What Java puts where the bytes of an argument are no text in the charset of the locale. */
  private static final char UNREADABLE = '\uFFFD';

  private static final int LAST_ASCII = 0x7F;

  private FileNames() {}

  /** Empty for "", and where this system cannot have such a file, as with "é.yaml" under LANG=C. */
  static Optional<Path> path(String name) {
    try {
      return name.isEmpty() ? Optional.empty() : Optional.of(Path.of(name));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** A file that is there. */
  static Path existing(String name) {
    return path(name)
        .filter(Files::exists)
        .orElseThrow(() -> CliException.usage("there is no file \"" + name + "\"", hint(name)));
  }

  /** Why a name may lead nowhere although its user sees the file: the locale of the terminal. */
  static Optional<String> hint(String name) {
    boolean foreign = name.chars().anyMatch(c -> c > LAST_ASCII);
    boolean unreadable = name.indexOf(UNREADABLE) >= 0 || (foreign && path(name).isEmpty());
    return unreadable
        ? Optional.of("  Is the locale of the terminal UTF-8? If not, try LC_ALL=C.UTF-8")
        : Optional.empty();
  }
}

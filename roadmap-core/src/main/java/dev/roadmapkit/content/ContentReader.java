package dev.roadmapkit.content;

import dev.roadmapkit.Roadmap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a roadmap from a file in content format 1, YAML or JSON. Immutable and thread-safe.
 *
 * <p>Whatever the input, reading ends in a roadmap or in problems with their places; it never throws
 * for what a file holds. How much a file may hold is said by {@link ReadLimits}.
 */
public final class ContentReader {

  private final ReadLimits limits;

  private ContentReader(ReadLimits limits) {
    this.limits = limits;
  }

  /**
   * Returns a reader with the default limits.
   *
   * @return a reader
   */
  public static ContentReader create() {
    return create(ReadLimits.defaults());
  }

  /**
   * Returns a reader with limits of its own.
   *
   * @param limits how much a file may hold
   * @return a reader
   */
  public static ContentReader create(ReadLimits limits) {
    return new ContentReader(limits);
  }

  /**
   * Reads a file; one that cannot be opened is a problem like any other.
   *
   * @param file a YAML file, or a JSON file if its name ends in {@code .json}
   * @return the roadmap or all problems
   */
  public ReadResult<Roadmap> read(Path file) {
    String name = file.toString();
    if (Files.isDirectory(file)) {
      return unreadable(name, "this is a directory, not a roadmap file");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, name);
    } catch (NoSuchFileException e) {
      return unreadable(name, "there is no such file");
    } catch (IOException e) {
      return unreadable(name, "the file cannot be read: " + e.getMessage());
    }
  }

  /**
   * Reads a file of the class path; one that is not there is a problem like any other.
   *
   * @param loader the class loader that finds it
   * @param name its name as class loaders have it, such as {@code roadmaps/git-basics.yaml}; JSON if
   *     it ends in {@code .json}
   * @return the roadmap or all problems
   */
  public ReadResult<Roadmap> readResource(ClassLoader loader, String name) {
    try (InputStream in = loader.getResourceAsStream(name)) {
      return in == null
          ? unreadable(name, "there is no such file on the class path")
          : read(in, name);
    } catch (IOException e) {
      return unreadable(name, "the file cannot be read: " + e.getMessage());
    }
  }

  /**
   * Reads a stream to its end, or to the limit; the caller closes it.
   *
   * @param in UTF-8 bytes, with or without a byte order mark
   * @param name the name of the file in problems; JSON if it ends in {@code .json}
   * @return the roadmap or all problems
   * @throws IOException if the stream fails
   */
  public ReadResult<Roadmap> read(InputStream in, String name) throws IOException {
    byte[] bytes = in.readNBytes(limits.bytes() + 1);
    try {
      limits.checkBytes(bytes.length);
      return decode(Utf8Text.decode(bytes), name);
    } catch (Halt halt) {
      return failed(name, halt);
    }
  }

  /**
   * Reads a text.
   *
   * @param text the content of a file
   * @param name the name of the file in problems; JSON if it ends in {@code .json}
   * @return the roadmap or all problems
   */
  public ReadResult<Roadmap> read(String text, String name) {
    try {
      // Bytes are never fewer than characters, so a huge text is not encoded only to be refused.
      limits.checkBytes(text.length());
      limits.checkBytes(text.getBytes(StandardCharsets.UTF_8).length);
      return decode(Utf8Text.checked(text), name);
    } catch (Halt halt) {
      return failed(name, halt);
    }
  }

  private ReadResult<Roadmap> decode(String text, String name) throws Halt {
    Problems problems = new Problems(name);
    boolean json = name.toLowerCase(Locale.ROOT).endsWith(".json");
    Node root;
    try {
      root = TreeReader.read(text, json, limits, problems);
    } catch (Halt halt) {
      halt.reportTo(problems);
      return new ReadResult<>(null, problems.inOrder(), Places.none(name));
    }
    Optional<Roadmap> roadmap = RoadmapDecoder.decode(root, problems);
    return new ReadResult<>(roadmap.orElse(null), problems.inOrder(), new Places(name, root));
  }

  private static ReadResult<Roadmap> unreadable(String name, String message) {
    return failed(name, new Halt("unreadable-file", message, Node.Mark.START));
  }

  private static ReadResult<Roadmap> failed(String name, Halt halt) {
    Problems problems = new Problems(name);
    halt.reportTo(problems);
    return new ReadResult<>(null, problems.inOrder(), Places.none(name));
  }
}

package dev.roadmapkit.content;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Translation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Reads roadmaps and their translations from files in content format 1, YAML or JSON. Immutable and thread-safe.
 *
 * <p>Whatever the input, reading ends in a value or in problems with their places; it never throws
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
    return new ContentReader(Objects.requireNonNull(limits, "limits"));
  }

  /**
   * Reads a file; one that cannot be opened is a problem like any other.
   *
   * @param file a YAML file, or a JSON file if its name ends in {@code .json}
   * @return the roadmap or all problems
   */
  public ReadResult<Roadmap> read(Path file) {
    return read(file, RoadmapDecoder::decode);
  }

  /**
   * Reads a translation file; one that cannot be opened is a problem like any other.
   *
   * @param file a YAML file, or a JSON file if its name ends in {@code .json}
   * @param source the roadmap that it translates; what it does not have is a problem
   * @return the translation or all problems
   */
  public ReadResult<Translation> readTranslation(Path file, Roadmap source) {
    return read(file, translationOf(source));
  }

  /**
   * Reads a translation from a stream to its end, or to the limit; the caller closes it.
   *
   * @param in UTF-8 bytes, with or without a byte order mark
   * @param name the name of the file in problems; JSON if it ends in {@code .json}
   * @param source the roadmap that it translates; what it does not have is a problem
   * @return the translation or all problems
   * @throws IOException if the stream fails
   */
  public ReadResult<Translation> readTranslation(InputStream in, String name, Roadmap source)
      throws IOException {
    return read(in, name, translationOf(source));
  }

  /**
   * Reads a translation from a text.
   *
   * @param text the content of a file
   * @param name the name of the file in problems; JSON if it ends in {@code .json}
   * @param source the roadmap that it translates; what it does not have is a problem
   * @return the translation or all problems
   */
  public ReadResult<Translation> readTranslation(String text, String name, Roadmap source) {
    return read(text, name, translationOf(source));
  }

  /**
   * Reads a roadmap file with the translations beside it: for {@code 1.0.0.yaml} all of {@code
   * 1.0.0.de.yaml}, {@code 1.0.0.pt-BR.yaml} and so on in the same format and folder.
   *
   * <p>In the result's {@link ReadResult#locate}, {@code translations.de.title} leads to the title in
   * the German file.
   *
   * @param file a YAML file, or a JSON file if its name ends in {@code .json}
   * @return the roadmap with its translations, or all problems of its file, or, where that has none,
   *     all problems of the translation files
   */
  public ReadResult<Roadmap> readWithTranslations(Path file) {
    Objects.requireNonNull(file, "file");
    return TranslationFiles.addTo(read(file), file, this);
  }

  /**
   * Finds the translation files beside a roadmap file, those that {@link #readWithTranslations}
   * reads.
   *
   * @param file a roadmap file
   * @return files by the language tag in their names, unmodifiable and in the order of the tags
   * @throws IOException if the folder cannot be read
   */
  public static Map<String, Path> translationFiles(Path file) throws IOException {
    return Collections.unmodifiableMap(
        TranslationFiles.beside(Objects.requireNonNull(file, "file")));
  }

  private static BiFunction<Node, Problems, Optional<Translation>> translationOf(Roadmap source) {
    Objects.requireNonNull(source, "source");
    return (root, problems) -> TranslationDecoder.decode(root, source, problems);
  }

  private <T> ReadResult<T> read(Path file, BiFunction<Node, Problems, Optional<T>> decoder) {
    String name = Objects.requireNonNull(file, "file").toString();
    if (Files.isDirectory(file)) {
      return unreadable(name, "this is a directory, not a roadmap file");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, name, decoder);
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
    Objects.requireNonNull(loader, "loader");
    Objects.requireNonNull(name, "name");
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
    return read(in, name, RoadmapDecoder::decode);
  }

  private <T> ReadResult<T> read(
      InputStream in, String name, BiFunction<Node, Problems, Optional<T>> decoder)
      throws IOException {
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(name, "name");
    byte[] bytes = in.readNBytes(limits.bytes() + 1);
    return read(problems -> FileTree.of(bytes, name, limits, problems), name, decoder);
  }

  /**
   * Reads a text.
   *
   * @param text the content of a file
   * @param name the name of the file in problems; JSON if it ends in {@code .json}
   * @return the roadmap or all problems
   */
  public ReadResult<Roadmap> read(String text, String name) {
    return read(text, name, RoadmapDecoder::decode);
  }

  <T> ReadResult<T> read(
      String text, String name, BiFunction<Node, Problems, Optional<T>> decoder) {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(name, "name");
    return read(problems -> FileTree.of(text, name, limits, problems), name, decoder);
  }

  private static <T> ReadResult<T> read(
      Source source, String name, BiFunction<Node, Problems, Optional<T>> decoder) {
    Problems problems = new Problems(name);
    try {
      Node root = source.tree(problems);
      Optional<T> value = decoder.apply(root, problems);
      return new ReadResult<>(value.orElse(null), problems.inOrder(), new Places(name, root));
    } catch (Halt halt) {
      return failed(name, halt, problems);
    }
  }

  /** What the tree of a file comes from. */
  private interface Source {
    Node tree(Problems problems) throws Halt;
  }

  private static <T> ReadResult<T> unreadable(String name, String message) {
    Halt halt = new Halt("unreadable-file", message, Node.Mark.START);
    return failed(name, halt, new Problems(name));
  }

  private static <T> ReadResult<T> failed(String name, Halt halt, Problems problems) {
    halt.reportTo(problems);
    return new ReadResult<>(null, problems.inOrder(), Places.none(name));
  }
}

package dev.roadmapkit.progress;

import dev.roadmapkit.content.ReadResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Ledgers as JSON, one file a learner and roadmap. Thread-safe: it has no state.
 *
 * <pre>{@code
 * {
 *   "format": 1,
 *   "roadmap": "backend-developer",
 *   "version": "2025.1.0",
 *   "marks": [
 *     {"item": "variables", "state": "done", "at": "2026-01-09T18:00:00Z", "cause": "marked",
 *      "version": "2025.1.0", "spent": "PT1H30M", "note": "easier than I thought"}
 *   ]
 * }
 * }</pre>
 *
 * <p>Required are {@code format}, {@code roadmap} and {@code marks}; of a mark {@code item}, {@code
 * state} ({@code not-started}, {@code in-progress}, {@code skipped}, {@code done}) and {@code at}. A
 * mark may have {@code order} (written where it differs from {@code at}), {@code cause} ({@code
 * marked} unless written; {@code imported}, {@code migrated}, {@code equivalent}), {@code version},
 * {@code spent} (an ISO 8601 duration) and {@code note}. Other keys are kept. Equal ledgers give equal
 * texts: marks stand in their total order, one a line, and other keys in alphabetical order.
 *
 * <p>A file is read wholly or not at all; whatever is wrong with it is a problem with its place. Files
 * are UTF-8 and at most 64 MiB long. A mark that stands twice counts once.
 */
public final class ProgressFormat {

  static final int MOST_BYTES = 64 * 1024 * 1024;

  private ProgressFormat() {}

  /**
   * Writes a ledger.
   *
   * @param progress the ledger
   * @return a whole file
   */
  public static String toJson(Progress progress) {
    return new LedgerWriter().ledger(progress);
  }

  /**
   * Reads a file; one that cannot be opened is a problem like any other.
   *
   * @param file a JSON file
   * @return a ledger that takes any id, or all problems
   */
  public static ReadResult<Progress> read(Path file) {
    String name = file.toString();
    if (Files.isDirectory(file)) {
      return unreadable(name, "this is a directory, not a file of progress");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, name);
    } catch (NoSuchFileException e) {
      return unreadable(name, "there is no such file");
    } catch (IOException e) {
      return unreadable(name, "the file cannot be read: " + reason(e));
    }
  }

  /** The message of these is the path, and a reason at best. */
  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "access is denied";
    }
    return e instanceof FileSystemException failure && failure.getReason() != null
        ? failure.getReason()
        : String.valueOf(e.getMessage());
  }

  /**
   * Reads a stream to its end, or to the limit; the caller closes it.
   *
   * @param in UTF-8 bytes, with or without a byte order mark
   * @param name the name of the file in problems
   * @return a ledger that takes any id, or all problems
   * @throws IOException if the stream fails
   */
  public static ReadResult<Progress> read(InputStream in, String name) throws IOException {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      return tooLarge(name);
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (LedgerReader.isForeign(text)) {
      return LedgerReader.read(text, name);
    }
    // Each byte that is not UTF-8 has become this character, which is rare but right in a text too.
    int replaced = text.indexOf('\uFFFD');
    return replaced < 0 || StandardCharsets.UTF_8.encode(text).equals(ByteBuffer.wrap(bytes))
        ? LedgerReader.read(text, name)
        : new LedgerProblems(name, text)
            .failure("invalid-utf8", "the file is not UTF-8 from here on", replaced);
  }

  /**
   * Reads a text.
   *
   * @param text the content of a file
   * @param name the name of the file in problems
   * @return a ledger that takes any id, or all problems
   */
  public static ReadResult<Progress> read(String text, String name) {
    return text.length() > MOST_BYTES ? tooLarge(name) : LedgerReader.read(text, name);
  }

  private static ReadResult<Progress> tooLarge(String name) {
    String message =
        String.format(Locale.ROOT, "the file is larger than the %,d bytes allowed", MOST_BYTES);
    return new LedgerProblems(name, "").failure("file-too-large", message, 0);
  }

  private static ReadResult<Progress> unreadable(String name, String message) {
    return new LedgerProblems(name, "").failure("unreadable-file", message, 0);
  }
}

package dev.roadmapkit.pdf;

import dev.roadmapkit.content.ReadResult;
import dev.roadmapkit.pdf.internal.form.FilledForm;
import dev.roadmapkit.pdf.internal.form.Limits;
import dev.roadmapkit.pdf.internal.form.UnreadableForm;
import dev.roadmapkit.problem.Location;
import dev.roadmapkit.problem.Problem;
import dev.roadmapkit.problem.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads what was ticked and written in a checklist of {@link ChecklistRenderer}, whatever viewer saved it.
 * Immutable and thread-safe.
 *
 * <p>A file that is no such checklist, is damaged, encrypted or more than it may be is one problem that
 * says the way out. Its keys are {@code unreadable-file}, {@code file-too-large}, {@code not-a-pdf},
 * {@code damaged-pdf}, {@code encrypted-pdf}, {@code unsupported-pdf}, {@code not-a-checklist} and
 * {@code no-boxes}. The place is always the beginning of the file.
 *
 * <p>No file costs more than these limits allow, which are enough for a checklist of 10,000 steps
 * as viewers save it:
 *
 * <table>
 * <caption>The limits</caption>
 * <tr><th>at most</th><th>of what</th></tr>
 * <tr><td>67,108,864</td><td>bytes of the file</td></tr>
 * <tr><td>268,435,456</td><td>bytes unpacked on the way to the boxes, where bytes of objects that are
 *     looked at count four times; 16,777,216 of one stream of objects</td></tr>
 * <tr><td>1,000,000</td><td>objects of the file, with those that were replaced by later ones</td></tr>
 * <tr><td>200,000</td><td>values of one object</td></tr>
 * <tr><td>1,048,576</td><td>bytes of one text, such as a note, and of the XMP</td></tr>
 * <tr><td>75,000</td><td>fields, with their groups and the parts of those that have several</td></tr>
 * <tr><td>16,777,216</td><td>characters of their names</td></tr>
 * <tr><td>32</td><td>values in each other, and groups of fields in each other</td></tr>
 * </table>
 */
public final class ChecklistReader {

  private static final ChecklistReader INSTANCE = new ChecklistReader();

  private ChecklistReader() {}

  /**
   * Returns a reader.
   *
   * @return a reader to share
   */
  public static ChecklistReader create() {
    return INSTANCE;
  }

  /**
   * Reads a file; one that cannot be opened is a problem like any other.
   *
   * @param file a PDF file
   * @return what was ticked, or the problem
   */
  public ReadResult<TickedChecklist> read(Path file) {
    String name = file.toString();
    if (Files.isDirectory(file)) {
      return failed(name, "unreadable-file", "this is a directory, not a PDF file");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, name);
    } catch (NoSuchFileException e) {
      return failed(name, "unreadable-file", "there is no such file");
    } catch (IOException e) {
      return failed(name, "unreadable-file", "the file cannot be read: " + reason(e));
    }
  }

  /**
   * Reads a stream to its end, or to the limit; the caller closes it.
   *
   * @param in the bytes of a PDF file
   * @param name the name of the file in problems
   * @return what was ticked, or the problem
   * @throws IOException if the stream fails
   */
  public ReadResult<TickedChecklist> read(InputStream in, String name) throws IOException {
    byte[] bytes = in.readNBytes(Limits.DEFAULTS.bytes() + 1);
    try {
      FilledForm form = FilledForm.read(bytes, FieldNames::kind, Limits.DEFAULTS);
      return ReadResult.of(name, ChecklistDecoder.decode(form));
    } catch (UnreadableForm e) {
      return failed(name, e.rule(), e.reason());
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

  private static ReadResult<TickedChecklist> failed(String name, String rule, String message) {
    Problem problem = Problem.of(Severity.ERROR, rule, "", message).at(new Location(name, 1, 1));
    return ReadResult.failed(name, List.of(problem));
  }
}

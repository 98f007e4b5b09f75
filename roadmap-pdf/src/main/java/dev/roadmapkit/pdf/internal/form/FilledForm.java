package dev.roadmapkit.pdf.internal.form;

import dev.roadmapkit.pdf.internal.form.Value.Dict;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a viewer saved of a checklist.
 *
 * @param roadmap the id of its roadmap
 * @param version the version of its roadmap
 * @param learner whose it is, empty for nobody
 * @param boxes its boxes in the order of the form
 * @param texts what stands in its fields to write in, by their names in the order of the form
 */
public record FilledForm(
    String roadmap, String version, String learner, List<Box> boxes, Map<String, String> texts) {

  private static final int HEAD = 1024;

  /**
   * Copies the list and the map.
   *
   * @param roadmap the id of its roadmap
   * @param version the version of its roadmap
   * @param learner whose it is, empty for nobody
   * @param boxes its boxes in the order of the form
   * @param texts what stands in its fields to write in
   */
  public FilledForm {
    boxes = List.copyOf(boxes);
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
  }

  /**
   * Reads a file.
   *
   * @param bytes the whole file
   * @param kinds tells by its name what is to be read of a field
   * @param limits how much the file may cost
   * @return what was saved
   * @throws UnreadableForm if the file is no filled checklist
   */
  public static FilledForm read(byte[] bytes, Function<String, FieldKind> kinds, Limits limits)
      throws UnreadableForm {
    requirePdf(bytes, limits);
    PdfObjects objects = PdfObjects.of(bytes, limits);
    Dict root = objects.root();
    Imprint imprint =
        objects.stream(root.get("Metadata")).map(Imprint::read).orElse(new Imprint("", "", ""));
    if (imprint.roadmap().isEmpty() || imprint.version().isEmpty()) {
      throw new UnreadableForm(
          "not-a-checklist",
          "this is not a checklist, or a program left out whose it is, as printing to a PDF does:"
              + " save the checklist itself");
    }
    Dict form = objects.dict(root.get("AcroForm")).orElse(Dict.EMPTY);
    FieldTree fields = FieldTree.read(objects, form, limits, kinds);
    if (fields.boxes().isEmpty() && fields.texts().isEmpty()) {
      throw new UnreadableForm(
          "no-boxes",
          "the checklist has no boxes to tick on a screen: it was made to be printed, or a program"
              + " left them out");
    }
    return new FilledForm(
        imprint.roadmap(), imprint.version(), imprint.learner(), fields.boxes(), fields.texts());
  }

  private static void requirePdf(byte[] bytes, Limits limits) throws UnreadableForm {
    if (bytes.length == 0) {
      throw new UnreadableForm("not-a-pdf", "the file is empty");
    }
    if (bytes.length > limits.bytes()) {
      throw UnreadableForm.tooLarge("the file is larger", limits.bytes(), "bytes");
    }
    if (!has(bytes, "%PDF-", 0, HEAD)) {
      throw new UnreadableForm("not-a-pdf", "this is not a PDF file");
    }
    if (!has(bytes, "%%EOF", bytes.length - HEAD, bytes.length)) {
      throw UnreadableForm.damaged("it has no end");
    }
  }

  /** Tells whether a word stands somewhere between two places. */
  private static boolean has(byte[] bytes, String word, int from, int to) {
    int last = Math.min(to, bytes.length) - word.length();
    for (int i = Math.max(0, from); i <= last; i++) {
      if (begins(bytes, i, word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean begins(byte[] bytes, int at, String word) {
    for (int i = 0; i < word.length(); i++) {
      if (bytes[at + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}

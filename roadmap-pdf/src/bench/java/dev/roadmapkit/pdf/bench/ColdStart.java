package dev.roadmapkit.pdf.bench;

import dev.roadmapkit.pdf.ChecklistRenderer;
import dev.roadmapkit.schedule.Schedule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The first document of a fresh process, from its input in hand to its bytes. */
public final class ColdStart {

  private ColdStart() {}

  /**
   * Draws one document and prints the microseconds that it took.
   *
   * @param args {@code ours}, or {@code pdfbox} and a file of placed text
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] args) throws IOException {
    boolean ours = args[0].equals("ours");
    Schedule schedule = ours ? Inputs.schedule() : null;
    List<PlacedText> texts = ours ? List.of() : PlacedText.read(Path.of(args[1]));
    long start = System.nanoTime();
    byte[] document = ours
        ? Inputs.checklist(ChecklistRenderer.builder().build(), schedule)
        : new PdfBoxText(texts, false).draw();
    long micros = (System.nanoTime() - start) / 1_000;
    if (document.length == 0) {
      throw new IllegalStateException("nothing was drawn");
    }
    System.out.println(micros);
  }
}

package dev.roadmapkit.pdf.bench;

import dev.roadmapkit.pdf.ChecklistRenderer;
import dev.roadmapkit.schedule.Schedule;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The bundled checklist with tags, form and PDF/A, and its text alone by others. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ChecklistBenchmark {

  private final ChecklistRenderer renderer = ChecklistRenderer.builder().build();
  private Schedule schedule;
  private Plain plain;
  private OpenPdfText openPdf;
  private PdfBoxText pdfBox;
  private PdfBoxText pdfBoxShared;
  private HtmlDocument html;
  private FopDocument fop;

  @Setup
  public void setUp() throws Exception {
    schedule = Inputs.schedule();
    byte[] checklist = Inputs.checklist(renderer, schedule);
    List<PlacedText> texts = PlacedText.of(checklist);
    plain = new Plain(checklist);
    openPdf = new OpenPdfText(texts);
    pdfBox = new PdfBoxText(texts, false);
    pdfBoxShared = new PdfBoxText(texts, true);
    html = new HtmlDocument(texts);
    fop = new FopDocument(texts);
  }

  @Benchmark
  public byte[] ours() throws IOException {
    return Inputs.checklist(renderer, schedule);
  }

  @Benchmark
  public int deflate() {
    return plain.deflate();
  }

  @Benchmark
  public byte[] openPdfText() {
    return openPdf.draw();
  }

  @Benchmark
  public byte[] pdfBoxText() throws IOException {
    return pdfBox.draw();
  }

  @Benchmark
  public byte[] pdfBoxTextFromSharedFonts() throws IOException {
    return pdfBoxShared.draw();
  }

  @Benchmark
  public byte[] openHtmlToPdfTagged() throws IOException {
    return html.draw();
  }

  @Benchmark
  public byte[] fopTagged() throws Exception {
    return fop.draw();
  }
}

package dev.roadmapkit.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.roadmapkit.Resource;
import dev.roadmapkit.schedule.Schedule;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checklist as a file: its structure, its bytes and how it comes to be. */
class ChecklistFileTest {

  private final ChecklistRenderer renderer = ChecklistRenderer.builder().build();

  @TempDir
  private Path folder;

  @Test
  void outlineLeadsToAllSections() throws IOException {
    try (PDDocument document = Fixtures.open(Fixtures.backend())) {
      assertThat(titles(document.getDocumentCatalog().getDocumentOutline()))
          .containsExactly(
              "Overview",
              "Salaries a year, 2025",
              "Your choices",
              "Steps",
              "1. Learn Programming Fundamentals",
              "2. Learn Server Development",
              "3. Learn Databases (SQL & NoSQL)",
              "4. Learn Authentication & Security",
              "5. Learn API Design & Integration",
              "6. Build Projects & Deploy",
              "Key terms");
    }
  }

  @Test
  void metadataNamesTheRoadmapAndNoMoment() throws IOException {
    try (PDDocument document = Fixtures.open(Fixtures.backend())) {
      PDDocumentInformation info = document.getDocumentInformation();
      assertThat(info.getTitle()).isEqualTo("Backend Developer Roadmap 2026");
      assertThat(info.getCreator()).isEqualTo("RoadmapKit");
      assertThat(info.getKeywords()).startsWith("Variables & types, Control flow");
      assertThat(info.getCreationDate()).isNull();
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
      assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
          .isTrue();
    }
  }

  @Test
  void linksEveryResource() throws IOException {
    List<String> expected = Fixtures.backend().roadmap().steps().stream()
        .flatMap(step -> step.resources().stream())
        .map(Resource::url)
        .flatMap(Optional::stream)
        .map(URI::toString)
        .toList();
    try (PDDocument document = Fixtures.open(Fixtures.backend())) {
      List<String> links = new ArrayList<>();
      for (PDPage page : document.getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          if (annotation instanceof PDAnnotationLink link) {
            links.add(((PDActionURI) link.getAction()).getURI());
          }
        }
      }
      assertThat(expected).hasSizeGreaterThanOrEqualTo(12);
      assertThat(links).containsAll(expected);
    }
  }

  @Test
  void onlyWebLinksBecomeLinks() throws IOException {
    Schedule schedule =
        Fixtures.small("Small", "[a](javascript:alert(1)) [b](https://example.org/b)");
    try (PDDocument document = Fixtures.open(schedule)) {
      assertThat(document.getPage(0).getAnnotations())
          .filteredOn(PDAnnotationLink.class::isInstance)
          .hasSize(1);
    }
  }

  @Test
  void embedsASubsetOfEveryFont() throws IOException {
    List<String> names = new ArrayList<>();
    try (PDDocument document = Fixtures.open(Fixtures.backend())) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
          names.add(page.getResources().getFont(name).getName());
        }
      }
    }
    assertThat(names).allMatch(name -> name.matches("[A-Z]{6}\\+(Roboto|DejaVu).*"));
    assertThat(names).anyMatch(name -> name.endsWith("Roboto-Bold"));
  }

  @Test
  void isCompressedAndSmall() throws IOException {
    byte[] bytes = Fixtures.draw(renderer, Fixtures.backend());
    assertThat(new String(bytes, ISO_8859_1)).startsWith("%PDF-1.7").doesNotContain("\nxref\n");
    assertThat(bytes.length).isBetween(30_000, 75_000);
  }

  @Test
  void drawsOnBothPapers() throws IOException {
    try (PDDocument a4 = Fixtures.open(Fixtures.backend());
        PDDocument letter = org.apache.pdfbox.Loader.loadPDF(Fixtures.draw(
            ChecklistRenderer.builder().paper(PaperSize.LETTER).build(), Fixtures.backend()))) {
      assertThat(Math.round(a4.getPage(0).getMediaBox().getWidth())).isEqualTo(595);
      assertThat(Math.round(a4.getPage(0).getMediaBox().getHeight())).isEqualTo(842);
      assertThat(letter.getPage(0).getMediaBox().getWidth()).isEqualTo(612);
      assertThat(letter.getPage(0).getMediaBox().getHeight()).isEqualTo(792);
    }
  }

  @Test
  void sameInputGivesSameBytesInAnyLocaleAndZone() throws IOException {
    byte[] first = Fixtures.draw(renderer, Fixtures.backend());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      assertThat(Fixtures.draw(ChecklistRenderer.builder().build(), Fixtures.backend()))
          .isEqualTo(first);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void oneRendererServesManyThreads() throws Exception {
    byte[] expected = Fixtures.draw(renderer, Fixtures.backend());
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<byte[]>> drawn = new ArrayList<>();
      for (int i = 0; i < 32; i++) {
        drawn.add(threads.submit(() -> Fixtures.draw(renderer, Fixtures.backend())));
      }
      for (Future<byte[]> document : drawn) {
        assertThat(document.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void namesACharacterThatNoFontHas() {
    assertThatThrownBy(() -> Fixtures.open(Fixtures.small("Learn \u7d75 now", "Anything.")))
        .isInstanceOf(UnsupportedTextException.class)
        .hasMessage(
            "no font has the character \"\u7d75\" (U+7D75 CJK UNIFIED IDEOGRAPHS 7D75)"
                + " in \"Learn \u7d75 now\": write the text without it, or set a font of the Brand that has it");
  }

  @Test
  void namesALetterThatNoFontCanJoin() {
    assertThatThrownBy(() -> Fixtures.open(Fixtures.small("\u06c1\u06cc\u06ba", "Anything.")))
        .isInstanceOf(UnsupportedTextException.class)
        .hasMessage("no font has the shape that joins the letter \"\u06c1\" (U+06C1 ARABIC"
            + " LETTER HEH GOAL) to others, in \"\u06c1\u06cc\u06ba\": write the text without it, or set a font of the Brand that"
            + " has it");
  }

  @Test
  void fallsBackToASecondFontForRareCharacters() throws IOException {
    try (PDDocument document =
        Fixtures.open(Fixtures.small("\u2610 to \u2611", "\u0431 \u03b1 \u1ea1"))) {
      String text = new org.apache.pdfbox.text.PDFTextStripper().getText(document);
      assertThat(text).contains("\u2610 to \u2611", "\u0431 \u03b1 \u1ea1");
    }
  }

  @Test
  void replacesAFileAndLeavesNothingElse() throws IOException {
    Path file = folder.resolve("plan.pdf");
    Files.writeString(file, "old");
    renderer.render(Fixtures.backend(), file);
    assertThat(Files.readAllBytes(file)).isEqualTo(Fixtures.draw(renderer, Fixtures.backend()));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void keepsTheOldFileWhenDrawingFails() throws IOException {
    Path file = folder.resolve("plan.pdf");
    Files.writeString(file, "old");
    assertThatThrownBy(() -> renderer.render(Fixtures.small("\u7d75", "x"), file))
        .isInstanceOf(UnsupportedTextException.class);
    assertThat(file).hasContent("old");
  }

  @Test
  void needsTheFolderToExist() {
    Path file = folder.resolve("no-such-folder").resolve("plan.pdf");
    assertThatThrownBy(() -> renderer.render(Fixtures.backend(), file))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessage(file + ": its folder does not exist");
  }

  @Test
  void replacesTheFileThatALinkLeadsTo() throws IOException {
    Path file = Files.writeString(folder.resolve("plan.pdf"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.pdf"), file);
    renderer.render(Fixtures.backend(), link);
    assertThat(link).isSymbolicLink();
    assertThat(Files.readAllBytes(file)).isEqualTo(Fixtures.draw(renderer, Fixtures.backend()));
  }

  private static List<String> titles(PDOutlineNode node) {
    List<String> titles = new ArrayList<>();
    for (PDOutlineItem item : node.children()) {
      titles.add(item.getTitle());
      titles.addAll(titles(item));
    }
    return titles;
  }
}

package dev.roadmapkit.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.KeyTerm;
import dev.roadmapkit.Resource;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Topic;
import dev.roadmapkit.content.ContentReader;
import dev.roadmapkit.schedule.Schedule;
import dev.roadmapkit.schedule.Scheduler;
import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What the bundled checklist says, read back with PDFBox. */
class ChecklistTextTest {

  @Test
  void readsAsTheGoldenFile() throws IOException {
    Golden.assertSame(
        "roadmap-pdf/src/test/resources/golden/backend-developer.txt", text(Fixtures.backend()));
  }

  @Test
  void hasEveryStepWeekRangeAndKeyTerm() throws IOException {
    String text = text(Fixtures.backend());
    Roadmap roadmap = Fixtures.backend().roadmap();
    assertThat(roadmap.steps()).hasSize(6);
    assertThat(roadmap.keyTerms()).hasSize(16);
    assertThat(text)
        .contains(roadmap.steps().stream().map(step -> step.title()).toList())
        .contains(roadmap.keyTerms().stream().map(KeyTerm::term).toList())
        .contains("Weeks 1–8", "Weeks 7–16", "Weeks 13–22")
        .contains("Weeks 17–26", "Weeks 20–30", "Weeks 23–36")
        .contains("starts 16 Feb – 2 Mar 2026", "ends 29 Mar – 26 Apr 2026");
  }

  @Test
  void hasEveryTopicAndResource() throws IOException {
    // A title that wraps in its column is still read line by line; compare without white space.
    String text = withoutSpace(text(Fixtures.backend()));
    Fixtures.backend().roadmap().steps().forEach(step -> {
      assertThat(text).contains(step.tags().stream().map(t -> withoutSpace(t)).toList());
      for (Topic topic : step.topics()) {
        assertThat(text).contains(withoutSpace(topic.title()));
      }
      for (Resource resource : step.resources()) {
        assertThat(text).contains(withoutSpace(resource.title()));
      }
    });
  }

  @Test
  void groupsSalariesAsTheirReadersDo() throws IOException {
    assertThat(text(Fixtures.backend()))
        .contains("$80,000–$135,000", "€50,000–€85,000", "₹800,000–₹1,800,000", "€45,000–€75,000");
  }

  @Test
  void followsTheHabitsOfARegionThatIsAskedFor() throws IOException {
    assertThat(textFor("en-IN")).contains("₹8L–₹18L", "$80,000–$135,000", "5 Jan 2026");
    assertThat(textFor("en-US")).contains("Jan 5, 2026", "starts Feb 16 – Mar 2, 2026", "(50%)");
    assertThat(textFor("en")).isEqualTo(text(Fixtures.backend()));
    assertThat(textFor("de-CH")).isEqualTo(text(Fixtures.backend()));
  }

  @Test
  void showsThePlannedAndTheStatedDuration() throws IOException {
    assertThat(text(Fixtures.backend()))
        .contains("26–36 weeks", "6–8 months", "5 Jul – 13 Sep 2026")
        .doesNotContain("does not match the steps");
    assertThat(text(Fixtures.backend("2025.1.0")))
        .contains("26–36 weeks", "5–7 months", "6.0–8.3 months", "5 Jul – 13 Sep 2026");
  }

  @Test
  void hasWeeksButNoDatesWithoutAStartDate() throws IOException {
    String text = text(Fixtures.small("Small", "*Something* to learn."));
    assertThat(text).contains("Weeks 1–2", "2 weeks").doesNotContain("starts", "Finish");
  }

  @Test
  void saysWhichStepsDependOnAChoiceAndWhichAreLeftOut() throws IOException {
    String file = """
        format: 1
        id: forked
        version: 1.0.0
        language: en
        title: Forked
        choices:
          - id: side
            title: Side
            options: [{id: left, title: Left}, {id: right, title: Right}]
        steps:
          - {id: a, title: A, duration: 1 week, when: {side: left}, learn: L., topics: [{id: ta, title: TA}]}
          - {id: b, title: B, duration: 2 weeks, when: {side: right}, learn: L., topics: [{id: tb, title: TB}]}
          - {id: c, title: C, duration: 3 weeks, optional: true, learn: L., topics: [{id: tc, title: TC}]}
        """;
    String text = text(Scheduler.builder()
        .build()
        .schedule(ContentReader.create().read(file, "forked.yaml").orThrow()));
    assertThat(text)
        .contains("1 week \u00b7 if you chose Left", "2 weeks \u00b7 if you chose Right")
        .contains("Steps depend on the choice \u201cSide\u201d; the plan spans all its options.")
        .contains("Optional steps are left out of the plan: \u201cC\u201d.");
  }

  @Test
  void keepsMarkupThatTheFormatDoesNotAllowAsText() throws IOException {
    String text = text(
        Fixtures.small("Small", "# Loud\n\n<b>bold</b>\n\n```\ncode here\n```\n\n1. one\n2. two"));
    assertThat(text).contains("Loud", "<b>bold</b>", "code here", "1. one", "2. two");
  }

  @Test
  void aWordBrokenAtASoftHyphenIsReadAsOneWord() throws IOException {
    Schedule schedule = Fixtures.small("Small", "Daten\u00adbanken ".repeat(30));
    try (PDDocument document = Fixtures.open(schedule)) {
      assertThat(ReadAloud.of(document))
          .contains("P: " + "Datenbanken ".repeat(30).strip());
    }
    assertThat(text(schedule)).contains("Datenbanken Daten\nbanken").doesNotContain("Daten-");
  }

  @Test
  void aPageThatBeginsWithinAStepSaysWhichOne() throws IOException {
    String[] pages = text(Fixtures.backend()).split("\n-- end of page --\n", -1);
    assertThat(pages[2]).startsWith("2 Learn Server Development").endsWith("Page 3 of 9");
    assertThat(pages[2].lines()).contains("Backend Developer Roadmap 2026");
    assertThat(pages[3].lines())
        .contains("Backend Developer Roadmap 2026 \u00b7 2 Learn Server Development");
    assertThat(pages[8].lines()).contains("Backend Developer Roadmap 2026");
  }

  private static String textFor(String readers) throws IOException {
    ChecklistRenderer renderer =
        ChecklistRenderer.builder().locale(Locale.forLanguageTag(readers)).build();
    return text(Fixtures.draw(renderer, Fixtures.backend()));
  }

  private static String text(Schedule schedule) throws IOException {
    return text(Fixtures.draw(ChecklistRenderer.builder().build(), schedule));
  }

  private static String text(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setLineSeparator("\n");
      stripper.setPageEnd("\n-- end of page --\n");
      // The space between two words stays where a line breaks, for those who do not read by lines.
      return stripper.getText(document).replaceAll(" +\n", "\n");
    }
  }

  private static String withoutSpace(String text) {
    return text.replaceAll("\\s+", "");
  }
}

package dev.roadmapkit.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.DurationRange;
import dev.roadmapkit.Step;
import dev.roadmapkit.StepId;
import dev.roadmapkit.Topic;
import dev.roadmapkit.TopicId;
import dev.roadmapkit.schedule.Schedule;
import dev.roadmapkit.schedule.Scheduler;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The plan as a figure on the first page. */
class TimelineTest {

  @Test
  void saysInWordsWhatItShows() throws IOException {
    assertThat(alternate(Fixtures.tracked()))
        .isEqualTo("Timeline of 18\u201332 weeks, with a bar for each step."
            + " 1. Learn Programming Fundamentals: 5 Jan \u2013 5 Feb 2026"
            + " (in every case: 5 Jan \u2013 5 Feb 2026)."
            + " 2. Learn Server Development: 6 Feb \u2013 24 Mar 2026"
            + " (in every case: 6 Feb \u2013 3 Mar 2026)."
            + " 3. Learn Databases (SQL & NoSQL): 3 Mar \u2013 15 May 2026."
            + " 4. Learn Authentication & Security: 18 Mar \u2013 9 Jun 2026."
            + " 5. Learn API Design & Integration: 29 Mar \u2013 4 Jul 2026."
            + " 6. Build Projects & Deploy: 24 Apr \u2013 11 Aug 2026."
            + " Break: 6\u201319 Apr 2026. Today 20 Feb 2026. Deadline 1 Sep 2026.");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-07-04, 4 Jul 2026 \u00b7 out of reach",
    "2026-07-05, 5 Jul 2026 \u00b7 at risk",
    "2026-09-12, 12 Sep 2026 \u00b7 at risk",
    "2026-09-13, 13 Sep 2026 \u00b7 in time"
  })
  void saysWhetherTheDeadlineIsKept(LocalDate deadline, String verdict) throws IOException {
    Schedule schedule = Scheduler.builder()
        .startDate(LocalDate.of(2026, 1, 5))
        .deadline(deadline)
        .build()
        .schedule(Fixtures.backend().roadmap());
    try (PDDocument document = Fixtures.open(schedule)) {
      assertThat(ReadAloud.of(document)).contains("Lbl: Deadline\n      LBody: " + verdict + "\n");
    }
  }

  @Test
  void namesTheDeadlineOfAStep() throws IOException {
    Schedule schedule = Scheduler.builder()
        .startDate(LocalDate.of(2026, 1, 5))
        .deadline(StepId.of("a"), LocalDate.of(2026, 1, 25))
        .build()
        .schedule(Fixtures.roadmap("Two", Fixtures.step("a", "A."), Fixtures.step("b", "B.")));
    assertThat(alternate(schedule))
        .isEqualTo("Timeline of 4 weeks, with a bar for each step."
            + " 1. Step a: 5\u201318 Jan 2026 (in every case: 5\u201318 Jan 2026),"
            + " Deadline 25 Jan 2026."
            + " 2. Step b: 19 Jan \u2013 1 Feb 2026 (in every case: 19 Jan \u2013 1 Feb 2026).");
  }

  @Test
  void countsWeeksWithoutDates() throws IOException {
    Schedule schedule = Fixtures.small("Small", "Something.");
    assertThat(alternate(schedule))
        .isEqualTo("Timeline of 2 weeks, with a bar for each step."
            + " 1. Step only: Weeks 1\u20132 (in every case: Weeks 1\u20132).");
    assertThat(text(schedule)).contains("Week 1 2", "in every case possibly");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 24, 60, 300})
  void neverOutgrowsThePage(int steps) throws Exception {
    byte[] document = Fixtures.draw(
        ChecklistRenderer.builder().density(Density.COMPACT).build(), Fixtures.steps(steps));
    try (PDDocument opened = Loader.loadPDF(document)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setEndPage(1);
      assertThat(stripper.getText(opened)).contains("Jan", "in every case", "Step s0");
    }
    if (steps == 60) {
      assertThat(Conformance.failures(document)).isEmpty();
    }
  }

  @Test
  void wordsOnlyTheFirstOfManySteps() throws IOException {
    assertThat(alternate(Fixtures.steps(60)))
        .contains(" 40. Step s39: ")
        .endsWith(". 20 more steps.");
  }

  @Test
  void saysHowManyStepsShareABar() throws IOException {
    assertThat(alternate(Fixtures.steps(300)))
        .startsWith("Timeline of 600 weeks, steps per bar: 4. 1. Step s0: ");
    assertThat(text(Fixtures.steps(300))).contains("possibly (steps per bar: 4)");
    assertThat(text(Fixtures.steps(80))).doesNotContain("steps per bar");
  }

  @Test
  void marksStandBelowTheBarsAndDoNotCrossTheMonths() throws IOException {
    assertThat(text(Fixtures.tracked()))
        .containsSubsequence(
            "Jan Feb Mar Apr May Jun Jul Aug Sep\n",
            "6  Build Projects & Deploy\n",
            "Today 20 Feb 2026 Deadline 1 Sep 2026\n",
            "in every case possibly break\n");
  }

  @Test
  void theLastMonthHasItsLabelToo() throws IOException {
    assertThat(text(Fixtures.backendIn("de")))
        .contains("Jan. Feb. M\u00e4rz Apr. Mai Juni Juli Aug. Sept.\n");
  }

  @Test
  void aLongTitleTakesTwoLinesAndIsCutBetweenWords() throws IOException {
    Step.Builder step = Step.builder()
        .id(StepId.of("a"))
        .title("Aprende " + "los fundamentos de la programaci\u00f3n ".repeat(5))
        .duration(DurationRange.parse("2 weeks"))
        .learn("A.")
        .addTopics(Topic.builder().id(TopicId.of("ta")).title("T").build());
    Schedule schedule = Scheduler.builder()
        .build()
        .schedule(Fixtures.roadmap(Locale.forLanguageTag("es"), "Uno", step.build()));
    assertThat(text(schedule))
        .contains(
            "1  Aprende los fundamentos de la programaci\u00f3n los\n",
            "fundamentos de la programaci\u00f3n los fundamentos de\u2026\n");
  }

  private static String alternate(Schedule schedule) throws IOException {
    try (PDDocument document = Fixtures.open(schedule)) {
      PDStructureElement root = (PDStructureElement)
          document.getDocumentCatalog().getStructureTreeRoot().getKids().get(0);
      return root.getKids().stream()
          .map(PDStructureElement.class::cast)
          .filter(element -> element.getStructureType().equals("Figure"))
          .findFirst()
          .orElseThrow()
          .getAlternateDescription();
    }
  }

  private static String text(Schedule schedule) throws IOException {
    try (PDDocument document = Fixtures.open(schedule)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setLineSeparator("\n");
      stripper.setSortByPosition(true);
      return stripper.getText(document).replaceAll(" +\n", "\n");
    }
  }
}

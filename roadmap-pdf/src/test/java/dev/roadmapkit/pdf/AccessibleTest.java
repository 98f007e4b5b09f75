package dev.roadmapkit.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.catalog.Catalog;
import dev.roadmapkit.schedule.Schedule;
import dev.roadmapkit.schedule.Scheduler;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A checklist that a blind learner can read, and an archive can keep. */
class AccessibleTest {

  private static final List<Theme> THEMES = List.of(Theme.values());
  private static final List<Density> DENSITIES = List.of(Density.values());
  private static final Scheduler SCHEDULER =
      Scheduler.builder().startDate(LocalDate.of(2026, 1, 5)).build();

  /** Every roadmap in every language on every paper, with one look after the other. */
  static Stream<Arguments> documents() {
    AtomicInteger turn = new AtomicInteger();
    return Catalog.bundled().entries().stream()
        .flatMap(entry -> entry.languages().stream()
            .flatMap(language -> Stream.of(PaperSize.values()).map(paper -> {
              int look = turn.getAndIncrement();
              return Arguments.of(
                  entry.id() + "@" + entry.version(),
                  language,
                  paper,
                  THEMES.get(look % THEMES.size()),
                  DENSITIES.get(look / 2 % DENSITIES.size()));
            })));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void conformsToTheStandards(
      String roadmap, Locale language, PaperSize paper, Theme theme, Density density)
      throws Exception {
    String[] name = roadmap.split("@", 2);
    Roadmap found = Catalog.bundled().roadmap(name[0], name[1]).in(language);
    ChecklistRenderer renderer =
        ChecklistRenderer.builder().paper(paper).theme(theme).density(density).build();
    assertThat(Conformance.failures(Fixtures.draw(renderer, SCHEDULER.schedule(found))))
        .isEmpty();
  }

  /** Every look of one roadmap in every language. */
  static Stream<Arguments> looks() {
    return Catalog.bundled().newest().stream()
        .flatMap(entry -> entry.languages().stream())
        .flatMap(language -> Stream.of(Theme.values())
            .flatMap(theme -> Stream.of(Density.values())
                .map(density -> Arguments.of(language, theme, density))));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void canBeReadByEveryoneInEveryLook(Locale language, Theme theme, Density density)
      throws Exception {
    ChecklistRenderer renderer = ChecklistRenderer.builder()
        .theme(theme)
        .density(density)
        .progress(Fixtures.progress())
        .build();
    byte[] document = Fixtures.draw(renderer, Fixtures.tracked(language));
    assertThat(Conformance.accessibilityFailures(document)).isEmpty();
  }

  @Test
  void conformsWithTimelineAndProgress() throws Exception {
    byte[] document = Fixtures.draw(
        ChecklistRenderer.builder().progress(Fixtures.progress()).build(), Fixtures.tracked());
    assertThat(Conformance.failures(document)).isEmpty();
  }

  @Test
  void conformsWithAllThatTextsCanHold() throws Exception {
    Schedule schedule = Fixtures.small("Small & <b> {title}", """
        A [link](https://example.org/a) and **bold**.

        - one
          - deep

            again
        - two

        3. three

        > *quoted*
        """);
    assertThat(Conformance.failures(Fixtures.draw(ChecklistRenderer.builder().build(), schedule)))
        .isEmpty();
  }

  @Test
  void isReadAloudAsTheGoldenFile() throws IOException {
    try (PDDocument document = Fixtures.open(Fixtures.backend())) {
      Golden.assertSame(
          "roadmap-pdf/src/test/resources/golden/backend-developer.aloud.txt",
          ReadAloud.of(document));
    }
  }

  @Test
  void nestsListsAndContinuesThem() throws IOException {
    Schedule schedule = Fixtures.small("Small", """
        - one
          - deep

            again
        - two

        3. three
        """);
    try (PDDocument document = Fixtures.open(schedule)) {
      assertThat(ReadAloud.of(document)).contains("""
              L
                LI
                  Lbl: \u2022
                  LBody
                    P: one
                    L
                      LI
                        Lbl: \u2022
                        LBody
                          P: deep
                          P: again
                LI
                  Lbl: \u2022
                  LBody
                    P: two
              L
                LI
                  Lbl: 3.
                  LBody
                    P: three
          """.indent(2));
    }
  }

  @Test
  void saysNoLanguageForWordsOfTheDocumentsOwn() throws IOException {
    Roadmap german = Catalog.bundled().roadmap("backend-developer").in(Locale.GERMAN);
    try (PDDocument document = Fixtures.open(SCHEDULER.schedule(german))) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("de");
      assertThat(ReadAloud.of(document))
          .contains("H2: Schritte", "H4: Was du lernst")
          .contains("H3: 1 Grundlagen der Programmierung lernen");
    }
  }

  @Test
  void saysWhichWordsAreEnglishWhereTheLanguageHasNone() throws IOException {
    Roadmap french = Fixtures.roadmap(Locale.CANADA_FRENCH, "Petit", Fixtures.step("a", "Bonjour"));
    try (PDDocument document = Fixtures.open(SCHEDULER.schedule(french))) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr-CA");
      assertThat(ReadAloud.of(document)).contains("H2: [en]Steps", "P: Bonjour");
    }
  }
}

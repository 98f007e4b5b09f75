package dev.roadmapkit.lint;

import static dev.roadmapkit.Samples.roadmap;
import static dev.roadmapkit.Samples.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.content.ContentReader;
import dev.roadmapkit.content.ReadResult;
import dev.roadmapkit.problem.Problem;
import dev.roadmapkit.problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinterTest {

  private static final String CLEAN = """
      format: 1
      id: sample
      version: 1.0.0
      language: en
      title: Sample
      summary: A roadmap with nothing to find.
      steps:
        - id: a
          title: Step A
          duration: 26-36 weeks
          learn: Something to learn.
          topics: [{id: t, title: Topic}]
          resources:
            - {id: r, title: Site, url: "https://a.example/b", free: true, license: CC-BY-4.0}
      """;

  private static final String STATED =
      CLEAN.replace("steps:", "statedDuration: 5-7 months\nsteps:");
  private static final String MISMATCH = "the stated duration \"5-7 months\" (21.7-30.4"
      + " weeks) does not match the steps, which add up to 26-36 weeks (6.0-8.3 months)"
      + " [stated-duration-mismatch]";
  private static final String VERIFIED =
      CLEAN.replace("free: true", "free: true, lastVerified: 2025-11-23");

  @Test
  void aCleanRoadmapHasNoFinding() {
    assertThat(lint(CLEAN)).isEmpty();
  }

  @Test
  void aFindingPointsAtItsPlaceInTheFile() {
    assertThat(lint(STATED)).containsExactly("f.yaml:7:17: warning: " + MISMATCH);
  }

  @Test
  void translationsReadWithTheRoadmapAreChecked(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("f.yaml"), STATED);
    Path german = Files.writeString(folder.resolve("f.de.yaml"), """
        format: 1
        id: sample
        version: 1.0.0
        language: de
        summary: Nichts zu finden.
        steps: {a: {title: A, learn: L, topics: {t: {title: T}}, resources: {r: {title: R}}}}
        translatedFrom: {summary: 000000000000}
        """);
    ReadResult<Roadmap> read = ContentReader.create().readWithTranslations(file);

    assertThat(Linter.create().lint(read))
        .map(Problem::toString)
        .containsExactly(
            file + ":7:17: warning: " + MISMATCH,
            german + ":1:1: info: \"title\" is not translated and is shown as \"Sample\""
                + " [untranslated]",
            german + ":5:10: warning: \"summary\" was translated from another text than the roadmap"
                + " has now, \"A roadmap with nothing to find.\": mend it, then stamp it with roadmap"
                + " translations --stamp [stale-translation]");
    assertThat(Linter.create().lint(read.orThrow()))
        .map(Problem::path)
        .containsExactly("statedDuration", "translations.de.title", "translations.de.summary");
  }

  @Test
  void manyUntranslatedStringsAreOneFinding() {
    String steps = IntStream.range(0, 8)
        .mapToObj(i -> "  - {id: s" + i + ", title: S, duration: 1 week, learn: L, topics: [{id: t"
            + i + ", title: T}]}\n")
        .collect(Collectors.joining());
    String head = CLEAN.substring(0, CLEAN.indexOf("  - id: a"));
    Roadmap roadmap = ContentReader.create().read(head + steps, "f.yaml").orThrow();
    String german = "format: 1\nid: sample\nversion: 1.0.0\nlanguage: de\n";

    assertThat(lintTranslation(german, roadmap))
        .containsExactly("f.de.yaml:4:11: info: 26 strings are not translated and are shown in the"
            + " language of the roadmap: \"title\", \"summary\", \"steps.s0.title\" and 23 more, which"
            + " roadmap translations lists [untranslated]");
    String most = german + "title: T\nsummary: S\nsteps:\n"
        + IntStream.range(0, 7)
            .mapToObj(i -> "  s" + i + ": {title: S, learn: L}\n")
            .collect(Collectors.joining());
    assertThat(lintTranslation(most, roadmap)).hasSize(10);
    assertThat(lintTranslation(german + "x-lint-ignore: untranslated\n", roadmap))
        .isEmpty();
  }

  private static List<String> lintTranslation(String text, Roadmap roadmap) {
    return Linter.create()
        .lint(ContentReader.create().readTranslation(text, "f.de.yaml", roadmap), roadmap)
        .stream()
        .map(Problem::toString)
        .toList();
  }

  @Test
  void aRoadmapThatCannotBePlannedIsAFinding() {
    assertThat(lint(CLEAN.replace("26-36 weeks", "100 hours")))
        .containsExactly("f.yaml:8:3: error: step \"a\" takes 100 hours of study, and roadmap"
            + " \"sample\" does not say how many hours a week: add weeklyEffort to the roadmap"
            + " [unplannable]");
  }

  @Test
  void findingsComeInTheOrderOfTheirPlaces() {
    String file = STATED
        .replace("summary: A roadmap with nothing to find.\n", "")
        .replace("Something to learn.", "\"# Loud headings\"")
        .replace("https:", "http:");

    assertThat(lint(file))
        .containsExactly(
            "f.yaml:1:1: info: roadmap \"sample\" has no summary: say in one or two sentences what"
                + " it leads to [missing-summary]",
            "f.yaml:6:17: warning: " + MISMATCH,
            "f.yaml:11:12: warning: a heading is shown as plain text: use paragraphs, emphasis,"
                + " code spans, links and lists [unsupported-markup]",
            "f.yaml:14:35: warning: resource \"r\" links to \"http://a.example/b\", which anybody"
                + " on the way can read and change: use https [non-https-link]\n"
                + "  Did you mean \"https://a.example/b\"?");
  }

  @Test
  void aRoadmapBuiltInCodeHasFindingsWithoutPlaces() {
    assertThat(Linter.create()
            .lint(roadmap(
                    step("a", "1 week").build(),
                    step("b", "1 week").optional(true).build())
                .build()))
        .extracting(Problem::toString)
        .containsExactly(
            "info: optional steps are left out of the plan: \"Step b\" [optional-left-out]",
            "info: step \"a\" has no resource: name something to learn it from"
                + " [step-without-resource]",
            "info: step \"b\" has no resource: name something to learn it from"
                + " [step-without-resource]",
            "info: roadmap \"sample\" has no summary: say in one or two sentences what it leads to"
                + " [missing-summary]");
  }

  @Test
  void aFileWithProblemsGivesThoseInstead() {
    assertThat(lint(CLEAN.replace("title: Sample", "titel: Sample")))
        .containsExactly("f.yaml:5:1: error: unknown key \"titel\" in roadmap \"sample\""
            + " [unknown-key]\n  Did you mean \"title\"?");
  }

  @Test
  void severitiesCanBeChangedAndRulesTurnedOff() {
    Linter strict =
        Linter.builder().severity("stated-duration-mismatch", Severity.ERROR).build();
    Linter off = Linter.builder()
        .severity("stated-duration-mismatch", Severity.ERROR)
        .off("stated-duration-mismatch")
        .build();

    assertThat(lint(strict, STATED)).containsExactly("f.yaml:7:17: error: " + MISMATCH);
    assertThat(lint(off, STATED)).isEmpty();
  }

  @Test
  void anUnknownRuleIsRefusedWithTheNearestOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Linter.builder().off("text-lenght"))
        .withMessage("there is no lint rule \"text-lenght\". Did you mean \"text-length\"?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Linter.builder().severity("zzz", Severity.INFO))
        .withMessage("there is no lint rule \"zzz\"");
  }

  @Test
  void agesAreCountedFromTheDayThatTheCallerGives() {
    String message = "f.yaml:14:84: warning: resource \"r\" was last verified on 2025-11-23, ";

    assertThat(lint(VERIFIED)).isEmpty();
    assertThat(lint(on("2025-11-23"), VERIFIED)).isEmpty();
    assertThat(lint(on("2026-11-23"), VERIFIED)).isEmpty();
    assertThat(lint(on("2026-11-24"), VERIFIED))
        .containsExactly(message + "more than a year before today, 2026-11-24: open its address"
            + " and write down the day [last-verified-old]");
    assertThat(lint(on("2025-11-22"), VERIFIED))
        .containsExactly(message + "which is after today, 2025-11-22: write the day on which its"
            + " address was seen to work [last-verified-future]");
  }

  @Test
  void rulesAreListedOnceEach() {
    assertThat(LintRule.all()).extracting(LintRule::key).doesNotHaveDuplicates();
    assertThat(LintRule.all()).allMatch(rule -> rule.summary().endsWith("."));
    assertThat(LintRule.all().stream().filter(LintRule::needsToday).toList())
        .hasToString("[last-verified-old, last-verified-future]");
    assertThat(LintRule.named("unplannable").orElseThrow().severity()).isEqualTo(Severity.ERROR);
    assertThat(LintRule.named("unknown")).isEmpty();
  }

  private static Linter on(String today) {
    return Linter.builder().today(LocalDate.parse(today)).build();
  }

  private static List<String> lint(String text) {
    return lint(Linter.create(), text);
  }

  private static List<String> lint(Linter linter, String text) {
    return linter.lint(ContentReader.create().read(text, "f.yaml")).stream()
        .map(Problem::toString)
        .toList();
  }
}

package dev.roadmapkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslationsCommandTest {

  private static final String SOURCE = Samples.roadmap(Samples.step("a", "Step A", "1 week"));
  private static final String GERMAN = """
      # von Hand
      format: 1
      id: sample
      version: 1.0.0
      language: de
      title: Beispiel
      steps:
        a: {title: Schritt A, topics: {a-topic: {title: Ein Thema}}}
      """;
  private static final String STAMPS = """

      translatedFrom:
        title: 95a2f1edb08a
        steps.a.title: 5913cb8d3ebd
        steps.a.topics.a-topic.title: 123bfd6a4a1f
      """;

  @TempDir
  private Path folder;

  private String file = "";

  @BeforeEach
  void writeTheRoadmap() throws IOException {
    file = Samples.file(folder, "my.yaml", SOURCE);
  }

  private CliRun run(String... options) {
    String[] args = new String[options.length + 2];
    args[0] = "translations";
    args[1] = file;
    System.arraycopy(options, 0, args, 2, options.length);
    CliRun run = CliRun.of(args);
    return new CliRun(run.exitCode(), inFolder(run.out()), inFolder(run.err()));
  }

  private String inFolder(String text) {
    String separator = folder.getFileSystem().getSeparator();
    return text.replace(folder + separator, "");
  }

  private void german(String text) throws IOException {
    Files.writeString(folder.resolve("my.de.yaml"), text);
  }

  @Test
  void listsWhatIsMissingStaleAndUnstamped() throws IOException {
    german(GERMAN + "\ntranslatedFrom:\n  title: 000000000000\n  steps.a.title: 5913cb8d3ebd\n");

    assertThat(run()).isEqualTo(new CliRun(1, """
            sample 1.0.0, translated from en
              de: 2 of 4 done (50 %)
                missing steps.a.learn
                stale title (my.de.yaml:6:8)
                unstamped steps.a.topics.a-topic.title (my.de.yaml:8:51)
            """, ""));
  }

  @Test
  void whatWasNeverStampedIsSaidOnce() throws IOException {
    german(GERMAN);

    assertThat(run()).isEqualTo(new CliRun(1, """
            sample 1.0.0, translated from en
              de: 3 of 4 done (75 %)
                missing steps.a.learn
                nothing is stamped, so nothing can be stale: see --stamp
            """, ""));
  }

  @Test
  void aCompleteTranslationIsZero() throws IOException {
    german(GERMAN.replace("a: {", "a: {learn: Etwas., "));
    assertThat(run("--stamp").exitCode()).isZero();

    assertThat(run()).isEqualTo(new CliRun(0, """
            sample 1.0.0, translated from en
              de: 4 of 4 done (100 %)
            """, ""));
  }

  @Test
  void aRoadmapMayHaveNoTranslation() {
    assertThat(run()).isEqualTo(new CliRun(0, """
            sample 1.0.0, translated from en
              no translations
              To begin one, write the file my.de.yaml with the lines
                format: 1
                id: sample
                version: 1.0.0
                language: de
            """, ""));
  }

  @Test
  void stampsAndLeavesTheLinesAboveAlone() throws IOException {
    german(GERMAN);
    assertThat(run("--stamp"))
        .isEqualTo(new CliRun(1, """
            sample 1.0.0, translated from en
              de: 3 of 4 done (75 %)
                missing steps.a.learn
            """, "my.de.yaml: 3 of 3 strings stamped anew\n"));
    assertThat(Files.readString(folder.resolve("my.de.yaml"))).isEqualTo(GERMAN + STAMPS);
    assertThat(run("--stamp").err()).isEqualTo("my.de.yaml: 0 of 3 strings stamped anew\n");

    Samples.file(folder, "my.yaml", SOURCE.replace("Step A", "Step Aa"));
    assertThat(run()).isEqualTo(new CliRun(1, """
            sample 1.0.0, translated from en
              de: 2 of 4 done (50 %)
                missing steps.a.learn
                stale steps.a.title (my.de.yaml:8:14)
            """, ""));
    assertThat(run("--stamp").err())
        .isEqualTo("my.de.yaml: 1 of 3 strings stamped anew\n  no longer stale: steps.a.title\n");
  }

  @Test
  void namesTenStaleStringsAtMost() throws IOException {
    String[] steps = IntStream.range(0, 12)
        .mapToObj(i -> Samples.step("s" + i, "S", "1 week"))
        .toArray(String[]::new);
    String translated = IntStream.range(0, 12)
        .mapToObj(i -> "  s" + i + ": {title: S}\n")
        .collect(Collectors.joining());
    german(GERMAN.substring(0, GERMAN.indexOf("steps:")) + "steps:\n" + translated);
    Samples.file(folder, "my.yaml", Samples.roadmap(steps));
    run("--stamp");
    Samples.file(folder, "my.yaml", Samples.roadmap(steps).replace("title: S\n", "title: T\n"));

    assertThat(run("--stamp").err())
        .isEqualTo("my.de.yaml: 12 of 13 strings stamped anew\n"
            + IntStream.range(0, 10)
                .mapToObj(i -> "  no longer stale: steps.s" + i + ".title\n")
                .collect(Collectors.joining())
            + "  and 2 more\n");
  }

  @Test
  void nothingIsStampedWhereOneTranslationHasAProblem() throws IOException {
    german(GERMAN);
    String french = GERMAN.replace("language: de", "language: fr");
    Path file = folder.resolve("my.fr.yaml");

    Files.writeString(file, french.replace("title: Ein", "titel: Ein"));
    assertThat(run("--stamp", "--lang", "de")).isEqualTo(new CliRun(1, "", """
            my.fr.yaml:8:44: error: topic "a-topic" has no text "titel" in the roadmap\
             [unknown-translation-key]
              Did you mean "title"?
            """));
    Files.writeString(file, GERMAN);
    assertThat(run("--stamp")).isEqualTo(new CliRun(1, "", """
            my.fr.yaml:5:11: error: the language is "de", but the name of the file says "fr"\
             [translation-mismatch]
            """));
    assertThat(Files.readString(folder.resolve("my.de.yaml"))).isEqualTo(GERMAN);
  }

  @Test
  void aTranslationIsNoRoadmap() throws IOException {
    german(GERMAN);
    String german = folder.resolve("my.de.yaml").toString();
    CliRun refused = new CliRun(
        2,
        "",
        "error: \"" + german + "\" is a translation: use the roadmap that it lies beside, \"" + file
            + "\"\n");

    assertThat(CliRun.of("show", german)).isEqualTo(refused);
    assertThat(CliRun.of("plan", german)).isEqualTo(refused);
    assertThat(CliRun.of("pdf", german, "-o", "-")).isEqualTo(refused);
    assertThat(CliRun.of("compat", file, german)).isEqualTo(refused);
    assertThat(CliRun.of("translations", german)).isEqualTo(refused);
    assertThat(CliRun.of("translations", german, "--stamp")).isEqualTo(refused);
  }

  @Test
  void printsJson() throws IOException {
    german(GERMAN + "\ntranslatedFrom:\n  title: 000000000000\n  steps.a.title: 5913cb8d3ebd\n");

    assertThat(run("--format", "json")).isEqualTo(new CliRun(1, """
            {
              "id": "sample",
              "version": "1.0.0",
              "language": "en",
              "translations": [
                {
                  "language": "de",
                  "complete": false,
                  "done": 2,
                  "total": 4,
                  "percent": 50,
                  "missing": [
                    {
                      "path": "steps.a.learn"
                    }
                  ],
                  "stale": [
                    {
                      "path": "title",
                      "file": "my.de.yaml",
                      "line": 6,
                      "column": 8
                    }
                  ],
                  "unstamped": [
                    {
                      "path": "steps.a.topics.a-topic.title",
                      "file": "my.de.yaml",
                      "line": 8,
                      "column": 51
                    }
                  ],
                  "unknown": []
                }
              ]
            }
            """, ""));
  }

  @Test
  void oneLanguageOnly() throws IOException {
    german(GERMAN);
    Samples.file(folder, "my.pt-BR.yaml", GERMAN.replace("language: de", "language: pt-BR"));

    assertThat(run("--lang", "pt-br").out()).contains("  pt-BR: 3 of 4").doesNotContain("de:");
    assertThat(run("--stamp", "--lang", "de").err())
        .isEqualTo("my.de.yaml: 3 of 3 strings stamped anew\n");
    assertThat(run("--lang", "fr"))
        .isEqualTo(new CliRun(
            2, "", "error: there is no translation into \"fr\"\nThere is one into de, pt-BR\n"));
    assertThat(run("--stamp", "--lang", "fr")).isEqualTo(run("--lang", "fr"));
    assertThat(run("--lang", "pt_BR")).isEqualTo(new CliRun(2, "", """
            error: "pt_BR" is not a language: write a BCP 47 tag, for example de or pt-BR
              Did you mean "pt-BR"?
            """));
    assertThat(run("--lang", "German")).isEqualTo(new CliRun(2, "", """
            error: "German" is not a language: write a BCP 47 tag, for example de or pt-BR
              Did you mean "de"?
            """));
    assertThat(run("--lang", "xx_")).isEqualTo(new CliRun(2, "", """
            error: "xx_" is not a language: write a BCP 47 tag, for example de or pt-BR
            """));
  }

  @Test
  void problemsOfATranslationAreNamedWithTheirPlace() throws IOException {
    german(GERMAN.replace("title: Ein", "titel: Ein"));
    CliRun problems = new CliRun(1, "", """
        my.de.yaml:8:44: error: topic "a-topic" has no text "titel" in the roadmap\
         [unknown-translation-key]
          Did you mean "title"?
        """);

    assertThat(run()).isEqualTo(problems);
    assertThat(run("--stamp")).isEqualTo(problems);
    assertThat(Files.readString(folder.resolve("my.de.yaml"))).doesNotContain("translatedFrom");
  }

  @Test
  void bytesThatAreNoTextAreNamed() throws IOException {
    Files.write(
        folder.resolve("my.de.yaml"),
        "format: 1\nid: \u00fc\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(run("--stamp"))
        .isEqualTo(new CliRun(
            1,
            "",
            "my.de.yaml:2:5: error: the byte 0xFC is not valid UTF-8:"
                + " save the file as UTF-8 [invalid-utf8]\n"));
  }

  @Test
  void aBundledRoadmapIsNotStamped() {
    assertThat(CliRun.of("translations", "backend-developer", "--stamp"))
        .isEqualTo(
            new CliRun(
                2,
                "",
                "error: --stamp needs a file: \"backend-developer\" is the id of a roadmap in a pack\n"));
  }

  @Test
  void showPlanAndPdfTakeALanguage() throws IOException {
    german(GERMAN);

    assertThat(CliRun.of("show", file, "--lang", "de-CH").out())
        .contains("Beispiel", "Schritt A", "Ein Thema", "Something.");
    assertThat(CliRun.of("plan", file, "--lang", "de").out()).contains("Schritt A");
    String pdf = folder.resolve("my.pdf").toString();
    assertThat(CliRun.of("pdf", file, "--lang", "de", "-o", pdf).exitCode()).isZero();
    assertThat(CliRun.of("show", file).out()).contains("Step A").doesNotContain("Schritt");
    assertThat(CliRun.of("show", file, "--lang", "en-GB")).isEqualTo(CliRun.of("show", file));
  }

  @Test
  void aLanguageThatIsNotThereIsSaidWithThoseThatAre() {
    assertThat(CliRun.of("show", "backend-developer", "--lang", "fr").err())
        .isEqualTo("note: there is no translation into \"fr\", so this is \"en\"; there is one into"
            + " ar, de, es\n");
  }

  @Test
  void moneyIsWrittenAsTheRegionDoes() {
    assertThat(CliRun.of("show", "backend-developer", "--lang", "en-IN").out())
        .contains("₹8L–₹18L");
    assertThat(CliRun.of("show", "backend-developer").out()).contains("₹800,000–₹1,800,000");
  }

  @Test
  void aLanguageThatIsNotThereIsSaid() {
    CliRun shown = CliRun.of("show", file, "--lang", "fr");
    assertThat(shown)
        .isEqualTo(new CliRun(
            0,
            CliRun.of("show", file).out(),
            "note: there is no translation into \"fr\", so this is \"en\"\n"));
    assertThat(CliRun.of("show", file, "--lang", "x"))
        .isEqualTo(new CliRun(
            2,
            "",
            "error: \"x\" is not a language: write a BCP 47 tag, for example de or pt-BR\n"));
  }
}

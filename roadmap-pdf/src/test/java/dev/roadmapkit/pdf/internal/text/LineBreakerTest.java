package dev.roadmapkit.pdf.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.roadmapkit.pdf.internal.font.Face;
import dev.roadmapkit.pdf.internal.font.FontFiles;
import dev.roadmapkit.pdf.internal.font.Fonts;
import java.awt.Color;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreakerTest {

  private static final TextStyle PLAIN = new TextStyle(Face.REGULAR, 10, Color.BLACK);
  private static final FontFiles FILES = FontFiles.bundled();

  private final LineBreaker breaker = new LineBreaker(new Fonts(FILES), Locale.ENGLISH);

  @Test
  void breaksBetweenWordsAndDropsTheSpaceThere() {
    assertThat(broken("one two three four", 50)).containsExactly("one two", "three four");
  }

  @Test
  void breaksAWordThatIsWiderThanALine() {
    assertThat(broken("a https://example.org/very/long", 60))
        .allMatch(line ->
            breaker.lines(List.of(new Run(line, PLAIN)), 1_000).get(0).width() <= 60)
        .hasSizeGreaterThan(1);
  }

  @Test
  void keepsAWordOfTwoStylesTogether() {
    List<Run> runs = List.of(
        new Run("some ", PLAIN), new Run("un", PLAIN.in(Face.BOLD)), new Run("happy", PLAIN));
    assertThat(breaker.lines(runs, 50).stream().map(LineBreakerTest::text).toList())
        .containsExactly("some", "unhappy");
  }

  @Test
  void hasOneEmptyLineForNothing() {
    assertThat(breaker.lines(List.of(new Run("", PLAIN)), 50)).hasSize(1);
  }

  @Test
  void neverLosesACharacterNorOverflows() {
    Random random = new Random(42);
    for (int i = 0; i < 500; i++) {
      String text = random
          .ints(1 + random.nextInt(200), 0, 30)
          .mapToObj(c -> c < 26 ? Character.toString('a' + c) : " ")
          .collect(Collectors.joining());
      float width = 20 + random.nextInt(200);
      List<Line> lines = breaker.lines(List.of(new Run(text, PLAIN)), width);
      assertThat(lines.stream()
              .map(LineBreakerTest::text)
              .collect(Collectors.joining())
              .replace(" ", ""))
          .isEqualTo(text.replace(" ", ""));
      assertThat(lines).allMatch(line -> line.width() <= width + 0.01f);
    }
  }

  @Test
  void placesWordsFromRightToLeftAndReadsThemInOrder() {
    LineBreaker arabic = new LineBreaker(new Fonts(FILES), Locale.forLanguageTag("ar"));
    Line line =
        arabic.lines(List.of(new Run("\u0628 (API) 12 \u062f.", PLAIN)), 1_000).get(0);
    assertThat(line.words().stream().map(Line.Word::text).toList())
        .containsExactly("\u0628 (", "API", ") ", "12", " \u062f.");
    assertThat(line.inOrderOfPlace().stream().map(Line.Word::text).toList())
        .containsExactly(" \u062f.", "12", ") ", "API", "\u0628 (");
    assertThat(line.words().get(0).x() + line.words().get(0).width())
        .isCloseTo(line.width(), within(0.01f));
  }

  @Test
  void titlesBesideEachOtherKeepTheirDirection() {
    LineBreaker arabic = new LineBreaker(new Fonts(FILES), Locale.forLanguageTag("ar"));
    List<Run> runs = List.of(
        new Run("\u0623: ", PLAIN),
        new Run(Isolate.of("\u0628 Render"), PLAIN.in(Face.BOLD)),
        new Run(" \u00b7 ", PLAIN),
        new Run(Isolate.of("Pro Git (2)"), PLAIN.in(Face.BOLD)),
        new Run(" \u00b7 ", PLAIN),
        new Run(Isolate.of("pytest"), PLAIN.in(Face.BOLD)));
    Line line = arabic.lines(runs, 1_000).get(0);
    assertThat(line.inOrderOfPlace().stream().map(Line.Word::text).toList())
        .containsExactly(
            "pytest", " \u00b7 ", "Pro Git (2)", " \u00b7 ", "Render", "\u0628 ", "\u0623: ");
  }

  @Test
  void marksOfDirectionAreNeverDrawn() {
    assertThat(broken("a \u2066b\u2069 \u2067c\u2069 " + Isolate.of("d"), 1_000))
        .containsExactly("a b c d");
  }

  @Test
  void termsInLatinLettersAreEnglishInTextFromRightToLeft() {
    LineBreaker arabic = new LineBreaker(new Fonts(FILES), Locale.forLanguageTag("ar"));
    Locale german = Locale.GERMAN;
    List<Run> runs = List.of(
        new Run("\u0628 REST API 2 \u062f 12 ", PLAIN.in(Locale.forLanguageTag("ar"))),
        new Run("Node.js", PLAIN),
        new Run(" \u062f ", PLAIN),
        new Run("Haus", PLAIN.in(german)));
    assertThat(languages(arabic.lines(runs, 1_000)))
        .containsExactly("REST API 2: en", "Node.js: en", "Haus: de");
    assertThat(languages(arabic.lines(List.of(new Run("Docker", PLAIN)), 1_000)))
        .containsExactly("Docker: en");
    assertThat(languages(breaker.lines(runs.subList(1, 3), 1_000))).isEmpty();
  }

  private static List<String> languages(List<Line> lines) {
    return lines.stream()
        .flatMap(line -> line.words().stream())
        .filter(word -> !word.rightToLeft())
        .flatMap(word -> word.style().language().stream()
            .filter(language -> !language.getLanguage().equals("ar"))
            .map(language -> word.text().strip() + ": " + language))
        .toList();
  }

  @Test
  void anAddressRunsFromLeftToRightInAnyDocument() {
    LineBreaker arabic = new LineBreaker(new Fonts(FILES), Locale.forLanguageTag("ar"));
    Line line = arabic.lines(List.of(new Run("example.org/a/", PLAIN)), 1_000).get(0);
    assertThat(line.words())
        .singleElement()
        .extracting(Line.Word::text)
        .isEqualTo("example.org/a/");
  }

  @Test
  void breaksTextFromRightToLeftLikeAnyOther() {
    LineBreaker arabic = new LineBreaker(new Fonts(FILES), Locale.forLanguageTag("ar"));
    String text = "\u0628\u062f\u0627 API \u0647\u0630\u0627 (Node.js) \u0644\u0627 ".repeat(9);
    List<Line> lines = arabic.lines(List.of(new Run(text, PLAIN)), 90);
    assertThat(lines).hasSizeGreaterThan(4).allMatch(line -> line.width() <= 90);
    assertThat(lines.stream()
            .flatMap(line -> line.words().stream())
            .map(Line.Word::spoken)
            .collect(Collectors.joining())
            .replace(" ", ""))
        .isEqualTo(text.replace(" ", ""));
  }

  @Test
  void breaksAtASoftHyphenAndKeepsNoOther() {
    String text = "Daten\u00adbank\u00adent\u00adwick\u00adlung";
    assertThat(broken(text, 60)).containsExactly("Datenbank\u00ad", "entwicklung");
    assertThat(broken(text, 1_000)).containsExactly("Datenbankentwicklung");
    assertThat(breaker.lines(List.of(new Run(text, PLAIN)), 60))
        .allMatch(line -> line.width() <= 60);
  }

  @ParameterizedTest
  @CsvSource({
    "if you chose Node.js, 75, if you chose|Node.js",
    "about 50 % of it, 42, about|50 % of it",
    "from 26\u201336 weeks, 40, from|26\u201336|weeks",
    "free BSD-3-Clause, 70, free|BSD-3-Clause",
    "a self-taught one, 50, a self-|taught one",
    "use foo(bar) now, 45, use|foo(bar)|now",
    "on 9\u00a0Aug\u00a02026, 60, on|9 Aug 2026",
  })
  void breaksNoNamesAndNoNumbers(String text, float width, String lines) {
    assertThat(String.join("|", broken(text, width))).isEqualTo(lines);
  }

  @Test
  void dropsADotBetweenFactsWhereALineEnds() {
    TextStyle other = PLAIN.in(Locale.ENGLISH);
    List<Run> facts = List.of(
        new Run("free", PLAIN), new Run(" \u00b7 2 hours", other), new Run(" \u00b7 MIT", PLAIN));
    assertThat(breaker.lines(facts, 65).stream().map(LineBreakerTest::text).toList())
        .containsExactly("free \u00b7 2 hours", "MIT");
    assertThat(breaker.lines(facts, 30).stream().map(LineBreakerTest::text).toList())
        .containsExactly("free", "2", "hours", "MIT");
    assertThat(broken("the \u00b7", 60)).containsExactly("the \u00b7");
  }

  @Test
  void breaksAnAddressAfterASlashAndElsewhereOnlyIfNothingElseFits() {
    String address = "developer.mozilla.org/en-US/docs/Web/HTTP";
    assertThat(broken(address, 120))
        .containsExactly("developer.mozilla.org/", "en-US/docs/Web/HTTP");
    assertThat(broken(address, 85))
        .containsExactly("developer.mozilla.", "org/en-US/docs/", "Web/HTTP");
    assertThat(broken("https://example.org/a", 50)).startsWith("https://");
  }

  @Test
  void hyphenatesNoWordThatIsTheLast() {
    LineBreaker spanish = new LineBreaker(new Fonts(FILES), Locale.forLanguageTag("es"));
    String text = "es algo opcional";
    assertThat(spanish.lines(List.of(new Run(text, PLAIN)), 65).stream()
            .map(LineBreakerTest::text)
            .toList())
        .containsExactly("es algo", "opcional");
    assertThat(spanish.lines(List.of(new Run(text + " y", PLAIN)), 65).stream()
            .map(LineBreakerTest::text)
            .toList())
        .containsExactly("es algo opcio\u00ad", "nal y");
  }

  private List<String> broken(String text, float width) {
    return breaker.lines(List.of(new Run(text, PLAIN)), width).stream()
        .map(LineBreakerTest::text)
        .toList();
  }

  private static String text(Line line) {
    return line.words().stream().map(Line.Word::text).collect(Collectors.joining());
  }
}

package dev.roadmapkit.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogSearchTest {

  private static final String ROADMAP = """
      format: 1
      id: %1
      version: 1.0.0
      language: en
      title: %2
      keyTerms: [{id: term, term: %3, expansion: %4, definition: hidden}]
      steps: [{id: step, title: %5, duration: 1 week, learn: hidden, topics: [{id: topic, title: %6}]}]
      """;

  @TempDir
  private static Path temp;

  private static Catalog catalog = Catalog.builder().build();

  @BeforeAll
  static void open() throws IOException {
    add("a-topic", "Alpha", "One", "Two", "Three", "A web token in JSON");
    add("b-step", "Beta", "One", "Two", "JSON web tokens", "Four");
    add("c-term", "Gamma", "JWT", "JSON Web Token", "Token", "Web");
    add("d-title", "JSON: the web's token", "One", "Two", "Three", "Four");
    add("e-spread", "Web", "JSON", "Two", "Three", "Token");
    add("f-accents", "İstanbul Café", "ﬁle", "Ελλάδα", "Straße", "Ünit C++ 2");
    Packs.write(
        temp.resolve("src/META-INF/roadmaps/acme/a-topic/0.9.0-a.yaml"),
        Packs.roadmap("a-topic", "0.9.0-a", "Old JSON web token"));
    catalog = Catalog.builder()
        .folder(Packs.build(temp.resolve("src"), temp.resolve("built")))
        .build();
  }

  private static void add(
      String id, String title, String term, String expansion, String step, String topic) {
    String text = ROADMAP
        .replace("%1", id)
        .replace("%2", '"' + title + '"')
        .replace("%3", term)
        .replace("%4", expansion)
        .replace("%5", step)
        .replace("%6", topic);
    Path pack = Packs.header(temp.resolve("src"), "acme");
    Packs.write(pack.resolve(id).resolve("1.0.0.yaml"), text);
  }

  @Test
  void aTextWithAllWordsStandsBeforeWordsHereAndThereAndTitlesBeforeTermsStepsAndTopics() {
    assertThat(catalog.search("json web token"))
        .extracting(hit -> hit.entry() + " " + hit.matches())
        .containsExactly(
            "d-title 1.0.0 [SearchMatch[kind=TITLE, id=d-title, text=JSON: the web's token]]",
            "c-term 1.0.0 [SearchMatch[kind=KEY_TERM, id=term, text=JWT (JSON Web Token)]]",
            "b-step 1.0.0 [SearchMatch[kind=STEP, id=step, text=JSON web tokens]]",
            "a-topic 1.0.0 [SearchMatch[kind=TOPIC, id=topic, text=A web token in JSON]]",
            "e-spread 1.0.0 [SearchMatch[kind=TITLE, id=e-spread, text=Web],"
                + " SearchMatch[kind=KEY_TERM, id=term, text=JSON (Two)],"
                + " SearchMatch[kind=TOPIC, id=topic, text=Token]]");
  }

  @ParameterizedTest
  @CsvSource({
    "istanbul, f-accents",
    "ISTANBUL CAFE, f-accents",
    "İSTANBUL, f-accents",
    "café, f-accents",
    "cafe\u0301, f-accents",
    "file, f-accents",
    "ΕΛΛΑΔΑ, f-accents",
    "stra, f-accents",
    "unit 2, f-accents",
    "c++, f-accents",
    "'  Jw ', c-term",
    "toke json JSON, d-title",
  })
  void accentsCapitalsSignsAndTheEndsOfWordsMakeNoDifference(String words, String first) {
    assertThat(catalog.search(words).get(0).entry().id()).hasToString(first);
  }

  @ParameterizedTest
  @CsvSource({"''", "' '", "+", "oken", "hidden", "json nowhere", "old"})
  void findsNothingWhereAWordIsMissing(String words) {
    assertThat(catalog.search(words)).isEqualTo(List.of());
  }
}

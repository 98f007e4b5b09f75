package dev.roadmapkit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  private static final List<String> KNOWN =
      List.of("title", "duration", "topics", "resources", "optional", "url", "id");

  @ParameterizedTest
  @CsvSource({
    "titel, title",
    "tittle, title",
    "tite, title",
    "title, title",
    "TITLE, title",
    "URL, url",
    "resourses, resources",
    "resource, resources",
    "topic, topics",
    "duraton, duration",
    "optoinal, optional",
    "urls, url",
    "Id, id",
  })
  void findsTheWordThatWasProbablyMeant(String word, String meant) {
    assertThat(Nearest.to(word, KNOWN)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"colour", "x", "ix", "t", "''", "durance-of-time", "kind"})
  void findsNothingWhereMoreThanAThirdDiffers(String word) {
    assertThat(Nearest.to(word, KNOWN)).isEmpty();
  }

  @Test
  void takesTheFirstOfWordsThatAreEquallyNear() {
    assertThat(Nearest.to("cat", List.of("car", "cab", "cat-food"))).contains("car");
    assertThat(Nearest.to("cat", List.of("car", "cab", "cat"))).contains("cat");
    assertThat(Nearest.to("cat", List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"backend", "backend-dev", "bac"})
  void takesAWordThatBeginsWithItWhereNoneIsNearer(String word) {
    assertThat(Nearest.to(word, List.of("frontend-developer", "backend-developer")))
        .contains("backend-developer");
  }

  @Test
  void comparesLongWordsByTheirBeginnings() {
    String word = "w".repeat(100_000);

    assertThat(Nearest.to(word, List.of(word + "x"))).contains(word + "x");
  }
}

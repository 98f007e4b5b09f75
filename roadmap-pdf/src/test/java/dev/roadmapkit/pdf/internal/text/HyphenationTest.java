package dev.roadmapkit.pdf.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.pdf.internal.font.Face;
import java.awt.Color;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphenationTest {

  private static final TextStyle PLAIN = new TextStyle(Face.REGULAR, 10, Color.BLACK);

  @ParameterizedTest
  @CsvSource({
    "programaci\u00f3n, pro-gra-ma-ci\u00f3n",
    "desarrollo, desa-rro-llo",
    "contrase\u00f1a, con-tra-se\u00f1a",
    "construir, cons-truir",
    "explicarse, expli-carse",
    "deshacer, deshacer",
    "biblioteca, biblio-teca",
    "pregunta, pre-gunta",
    "seguridad, segu-ri-dad",
    "palabra, pala-bra",
    "breve, breve",
    "Programaci\u00f3n, Programaci\u00f3n",
    "framework, framework",
    "deployment, deployment",
    "authentication, authentication",
    "example.org/servidores/datos, example.org/servidores/datos",
  })
  void spanishWordsAreBrokenBetweenSyllables(String word, String expected) {
    assertThat(softened("es", new Run(word, PLAIN))).isEqualTo(expected);
  }

  @Test
  void otherLanguagesCodeAndLinksAreNot() {
    String word = "programaci\u00f3n";
    assertThat(softened("de", new Run(word, PLAIN))).isEqualTo(word);
    assertThat(softened("es", new Run(word, PLAIN.in(Locale.ENGLISH)))).isEqualTo(word);
    assertThat(softened("es", new Run(word, PLAIN.in(Face.MONO)))).isEqualTo(word);
    assertThat(softened("es", new Run(word, PLAIN.linked(URI.create("https://a.es"), Color.BLUE))))
        .isEqualTo(word);
  }

  private static String softened(String language, Run run) {
    return new Hyphenation(Locale.forLanguageTag(language))
        .softened(List.of(run))
        .get(0)
        .text()
        .replace(Hyphenation.SOFT_HYPHEN, '-');
  }
}

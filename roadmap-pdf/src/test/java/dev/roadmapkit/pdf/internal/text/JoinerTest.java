package dev.roadmapkit.pdf.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.pdf.internal.font.ArabicForms;
import dev.roadmapkit.pdf.internal.font.Face;
import java.awt.Color;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoinerTest {

  private static final TextStyle PLAIN = new TextStyle(Face.REGULAR, 10, Color.BLACK);

  @ParameterizedTest
  @CsvSource({
    "alone and in words, \u0628 \u0628\u0628\u0628, \u0628 \ufe91\ufe92\ufe90",
    "letters that join one side, \u062f\u0628\u0631\u0627, \u062f\ufe91\ufeae\u0627",
    "lam and alef, \u0644\u0627 \u0628\u0644\u0623, \ufefb \ufe91\ufef8",
    "a vowel sign between, \u0628\u064e\u0628, \ufe91\u064e\ufe90",
    "a non-joiner, \u0645\u06cc\u200c\u062e, \ufee3\ufbfd\u200c\u062e",
    "a joiner, \u0647\u200d, \ufeeb\u200d",
    "a stretch, \u0628\u0640\u0628, \ufe91\u0640\ufe90",
    "hamza, \u0628\u0621\u0628, \u0628\u0621\u0628",
    "Latin, API\u0628, API\u0628",
    "Hebrew, \u05e9\u05dc, \u05e9\u05dc",
  })
  void shapesLetters(String what, String text, String drawn) {
    assertThat(joined(new Run(text, PLAIN))).as(what).containsExactly(drawn);
  }

  @Test
  void joinsAcrossStylesButMakesNoLigatureOfThem() {
    assertThat(joined(new Run("\u0628\u0644", PLAIN), new Run("\u0627\u0628", PLAIN.in(Face.BOLD))))
        .containsExactly("\ufe91\ufee0", "\ufe8e\u0628");
  }

  @Test
  void shapesAreThoseOfUnicodeAndLeadBackToTheLetters() {
    Random random = new Random(42);
    for (int i = 0; i < 500; i++) {
      String text = random
          .ints(random.nextInt(40), 0, 45)
          .mapToObj(c -> c > 40 ? " " : Character.toString(0x621 + c + (c > 25 ? 6 : 0)))
          .filter(c -> Character.isLetter(c.codePointAt(0)) || c.equals(" "))
          .collect(Collectors.joining());
      String drawn = joined(new Run(text, PLAIN)).get(0);
      assertThat(ArabicForms.letters(drawn)).isEqualTo(text);
      assertThat(Normalizer.normalize(drawn, Normalizer.Form.NFKC))
          .isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }
  }

  private static List<String> joined(Run... runs) {
    return Joiner.join(List.of(runs)).stream().map(Run::text).toList();
  }
}

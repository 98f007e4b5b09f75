package dev.roadmapkit.examples.custompack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.catalog.Catalog;
import dev.roadmapkit.content.ContentReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BothPacksTest {

  private static final Path FILE =
      Path.of("src/main/resources/META-INF/roadmaps/acme/command-line-basics/1.1.0.yaml");

  @Test
  void printsTheRoadmapsOfBothPacks() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BothPacks.print(new PrintStream(out, true, StandardCharsets.UTF_8));

    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .anyMatch(line -> line.startsWith("roadmapkit: backend-developer 2026."))
        .contains(
            "acme: command-line-basics 1.1.0, \"Command Line Basics\" (en, de)",
            "Grundlagen der Kommandozeile");
  }

  @Test
  void whatWasCompiledEqualsTheSources() {
    Roadmap roadmap = Catalog.onClassPath(BothPacks.class.getClassLoader())
        .roadmap("command-line-basics", "1.1.0");

    assertThat(roadmap)
        .isEqualTo(ContentReader.create().readWithTranslations(FILE).orThrow());
  }

  @Test
  void theGermanTranslationIsComplete() {
    Roadmap roadmap = ContentReader.create().readWithTranslations(FILE).orThrow();

    assertThat(roadmap.translations()).hasSize(1);
    assertThat(roadmap.translations().get(0).texts().keySet())
        .isEqualTo(roadmap.texts().keySet());
    assertThat(roadmap.in(Locale.GERMANY).steps().get(0).title()).isEqualTo("Sich zurechtfinden");
  }
}

package dev.roadmapkit.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.roadmapkit.ExtensionValue;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.RoadmapId;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentWriterTest {

  private final ContentWriter writer = ContentWriter.create();
  private final ContentReader reader = ContentReader.create();

  @TempDir
  private Path folder;

  @Test
  void whatIsReadBackEqualsWhatWasWritten() {
    for (int seed = 0; seed < 700; seed++) {
      Roadmap roadmap = new RoadmapGenerator(seed).roadmap();
      String yaml = writer.toYaml(roadmap);
      assertThat(reader.read(yaml, "seed-" + seed + ".yaml").orThrow()).as(yaml).isEqualTo(roadmap);
      String json = writer.toJson(roadmap);
      assertThat(reader.read(json, "seed-" + seed + ".json").orThrow()).as(json).isEqualTo(roadmap);
    }
  }

  @Test
  void writesAsAPersonWould() {
    String text = """
        format: 1
        id: sample
        version: 1.0.0
        language: en
        title: 'Sample: the "first"'
        summary: >-
          A summary that is far too long for one line and so is folded by the writer, as a person would fold it
          too.
        x-team: {name: Content, size: 4}

        steps:
          - id: one
            title: One
            duration: 1-2 weeks
            learn: Something.
            tags: [A, B]
            topics:
              - {id: first, title: First}
              - {id: second, title: Second, optional: true}

          - id: two
            title: Two
            duration: 1 week
            requires: []
            build: |
              A first paragraph.

              A second one.
            topics:
              - {id: third, title: Third}
        """;
    Roadmap roadmap = reader.read(text, "sample.yaml").orThrow();
    // The author's own keys go last.
    String own = "x-team: {name: Content, size: 4}\n";
    assertThat(writer.toYaml(roadmap)).isEqualTo(text.replace(own, "") + "\n" + own);
  }

  /** snakeyaml-engine 3.0.1 breaks where its buffer ends inside such a character. */
  @Test
  void readsACharacterOfTwoHalvesAtAnyPlace() {
    String text = writer.toYaml(new RoadmapGenerator(7).roadmap());
    for (int length = (1 << 16) - 100; length < (1 << 16) + 20; length++) {
      String file = "# " + "x".repeat(length) + "\ud83d\ude00 end\n" + text;
      assertThat(reader.read(file, "emoji.yaml").problems()).isEmpty();
    }
  }

  @Test
  void writesJsonIndented() {
    Roadmap roadmap = new RoadmapGenerator(1).roadmap();
    assertThat(writer.toJson(roadmap))
        .startsWith("{\n  \"format\": 1,\n  \"id\": \"" + roadmap.id() + "\",\n")
        .endsWith("\n}\n");
  }

  @Test
  void fileNameDecidesTheFormat() throws IOException {
    Roadmap roadmap = new RoadmapGenerator(7).roadmap();
    for (String name : new String[] {"a.yaml", "a.json"}) {
      Path file = folder.resolve(name);
      writer.write(roadmap, file);
      assertThat(reader.read(file).orThrow()).isEqualTo(roadmap);
    }
  }

  @Test
  void refusesAnExtensionKeyThatAReaderWouldNotKnow() {
    Roadmap sample = new RoadmapGenerator(7).roadmap();
    Roadmap roadmap = Roadmap.builder()
        .id(RoadmapId.of("sample"))
        .version(sample.version())
        .language(sample.language())
        .title("Sample")
        .addAllSteps(sample.steps())
        .addAllChoices(sample.choices())
        .putExtensions("team", new ExtensionValue.Text("x"))
        .build();
    assertThatThrownBy(() -> writer.toYaml(roadmap))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the extension key \"team\" does not begin with x-");
  }
}

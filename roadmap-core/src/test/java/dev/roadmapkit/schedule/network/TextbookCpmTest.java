package dev.roadmapkit.schedule.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Published CPM and PERT problems, figure by figure. Each file names its source. */
class TextbookCpmTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reliable-construction",
        "milwaukee-paper",
        "wikipedia-pert",
        "widgetco",
        "taha",
        "western-hills",
        "porta-vac",
        "hospital",
        "stevenson",
        "taylor-seven-activities",
        "taylor-thirteen-activities"
      })
  void comesOutAsPublished(String problem) throws IOException {
    List<String> published = published(problem);

    assertThat(new TextbookProblem(published).solved()).isEqualTo(published);
  }

  private static List<String> published(String problem) throws IOException {
    try (InputStream in =
        TextbookCpmTest.class.getResourceAsStream("/textbook/" + problem + ".txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().map(line -> line.replaceAll(" +", " ")).toList();
    }
  }
}

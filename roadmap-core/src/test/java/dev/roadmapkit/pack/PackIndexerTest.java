package dev.roadmapkit.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.catalog.Packs;
import dev.roadmapkit.content.PackRow;
import dev.roadmapkit.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackIndexerTest {

  @TempDir
  private Path root;

  @Test
  void addsARowForEveryNewVersionOnceAndKeepsTheHeader() throws IOException {
    Packs.add(root, "acme", "sample", "2.0.0-rc.1");
    Packs.add(root, "acme", "sample", "1.9.0");
    Path index = root.resolve("META-INF/roadmaps/acme/pack.yaml");
    Packs.write(index, "# Ours.\nformat: 1\nid: acme # short\nx-team: a\ntitle: A\n");

    PackUpdate first = PackIndexer.update(root);
    assertThat(first.problems()).isEmpty();
    assertThat(first.indexes()).containsExactly(index);
    assertThat(first.written())
        .extracting(PackRow::path)
        .containsExactly("sample/1.9.0.yaml", "sample/2.0.0-rc.1.yaml");
    assertThat(Files.readString(index))
        .startsWith("# Ours.\nformat: 1\nid: acme # short\nx-team: a\ntitle: A\n# Written by");

    Packs.add(root, "acme", "sample", "1.10.0");
    PackUpdate second = PackIndexer.update(root);
    assertThat(second.written()).extracting(PackRow::path).containsExactly("sample/1.10.0.yaml");
    String text = Files.readString(index);

    assertThat(PackIndexer.update(root).written()).isEmpty();
    assertThat(Files.readString(index)).isEqualTo(text);
    assertThat(PackCheck.of(root)).isEmpty();
  }

  @Test
  void warnsOnceOfATranslationThatIsIncompleteOrStale() throws IOException {
    Packs.add(root, "acme", "sample", "1.0.0");
    Path german = Packs.translate(root, "acme", "sample", "1.0.0", "de", "Titel");
    Files.writeString(german, "translatedFrom: {title: 000000000000}\n", StandardOpenOption.APPEND);

    assertThat(PackIndexer.update(root).warnings())
        .map(Problem::toString)
        .containsExactly(german + ":1:1: warning: the translation is released as it is, de: 0 of 5"
            + " done (0 %), 1 stale: mend it, then release it again; roadmap translations lists what"
            + " it lacks [incomplete-translation]");
    assertThat(PackIndexer.update(root).warnings()).isEmpty();
  }

  @Test
  void writesNothingWhereThereAreProblems() throws IOException {
    Path file = Packs.add(root, "acme", "sample", "1.0.0");
    Packs.add(root, "beta", "other", "1.0.0");
    Packs.write(file, "format: 1\n");
    Path index = root.resolve("META-INF/roadmaps/beta/pack.yaml");

    PackUpdate update = PackIndexer.update(root);

    assertThat(update.problems()).isEqualTo(PackCheck.of(root)).isNotEmpty();
    assertThat(update.written()).isEmpty();
    assertThat(Files.readString(index)).isEqualTo("format: 1\nid: beta\ntitle: P\n");
  }

  @Test
  void aHeaderThatCannotBeKeptAsTextIsWrittenAnew() throws IOException {
    Packs.add(root, "acme", "sample", "1.0.0");
    Path index = root.resolve("META-INF/roadmaps/acme/pack.yaml");
    Packs.write(index, "{format: 1, id: acme, title: A, x-b: c}\n");

    assertThat(PackIndexer.update(root).written()).hasSize(1);
    assertThat(Files.readString(index))
        .startsWith("format: 1\nid: acme\ntitle: A\nx-b: c\n# Written by");
    assertThat(PackCheck.of(root)).isEmpty();
  }
}

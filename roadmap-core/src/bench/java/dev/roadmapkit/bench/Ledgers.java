package dev.roadmapkit.bench;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.content.ContentReader;
import dev.roadmapkit.progress.Mark;
import dev.roadmapkit.progress.Progress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random ledgers of the bundled roadmap, the same in every run. */
final class Ledgers {

  private static final Path BUNDLED =
      Path.of("content/src/main/resources/META-INF/roadmaps/roadmapkit/backend-developer");
  private static final Instant START = Instant.parse("2026-01-05T08:00:00Z");
  private static final List<Mark.State> STATES = List.of(Mark.State.values());

  private Ledgers() {}

  static Roadmap roadmap() {
    return read("2025.1.0.yaml");
  }

  static Roadmap newerRoadmap() {
    return read("2026.1.0.yaml");
  }

  private static Roadmap read(String file) {
    Path bundled =
        Path.of(System.getProperty("roadmapkit.root")).resolve(BUNDLED).resolve(file);
    return ContentReader.create().read(bundled).orThrow();
  }

  static Progress of(Roadmap roadmap, int marks, long seed) {
    return Progress.of(roadmap.id(), marks(roadmap, marks, seed)).on(roadmap);
  }

  static List<Mark> marks(Roadmap roadmap, int count, long seed) {
    Random random = new Random(seed);
    List<String> items = items(roadmap);
    List<Mark> marks = new ArrayList<>();
    Instant at = START;
    for (int i = 0; i < count; i++) {
      at = at.plusMillis(1 + random.nextInt(10_000_000));
      String item = items.get(random.nextInt(items.size()));
      Mark.Builder mark = Mark.builder(item, STATES.get(random.nextInt(STATES.size())), at);
      if (random.nextInt(4) == 0) {
        mark.spent(Duration.ofSeconds(random.nextInt(10_000)));
      }
      if (random.nextInt(20) == 0) {
        mark.note("It took me a while, but now I see why.");
      }
      marks.add(mark.version(roadmap.version()).build());
    }
    return marks;
  }

  private static List<String> items(Roadmap roadmap) {
    List<String> items = new ArrayList<>();
    roadmap.steps().forEach(step -> {
      step.topics().forEach(topic -> items.add(topic.id().value()));
      step.resources().forEach(resource -> items.add(resource.id().value()));
    });
    return items;
  }
}

package dev.roadmapkit.bench;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.catalog.Catalog;
import dev.roadmapkit.content.PackIndex;
import dev.roadmapkit.content.PackRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A folder with an index of 1,000 roadmaps to a catalog, and as the floor to a bare Jackson tree. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CatalogBenchmark {

  @Param({"yaml", "json"})
  public String format;

  private Path folder;
  private Path index;
  private ObjectMapper mapper;

  /** Writes the index only: opening a catalog reads nothing else. */
  @Setup
  public void setUp() throws IOException {
    folder = Files.createTempDirectory("catalog");
    index = folder.resolve("META-INF/roadmaps/school/pack." + format);
    List<PackRow> rows =
        IntStream.range(0, 1_000).mapToObj(CatalogBenchmark::row).toList();
    PackIndex pack = new PackIndex("school", "A School", Optional.of("MIT"), rows, Map.of());
    Files.createDirectories(index.getParent());
    Files.writeString(index, format.equals("json") ? pack.compiled().toJson() : pack.toYaml());
    mapper = Mappers.of(format);
  }

  private static PackRow row(int number) {
    String id = "course-" + number;
    return new PackRow(
        RoadmapId.of(id),
        ContentVersion.parse("2025." + number % 12 + ".0"),
        "Course " + number + ": From First Steps to a Portfolio",
        Optional.of("Category " + number % 20),
        Optional.of(Locale.ENGLISH),
        List.of(Locale.GERMAN, Locale.forLanguageTag("es")),
        id + "/2025.1.0.yaml",
        String.format(Locale.ROOT, "%064x", number * 0x9E3779B97F4AL));
  }

  @TearDown
  public void tearDown() throws IOException {
    for (Path at = index; !at.equals(folder.getParent()); at = at.getParent()) {
      Files.delete(at);
    }
  }

  @Benchmark
  public Catalog ours() {
    return Catalog.builder().folder(folder).build();
  }

  @Benchmark
  public JsonNode floor() throws IOException {
    return mapper.readTree(Files.readAllBytes(index));
  }
}

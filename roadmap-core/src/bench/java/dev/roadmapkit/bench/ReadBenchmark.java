package dev.roadmapkit.bench;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.content.ContentReader;
import dev.roadmapkit.content.ContentWriter;
import dev.roadmapkit.content.CurriculumGenerator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Bytes in memory to a roadmap, and as the floor to a bare Jackson tree. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadBenchmark {

  private static final Path BUNDLED = Path.of(
      "content/src/main/resources/META-INF/roadmaps/roadmapkit/backend-developer/2025.1.0.yaml");

  @Param({"bundled", "large"})
  public String file;

  @Param({"yaml", "json"})
  public String format;

  private byte[] bytes;
  private String name;
  private ContentReader reader;
  private ObjectMapper mapper;

  @Setup
  public void setUp() throws IOException {
    bytes = text().getBytes(StandardCharsets.UTF_8);
    name = file + "." + format;
    reader = ContentReader.create();
    mapper = Mappers.of(format);
  }

  private String text() throws IOException {
    if (file.equals("large")) {
      return written(CurriculumGenerator.fourMegabytes());
    }
    Path bundled = Path.of(System.getProperty("roadmapkit.root")).resolve(BUNDLED);
    return format.equals("yaml")
        ? Files.readString(bundled)
        : written(ContentReader.create().read(bundled).orThrow());
  }

  private String written(Roadmap roadmap) {
    ContentWriter writer = ContentWriter.create();
    return format.equals("yaml") ? writer.toYaml(roadmap) : writer.toJson(roadmap);
  }

  @Benchmark
  public Roadmap ours() throws IOException {
    return reader.read(new ByteArrayInputStream(bytes), name).orThrow();
  }

  @Benchmark
  public JsonNode floor() {
    return mapper.readTree(bytes);
  }
}

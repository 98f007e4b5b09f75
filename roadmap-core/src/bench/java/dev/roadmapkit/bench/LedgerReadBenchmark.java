package dev.roadmapkit.bench;

import dev.roadmapkit.progress.Progress;
import dev.roadmapkit.progress.ProgressFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

/** Bytes of a ledger in memory to a ledger, and as the floor to a bare Jackson tree. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LedgerReadBenchmark {

  @Param({"100", "10000"})
  public int marks;

  private byte[] bytes;
  private ObjectMapper mapper;

  @Setup
  public void setUp() {
    Progress progress = Ledgers.of(Ledgers.roadmap(), marks, 1);
    bytes = ProgressFormat.toJson(progress).getBytes(StandardCharsets.UTF_8);
    mapper = Mappers.of("json");
  }

  @Benchmark
  public Progress ours() throws IOException {
    return ProgressFormat.read(new ByteArrayInputStream(bytes), "ledger.json").orThrow();
  }

  @Benchmark
  public JsonNode floor() {
    return mapper.readTree(bytes);
  }
}

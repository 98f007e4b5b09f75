package dev.roadmapkit.lint;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.content.ContentReader;
import dev.roadmapkit.problem.Problem;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.JsonSchema;
import tools.jackson.databind.json.JsonMapper;

/** Adds to an example what an author need not read: all that a whole roadmap has, and no fault. */
final class ExampleRoadmap {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Linter LINTER =
      Linter.builder().today(LocalDate.of(2026, 11, 24)).build();

  /** Keys that are those of a step, where they stand alone. */
  private static final Set<String> STEP_KEYS = Set.of("learn", "topics", "resources");

  private ExampleRoadmap() {}

  static List<Problem> findings(String example) {
    return LINTER.lint(
        ContentReader.create().read(JSON.writeValueAsString(completed(example)), "f.json"));
  }

  /** What is found in a translation of a roadmap. */
  static List<Problem> findings(String translation, String source) {
    Roadmap roadmap = ContentReader.create().read(source, "f.yaml").orThrow();
    return LINTER.lint(
        ContentReader.create().readTranslation(translation, "f.de.yaml", roadmap), roadmap);
  }

  private static Map<String, Object> completed(String example) {
    Map<String, Object> written =
        map(new Load(LoadSettings.builder().setSchema(new JsonSchema()).build())
            .loadFromString(example));
    if (written.containsKey("format")) {
      return written;
    }
    Map<String, Object> step = new LinkedHashMap<>(Map.of("id", "sample-step"));
    STEP_KEYS.stream().filter(written::containsKey).forEach(key -> {
      step.put(key, written.get(key));
      written.remove(key);
    });
    Map<String, Object> roadmap = new LinkedHashMap<>(Map.of(
        "format", 1,
        "id", "sample",
        "version", "1.0.0",
        "language", "en",
        "title", "Sample Roadmap",
        "summary", "What surrounds an example.",
        "steps", List.of(step)));
    roadmap.putAll(written);
    roadmap.computeIfPresent(
        "steps",
        (key, steps) ->
            ((List<?>) steps).stream().map(one -> completedStep(map(one))).toList());
    return roadmap;
  }

  private static Map<String, Object> completedStep(Map<String, Object> written) {
    String id = String.valueOf(written.get("id"));
    Map<String, Object> step = new LinkedHashMap<>(Map.of(
        "title",
        "Step " + id,
        "duration",
        "2 weeks",
        "learn",
        "What the step is about.",
        "topics",
        List.of(Map.of("id", id + "-topic", "title", "Topic of " + id)),
        "resources",
        List.of(Map.of(
            "id", id + "-site",
            "title", "Site of " + id,
            "url", "https://sites.example.org/" + id,
            "free", true,
            "license", "CC-BY-4.0"))));
    step.putAll(written);
    return step;
  }

  private static Map<String, Object> map(Object tree) {
    Map<String, Object> map = new LinkedHashMap<>();
    ((Map<?, ?>) tree).forEach((key, value) -> map.put(String.valueOf(key), value));
    return map;
  }
}

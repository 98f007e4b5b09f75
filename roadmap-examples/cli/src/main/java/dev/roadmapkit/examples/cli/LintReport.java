package dev.roadmapkit.examples.cli;

import dev.roadmapkit.lint.Sarif;
import dev.roadmapkit.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/** What the linter found, in one of the formats. */
final class LintReport {

  static final List<String> FORMATS = List.of("text", "json", "sarif");

  private LintReport() {}

  static String of(List<Problem> problems, String format) {
    return switch (format) {
      case "json" -> json(problems);
      case "sarif" -> Sarif.toJson(problems, "roadmap", RootCommand.version().orElse(""));
      default -> problems.stream().map(problem -> problem + "\n").collect(Collectors.joining());
    };
  }

  private static String json(List<Problem> problems) {
    return JsonText.of(json -> {
      json.writeStartArray();
      problems.forEach(problem -> write(problem, json));
      json.writeEndArray();
    });
  }

  private static void write(Problem problem, JsonGenerator json) {
    json.writeStartObject();
    problem.location().ifPresent(place -> {
      json.writeStringProperty("file", place.file());
      json.writeNumberProperty("line", place.line());
      json.writeNumberProperty("column", place.column());
    });
    json.writeStringProperty("severity", problem.severity().toString());
    json.writeStringProperty("rule", problem.rule());
    json.writeStringProperty("message", problem.message());
    problem.suggestion().ifPresent(near -> json.writeStringProperty("suggestion", near));
    json.writeStringProperty("path", problem.path());
    json.writeEndObject();
  }
}

package dev.roadmapkit.lint;

import dev.roadmapkit.ExtensionValue;
import dev.roadmapkit.ExtensionValue.Entries;
import dev.roadmapkit.ExtensionValue.Items;
import dev.roadmapkit.ExtensionValue.Numeric;
import dev.roadmapkit.ExtensionValue.Text;
import dev.roadmapkit.json.JsonText;
import dev.roadmapkit.problem.Location;
import dev.roadmapkit.problem.Problem;
import dev.roadmapkit.problem.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes problems in the Static Analysis Results Interchange Format (SARIF) 2.1.0, in which code hosts
 * take findings to show them beside the lines that they are about. Thread-safe: it has no state.
 */
public final class Sarif {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  private Sarif() {}

  /**
   * Writes problems of any number of files, those of a reader too.
   *
   * <p>File names become addresses relative to the folder that they were relative to; absolute ones
   * become {@code file:} addresses. A suggestion goes into the message.
   *
   * @param problems the problems in the order in which they shall stand
   * @param tool the name of the program that found them
   * @param version the version of that program; empty if not known
   * @return a whole file
   */
  public static String toJson(List<Problem> problems, String tool, String version) {
    Map<String, Entries> rules = rules(problems);
    List<String> keys = List.copyOf(rules.keySet());
    Map<String, Integer> places = new LinkedHashMap<>();
    keys.forEach(key -> places.put(key, places.size()));
    Entries run = entries(
        "tool", entries("driver", driver(tool, version, rules)),
        "columnKind", text("unicodeCodePoints"),
        "results", new Items(results(problems, places)));
    return JsonText.of(entries(
        "$schema", text(SCHEMA), "version", text("2.1.0"), "runs", new Items(List.of(run))));
  }

  private static Entries driver(String tool, String version, Map<String, Entries> rules) {
    Map<String, ExtensionValue> driver = new LinkedHashMap<>();
    driver.put("name", text(tool));
    if (!version.isEmpty()) {
      driver.put("version", text(version));
    }
    driver.put("rules", new Items(List.copyOf(rules.values())));
    return new Entries(driver);
  }

  /** All rules of the linter, and those of the reader that were broken. */
  private static Map<String, Entries> rules(List<Problem> problems) {
    Map<String, Entries> rules = new LinkedHashMap<>();
    for (LintRule rule : LintRule.all()) {
      rules.put(
          rule.key(),
          entries(
              "id", text(rule.key()),
              "shortDescription", entries("text", text(rule.summary())),
              "help", entries("text", text(help(rule))),
              "defaultConfiguration", entries("level", text(level(rule.severity())))));
    }
    problems.forEach(problem -> rules.computeIfAbsent(
        problem.rule(),
        key -> entries(
            "id", text(key),
            "defaultConfiguration", entries("level", text(level(problem.severity()))))));
    return rules;
  }

  private static String help(LintRule rule) {
    return "Why it matters, with examples: the section \"" + rule.key()
        + "\" of roadmap-core/docs/lint-rules.md in the sources of RoadmapKit.";
  }

  private static List<ExtensionValue> results(List<Problem> problems, Map<String, Integer> places) {
    List<ExtensionValue> results = new ArrayList<>();
    for (Problem problem : problems) {
      Map<String, ExtensionValue> result = new LinkedHashMap<>();
      result.put("ruleId", text(problem.rule()));
      result.put("ruleIndex", number(places.getOrDefault(problem.rule(), -1)));
      result.put("level", text(level(problem.severity())));
      result.put("message", entries("text", text(message(problem))));
      problem
          .location()
          .ifPresent(place -> result.put("locations", new Items(List.of(location(place)))));
      results.add(new Entries(result));
    }
    return results;
  }

  private static String message(Problem problem) {
    return problem
        .suggestion()
        .map(near -> problem.message() + ". Did you mean \"" + near + "\"?")
        .orElse(problem.message());
  }

  private static Entries location(Location place) {
    return entries(
        "physicalLocation",
        entries(
            "artifactLocation", entries("uri", text(FileAddress.of(place.file()))),
            "region",
                entries("startLine", number(place.line()), "startColumn", number(place.column()))));
  }

  private static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.toString();
  }

  private static Text text(String value) {
    return new Text(value);
  }

  private static Numeric number(int value) {
    return new Numeric(BigDecimal.valueOf(value));
  }

  private static Entries entries(Object... keysAndValues) {
    Map<String, ExtensionValue> values = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      values.put((String) keysAndValues[i], (ExtensionValue) keysAndValues[i + 1]);
    }
    return new Entries(values);
  }
}

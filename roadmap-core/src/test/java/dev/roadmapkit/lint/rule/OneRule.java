package dev.roadmapkit.lint.rule;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.content.ContentReader;
import java.util.List;
import java.util.Optional;

/** Runs one rule over a file. */
final class OneRule {

  private OneRule() {}

  /** {@code path: message}, with what was probably meant after an arrow. */
  static List<String> findings(Rule rule, Roadmap roadmap) {
    Findings findings = new Findings();
    rule.check(new Subject(roadmap, Optional.empty()), findings);
    return findings.all().stream().map(OneRule::line).toList();
  }

  static Roadmap roadmap(String keys) {
    String header = "format: 1\nid: sample\nversion: 1.0.0\nlanguage: en\ntitle: Sample\n";
    return ContentReader.create().read(header + keys, "f.yaml").orThrow();
  }

  /** A step in YAML, with more keys after its id. */
  static String step(String id, String keys) {
    return "  - {id: " + id + ", title: Step, duration: 1 week, learn: L, topics: [{id: " + id
        + "-t, title: T}]" + (keys.isEmpty() ? "" : ", " + keys) + "}\n";
  }

  private static String line(Finding finding) {
    return finding.path() + ": " + finding.message()
        + finding.suggestion().map(near -> " -> " + near).orElse("");
  }
}

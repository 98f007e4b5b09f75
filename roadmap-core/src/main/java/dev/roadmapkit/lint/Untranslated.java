package dev.roadmapkit.lint;

import dev.roadmapkit.lint.rule.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells of many untranslated strings in one finding: a new translation lacks nearly all of them. */
final class Untranslated {

  static final String RULE = "untranslated";

  private static final int MOST = 10;
  private static final int NAMED = 3;

  private Untranslated() {}

  static List<Finding> summed(List<Finding> findings) {
    List<Finding> missing =
        findings.stream().filter(finding -> finding.rule().equals(RULE)).toList();
    if (missing.size() <= MOST) {
      return findings;
    }
    List<Finding> summed = new ArrayList<>(List.of(sum(missing)));
    findings.stream().filter(finding -> !finding.rule().equals(RULE)).forEach(summed::add);
    return summed;
  }

  private static Finding sum(List<Finding> missing) {
    String first = missing.stream()
        .limit(NAMED)
        .map(finding -> "\"" + finding.path() + "\"")
        .collect(Collectors.joining(", "));
    String message = missing.size()
        + " strings are not translated and are shown in the language of the roadmap: " + first
        + " and " + (missing.size() - NAMED) + " more, which roadmap translations lists";
    return new Finding(RULE, "language", message, Optional.empty());
  }
}

package dev.roadmapkit.lint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what the rules find in one roadmap. */
final class Findings {

  private final List<Finding> found = new ArrayList<>();

  void add(String rule, String path, String message) {
    add(rule, path, message, Optional.empty());
  }

  void add(String rule, String path, String message, Optional<String> suggestion) {
    found.add(new Finding(rule, path, message, suggestion));
  }

  List<Finding> all() {
    return List.copyOf(found);
  }
}

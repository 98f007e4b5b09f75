package dev.roadmapkit.lint;

import dev.roadmapkit.ExtensionValue;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Translation;
import dev.roadmapkit.lint.rule.Finding;
import dev.roadmapkit.problem.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What the author does not want to hear about. One use, one thread. */
final class Ignores {

  static final String KEY = "x-lint-ignore";

  /** One rule, ignored in one part. */
  private static final class Entry {
    private final String path;
    private final String rule;
    private boolean used;

    Entry(String path, String rule) {
      this.path = path;
      this.rule = rule;
    }
  }

  /** The entries of each part by rule. */
  private final Map<String, Map<String, Entry>> byPart = new LinkedHashMap<>();

  private final List<Finding> findings = new ArrayList<>();

  private Ignores() {}

  static Ignores of(Roadmap roadmap) {
    Ignores ignores = new Ignores();
    new ExtendedParts(ignores::read).visit(roadmap);
    return ignores;
  }

  static Ignores of(Translation translation) {
    Ignores ignores = new Ignores();
    translation.extensions().forEach((path, value) -> {
      int dot = path.lastIndexOf('.');
      if (path.substring(dot + 1).equals(KEY)) {
        ignores.read(path.substring(0, Math.max(dot, 0)), Map.of(KEY, value));
      }
    });
    return ignores;
  }

  /** Whether no part around a finding ignores its rule. */
  boolean keeps(Finding finding) {
    String part = finding.path();
    while (true) {
      Entry entry = byPart.getOrDefault(part, Map.of()).get(finding.rule());
      if (entry != null) {
        entry.used = true;
        return false;
      }
      if (part.isEmpty()) {
        return true;
      }
      part = part.substring(0, Math.max(0, Math.max(part.lastIndexOf('.'), part.lastIndexOf('['))));
    }
  }

  /** What is wrong with the entries themselves, once every finding was asked about. */
  List<Finding> findings(Predicate<String> judged) {
    List<Finding> all = new ArrayList<>(findings);
    byPart
        .values()
        .forEach(entries -> entries.values().stream()
            .filter(entry -> !entry.used && judged.test(entry.rule) && !isAboutIgnoring(entry.rule))
            .forEach(entry -> all.add(useless(entry))));
    return all.stream().filter(this::keeps).toList();
  }

  private static boolean isAboutIgnoring(String rule) {
    return rule.equals(LintRule.UNKNOWN_RULE) || rule.equals(LintRule.USELESS_IGNORE);
  }

  private void read(String part, Map<String, ExtensionValue> extensions) {
    ExtensionValue value = extensions.get(KEY);
    String path = part.isEmpty() ? KEY : part + "." + KEY;
    if (value instanceof ExtensionValue.Items list) {
      for (int i = 0; i < list.values().size(); i++) {
        entry(part, path + "[" + i + "]", list.values().get(i));
      }
    } else if (value != null) {
      entry(part, path, value);
    }
  }

  private void entry(String part, String path, ExtensionValue value) {
    if (!(value instanceof ExtensionValue.Text text)) {
      String message = "\"" + KEY + "\" must be the key of a rule or a list of such keys";
      findings.add(new Finding(LintRule.UNKNOWN_RULE, path, message, Optional.empty()));
    } else if (LintRule.named(text.value()).isEmpty()) {
      findings.add(unknown(path, text.value()));
    } else {
      byPart
          .computeIfAbsent(part, key -> new LinkedHashMap<>())
          .putIfAbsent(text.value(), new Entry(path, text.value()));
    }
  }

  private static Finding unknown(String path, String key) {
    List<String> known = LintRule.all().stream().map(LintRule::key).toList();
    String message = "\"" + KEY + "\" names \"" + key + "\", which is no rule of the linter";
    return new Finding(LintRule.UNKNOWN_RULE, path, message, Nearest.to(key, known));
  }

  private static Finding useless(Entry entry) {
    String message =
        "\"" + KEY + "\" names \"" + entry.rule + "\", but that finds nothing here: leave it out";
    return new Finding(LintRule.USELESS_IGNORE, entry.path, message, Optional.empty());
  }
}

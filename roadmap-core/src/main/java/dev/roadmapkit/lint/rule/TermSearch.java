package dev.roadmapkit.lint.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks for many terms in many texts at once, word by word. The work grows with the texts, however
 * many terms there are. One use, one thread.
 */
final class TermSearch {

  /** Terms are told apart by their first words. */
  private static final int MOST_WORDS = 8;

  /** What may follow after the words that lead here, and the terms that end here. */
  private static final class Branch {
    private final Map<String, Branch> next = new HashMap<>();
    private final List<String> terms = new ArrayList<>();
  }

  private final Branch root = new Branch();
  private final Set<String> unused = new LinkedHashSet<>();

  /** Adds a name of the term at a path; a term may have several. */
  void add(String path, String name) {
    Branch at = root;
    for (String word : Words.of(name).stream().limit(MOST_WORDS).toList()) {
      at = at.next.computeIfAbsent(word, key -> new Branch());
    }
    // A term without a letter or digit is nothing that one could look for.
    if (at != root) {
      at.terms.add(path);
      unused.add(path);
    }
  }

  /** The paths of the terms that stand in no text but their own. */
  Set<String> unused(List<PlacedText> texts) {
    for (PlacedText text : texts) {
      if (!unused.isEmpty()) {
        read(Words.of(text.text()), text.path());
      }
    }
    return unused;
  }

  private void read(List<String> words, String path) {
    for (int first = 0; first < words.size(); first++) {
      Branch at = root;
      for (int i = first; at != null && i < words.size(); i++) {
        String word = words.get(i);
        Branch here = at;
        Words.forms(word).forEach(form -> use(here.next.get(form), path));
        at = at.next.get(word);
      }
    }
  }

  private void use(@Nullable Branch branch, String path) {
    if (branch != null) {
      List<String> used =
          branch.terms.stream().filter(term -> !path.startsWith(term + ".")).toList();
      used.forEach(unused::remove);
      branch.terms.removeIf(term -> !unused.contains(term));
    }
  }
}

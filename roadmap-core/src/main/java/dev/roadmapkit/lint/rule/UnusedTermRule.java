package dev.roadmapkit.lint.rule;

import dev.roadmapkit.KeyTerm;
import java.util.List;
import java.util.Set;

/** A key term explains a word that a learner meets in the roadmap. */
final class UnusedTermRule implements Rule {

  @Override
  public void check(Subject subject, Findings findings) {
    List<KeyTerm> terms = subject.roadmap().keyTerms();
    TermSearch search = new TermSearch();
    for (int i = 0; i < terms.size(); i++) {
      String path = "keyTerms[" + i + "]";
      search.add(path, terms.get(i).term());
      terms.get(i).expansion().ifPresent(expansion -> search.add(path, expansion));
    }
    Set<String> unused = search.unused(subject.texts());
    for (int i = 0; i < terms.size(); i++) {
      String path = "keyTerms[" + i + "]";
      if (unused.contains(path)) {
        String message = "key term \"" + Excerpt.of(terms.get(i).term())
            + "\" stands in no other text of the roadmap: use it, or leave it out";
        findings.add("unused-term", path, message);
      }
    }
  }
}

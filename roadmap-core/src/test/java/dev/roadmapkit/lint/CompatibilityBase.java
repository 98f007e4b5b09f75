package dev.roadmapkit.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.content.ContentReader;

/** A small roadmap that tests edit as text. */
final class CompatibilityBase {

  static final String TEXT = """
      format: 1
      id: sample
      version: 1.0.0
      language: en
      title: Sample
      weeklyEffort: 10 hours
      license: MIT
      keyTerms: [{id: jwt, term: JWT}, {id: api, term: API}]
      choices: [{id: lang, title: Lang, options: [{id: go, title: Go}, {id: java, title: Java}]}]
      steps:
        - {id: a, title: A, duration: 2 weeks, learn: L.,
           topics: [{id: a1, title: A1, effort: 2 hours}, {id: a2, title: A2, optional: true}],
           resources: [{id: ra, title: RA, url: 'https://a.example'}, {id: rb, title: RB}]}
        - {id: b, title: B, duration: 3 weeks, learn: L., topics: [{id: b1, title: B1}]}
        - {id: c, title: C, duration: 1 week, optional: true, learn: L.,
           topics: [{id: c1, title: C1}]}
        - {id: d, title: D, duration: 1 week, requires: [b], learn: L.,
           topics: [{id: d1, title: D1, when: {lang: go}}]}
        - {id: e, title: E, duration: 1 week, optional: true, learn: L., topics: [{id: e1, title: E1}]}
      """;

  private CompatibilityBase() {}

  static Roadmap base() {
    return read(TEXT);
  }

  /** Pairs of a text that stands in the base and what stands there instead. */
  static Roadmap edited(String... edits) {
    String text = TEXT;
    for (int i = 0; i < edits.length; i += 2) {
      assertThat(text).contains(edits[i]);
      text = text.replace(edits[i], edits[i + 1]);
    }
    return read(text);
  }

  static Roadmap read(String text) {
    return ContentReader.create().read(text, "sample.yaml").orThrow();
  }
}

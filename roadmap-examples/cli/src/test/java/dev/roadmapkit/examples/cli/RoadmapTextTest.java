package dev.roadmapkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.catalog.Catalog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help.Ansi;

class RoadmapTextTest {

  private static final String CHOICES = """
      choices:
        - {id: os, title: System, options: [{id: mac, title: macOS}, {id: win, title: Windows}]}
        - {id: lang, title: Language, options: [{id: js, title: Node.js}, {id: py, title: Python}]}
      """;

  private static final String STEPS = """
        - id: a
          title: First
          duration: 1 week
          learn: Something.
          topics: [{id: t, title: A topic}]
        - id: b
          title: Second
          duration: 1-2 weeks
          requires: []
          optional: true
          when: {lang: py}
          learn: Learnt.
          build: Built.
          why: Because.
          tags: [One tag, Another]
          topics:
            - {id: t1, title: Plain}
            - {id: t2, title: Both, optional: true, effort: 2-3 hours, when: {lang: py, os: mac}}
            - {id: t3, title: Noted, note: This note is too long for the line and goes on below it.}
          notes:
            - {heading: Mind, text: "Two things:", items: [This, That]}
          resources:
            - {id: r1, title: A talk}
            - id: r2
              title: A book
              provider: Publisher
              url: https://example.org/a-book-with-an-address/that-is-too-long-for-the-line
              kind: book
              free: false
              effort: 20 hours
              license: CC-BY-4.0
              when: {lang: js}
        - id: c
          title: Third
          duration: 1 week
          requires: [a, b]
          build: Something.
          topics: [{id: t4, title: Another topic}]
      """;

  @TempDir
  Path folder;

  @Test
  void showsAllThatAStepHolds() throws IOException {
    String file = Samples.file(folder, "a.yaml", Samples.roadmap(STEPS) + CHOICES);
    CliRun run =
        CliRun.with(Map.of("COLUMNS", "60"), Ansi.OFF, RoadmapTextTest::noCatalog, "show", file);

    assertThat(run.err()).isEmpty();
    Golden.assertMatches("show-steps.txt", run.out());
  }

  private static Catalog noCatalog() {
    throw new AssertionError("a file needs no catalog");
  }
}

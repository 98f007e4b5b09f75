package dev.roadmapkit.lint;

import static dev.roadmapkit.lint.CompatibilityBase.TEXT;
import static dev.roadmapkit.lint.CompatibilityBase.base;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.roadmapkit.Roadmap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each edit of a small roadmap owes, with the whole message. */
class CompatibilityTest {

  private static final String NEW_STEP =
      "  - {id: n, title: N, duration: 1 week, learn: L., topics: [{id: n1, title: N1}]}\n";
  private static final String STEP_A = "  - {id: a,";
  private static final String STEP_B = "  - {id: b,";
  private static final String LINE_B =
      "  - {id: b, title: B, duration: 3 weeks, learn: L., topics: [{id: b1, title: B1}]}\n";
  private static final String LINE_E =
      "  - {id: e, title: E, duration: 1 week, optional: true, learn: L., topics: [{id: e1, title: E1}]}\n";

  /** An edit of the base, then the changes expected. */
  static Stream<Arguments> edits() {
    return Stream.of(patches(), minors(), steps(), conditions(), ids()).flatMap(s -> s);
  }

  private static Stream<Arguments> patches() {
    return Stream.of(
        row("title: Sample", "title: Sampler")
            .gives(
                "patch: \"title\" of roadmap \"sample\" changed from \"Sample\" to \"Sampler\" [reworded]"),
        row("title: Sample", "title: Sample\nsummary: S.")
            .gives("patch: \"summary\" of roadmap \"sample\" was added: \"S.\" [reworded]"),
        row("title: Sample", "title: Sample\nfutureProof: 8.0")
            .gives(
                "patch: \"futureProof\" of roadmap \"sample\" was added: \"8.0\" [changed-fact]"),
        row("title: B,", "title: B, tags: [x],")
            .gives("patch: \"tags\" of step \"b\" was added [reworded]"),
        row("title: B,", "title: B, notes: [{heading: H}],")
            .gives("patch: \"notes\" of step \"b\" was added [reworded]"),
        row("title: B,", "title: B, x-mine: 1,")
            .gives("patch: \"x-\" of step \"b\" was added [changed-fact]"),
        row("title: A1", "title: A one")
            .gives("patch: \"title\" of topic \"a1\" changed from \"A1\" to \"A one\" [reworded]"),
        row("https://a.example", "https://b.example")
            .gives("patch: \"url\" of resource \"ra\" changed from \"https://a.example\" to"
                + " \"https://b.example\" [changed-fact]"),
        row("term: JWT", "term: Token")
            .gives(
                "patch: \"term\" of key term \"jwt\" changed from \"JWT\" to \"Token\" [reworded]"),
        row("title: Go", "title: Golang")
            .gives("patch: \"title\" of \"lang\" option \"go\" changed from \"Go\" to"
                + " \"Golang\" [reworded]"),
        row("duration: 3 weeks", "duration: 21 days")
            .gives(
                "patch: \"duration\" of step \"b\" changed from \"3 weeks\" to \"21 days\" [reworded]"),
        row("title: B,", "title: B, requires: [a],")
            .gives(
                "patch: \"requires\" of step \"b\" changed from the step before to [a] [reworded]"),
        row("title: A,", "title: A, requires: [],")
            .gives("patch: \"requires\" of step \"a\" changed from none to [] [reworded]"),
        row(
                "{id: jwt, term: JWT}, {id: api, term: API}",
                "{id: api, term: API}, {id: jwt, term: JWT}")
            .gives("patch: key term \"api\" now stands before \"jwt\" [reordered]"),
        row(
                "{id: ra, title: RA, url: 'https://a.example'}, {id: rb, title: RB}",
                "{id: rb, title: RB}, {id: ra, title: RA, url: 'https://a.example'}")
            .gives("patch: resource \"rb\" now stands before \"ra\" [reordered]"));
  }

  private static Stream<Arguments> minors() {
    return Stream.of(
        row("duration: 3 weeks", "duration: 4 weeks")
            .gives("minor: \"duration\" of step \"b\" changed from \"3 weeks\" to \"4 weeks\""
                + " [changed-duration]"),
        row("effort: 2 hours", "effort: 3 hours")
            .gives("minor: \"effort\" of topic \"a1\" changed from \"2 hours\" to \"3 hours\""
                + " [changed-duration]"),
        row("weeklyEffort: 10 hours\n", "")
            .gives("minor: \"weeklyEffort\" of roadmap \"sample\" was removed: \"10 hours\""
                + " [changed-duration]"),
        row("license: MIT", "license: CC0-1.0")
            .gives("minor: \"license\" of roadmap \"sample\" changed from \"MIT\" to \"CC0-1.0\""
                + " [changed-license]"),
        row("title: B1", "title: B1, equivalent: [other/x]")
            .gives("minor: \"equivalent\" of topic \"b1\" was added [changed-equivalent]"),
        row("requires: [b]", "requires: [a, b]")
            .gives(
                "minor: \"requires\" of step \"d\" changed from [b] to [a, b] [changed-requires]"),
        row("{id: b1, title: B1}", "{id: b1, title: B1}, {id: b2, title: B2}")
            .gives("minor: topic \"b2\" was added [added-id]"),
        row("{id: rb, title: RB}", "{id: rb, title: RB}, {id: rc, title: RC}")
            .gives("minor: resource \"rc\" was added [added-id]"),
        row("{id: api, term: API}", "{id: api, term: API}, {id: url, term: URL}")
            .gives("minor: key term \"url\" was added [added-id]"),
        row("{id: java, title: Java}", "{id: java, title: Java}, {id: rust, title: Rust}")
            .gives("minor: \"lang\" option \"rust\" was added [added-id]"),
        row("title: B1", "title: B1, optional: true")
            .gives("minor: topic \"b1\" became optional [now-optional]"),
        row("title: A2, optional: true", "title: A2")
            .gives("minor: topic \"a2\" became required [now-required]"),
        row("title: B,", "title: B, optional: true,")
            .gives("minor: step \"b\" became optional [now-optional]"));
  }

  private static Stream<Arguments> steps() {
    return Stream.of(
        row(LINE_E, LINE_E + NEW_STEP).gives("minor: step \"n\" was added [added-id]"),
        row(STEP_A, NEW_STEP + STEP_A)
            .gives(
                "major: required step \"n\" was added before released steps [added-required-step]"),
        row(STEP_B, NEW_STEP.replace("id: n,", "id: n, optional: true,") + STEP_B)
            .gives("minor: step \"n\" was added [added-id]"),
        row(
                LINE_E,
                LINE_E + NEW_STEP,
                "requires: [b]",
                "requires: [b, n]",
                "E, duration: 1 week",
                "E, requires: [c], duration: 1 week",
                "id: n,",
                "id: n, requires: [a],")
            .gives(
                "minor: \"requires\" of step \"d\" changed from [b] to [b, n] [changed-requires]",
                "minor: \"requires\" of step \"e\" changed from the step before to [c]"
                    + " [changed-requires]",
                "major: required step \"n\" was added before released steps [added-required-step]"),
        row(
                STEP_B,
                NEW_STEP.replace("id: n,", "id: n, when: {lang: rust},") + STEP_B,
                "{id: java, title: Java}",
                "{id: java, title: Java}, {id: rust, title: Rust}")
            .gives(
                "minor: \"lang\" option \"rust\" was added [added-id]",
                "minor: step \"n\" was added [added-id]"),
        row("C, duration: 1 week, optional: true", "C, duration: 1 week")
            .gives("major: step \"c\" became required [now-required]"),
        row("E, duration: 1 week, optional: true", "E, duration: 1 week")
            .gives("minor: step \"e\" became required [now-required]"),
        row(LINE_B, "", STEP_A, LINE_B + STEP_A)
            .gives("major: step \"b\" now stands before step \"a\" [reordered-steps]"),
        row(LINE_E, "", STEP_A, LINE_E + STEP_A)
            .gives("minor: step \"e\" now stands before step \"a\" [reordered-optional-steps]"));
  }

  private static Stream<Arguments> conditions() {
    return Stream.of(
        row("title: B1", "title: B1, when: {lang: go}")
            .gives(
                "major: topic \"b1\" applied always and now applies for \"lang: go\" [narrowed-when]"),
        row(", when: {lang: go}", "")
            .gives(
                "minor: topic \"d1\" applied for \"lang: go\" and now applies always [widened-when]"),
        row("when: {lang: go}", "when: {lang: java}")
            .gives("major: topic \"d1\" applied for \"lang: go\" and now applies for \"lang: java\""
                + " [narrowed-when]"),
        row("{id: go, title: Go}, ", "", "lang: go", "lang: java")
            .gives(
                "major: \"lang\" option \"go\" was removed [removed-id]",
                "major: topic \"d1\" applied for \"lang: go\" and now applies for \"lang: java\""
                    + " [narrowed-when]"),
        row(", {id: api, term: API}", "").gives("major: key term \"api\" was removed [removed-id]"),
        row("language: en", "language: de")
            .gives("major: \"language\" of roadmap \"sample\" changed from \"en\" to \"de\""
                + " [changed-language]"));
  }

  private static Stream<Arguments> ids() {
    return Stream.of(
        row("{id: a1, ", "{id: a3, ")
            .changes("{since: 2.0.0, from: a1, to: [a3], kind: rename}")
            .gives("major: topic \"a1\" was renamed to \"a3\" [renamed-id]"),
        row("{id: a, title: A,", "{id: z, title: Z,")
            .changes("{since: 2.0.0, from: a, to: [z], kind: rename}")
            .gives(
                "patch: \"title\" of step \"z\" changed from \"A\" to \"Z\" [reworded]",
                "major: step \"a\" was renamed to \"z\" [renamed-id]"),
        row("{id: a1, title: A1, effort: 2 hours}", "{id: x, title: X}, {id: y, title: Y}")
            .changes("{since: 2.0.0, from: a1, to: [x, y], kind: split}")
            .gives("major: topic \"a1\" was split into \"x\", \"y\" [split-id]"),
        row("title: A2, optional: true}", "title: A2, optional: true}, {id: y, title: Y}")
            .changes("{since: 2.0.0, from: a1, to: [a1, y], kind: split}")
            .gives("major: topic \"a1\" was split into \"a1\", \"y\" [split-id]"),
        row(", {id: a2, title: A2, optional: true}", "")
            .changes("{since: 2.0.0, from: a2, to: [a1], kind: merge}")
            .gives("major: topic \"a2\" was merged into \"a1\" [merged-id]"),
        row(", {id: a2, title: A2, optional: true}", "")
            .changes("{since: 2.0.0, from: a2, kind: retire}")
            .gives("major: topic \"a2\" was retired [retired-id]"),
        row(
                ", {id: a2, title: A2, optional: true}",
                "",
                "{id: b1, title: B1}",
                "{id: b1, title: B1}, {id: a2, title: A2, optional: true}")
            .gives("major: topic \"a2\" moved from step \"a\" to step \"b\" [moved-id]"),
        row(
                ", {id: a2, title: A2, optional: true}",
                "",
                "{id: b1, title: B1}",
                "{id: b1, title: B1}, {id: a2, title: A2, optional: true}")
            .changes("{since: 2.0.0, from: a2, to: [b], kind: move}")
            .gives("major: topic \"a2\" moved from step \"a\" to step \"b\" [moved-id]"),
        row(", {id: rb, title: RB}", "")
            .changes("{since: 2.0.0, from: rb, kind: retire}")
            .gives("major: resource \"rb\" was retired [retired-id]"),
        row(
                ", {id: rb, title: RB}",
                "",
                "{id: b1, title: B1}",
                "{id: b1, title: B1}, {id: rb, title: RB}")
            .gives("major: \"rb\" was a resource and is now a topic [changed-kind]"),
        row("{id: a1, ", "{id: a3, ")
            .changes("{since: 1.1.0, from: a1, to: [a9], kind: rename},"
                + " {since: 2.0.0, from: a9, to: [a3], kind: rename}")
            .gives("major: topic \"a1\" was renamed to \"a9\" [renamed-id]"));
  }

  @ParameterizedTest
  @MethodSource("edits")
  void anEditOwesWhatItsChangesOwe(Roadmap newer, List<String> expected) {
    CompatibilityReport report = Compatibility.check(base(), newer);

    assertThat(report.changes()).extracting(Change::toString).isEqualTo(expected);
    assertThat(report.problems()).isEmpty();
    assertThat(report.claimed()).isEqualTo(Bump.MAJOR);
    assertThat(report.owed().toString())
        .isEqualTo(Stream.of("major", "minor", "patch")
            .filter(bump -> expected.stream().anyMatch(line -> line.startsWith(bump)))
            .findFirst()
            .orElse("none"));
  }

  private static Row row(String... edits) {
    return new Row(TEXT, List.of(edits));
  }

  private record Row(String text, List<String> edits) {
    Row changes(String entries) {
      return new Row(text + "changes: [" + entries + "]\n", edits);
    }

    Arguments gives(String... expected) {
      String edited = text.replace("version: 1.0.0", "version: 2.0.0");
      for (int i = 0; i < edits.size(); i += 2) {
        assertThat(edited).contains(edits.get(i));
        edited = edited.replace(edits.get(i), edits.get(i + 1));
      }
      return arguments(CompatibilityBase.read(edited), List.of(expected));
    }
  }
}

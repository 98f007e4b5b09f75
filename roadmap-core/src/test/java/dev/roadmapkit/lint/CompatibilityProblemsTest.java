package dev.roadmapkit.lint;

import static dev.roadmapkit.lint.CompatibilityBase.TEXT;
import static dev.roadmapkit.lint.CompatibilityBase.edited;
import static dev.roadmapkit.lint.CompatibilityBase.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.problem.Problem;
import dev.roadmapkit.problem.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a newer version, with the whole message. */
class CompatibilityProblemsTest {

  private static final Roadmap BASE = CompatibilityBase.base();
  private static final String A2 = ", {id: a2, title: A2, optional: true}";

  @ParameterizedTest
  @CsvSource({
    "1.0.0, 1.0.1, PATCH", "1.0.0, 1.1.0, MINOR", "1.0.0, 2.0.0-beta, MAJOR",
    "1.2.3, 2.0.0, MAJOR", "1.0.0, 1.0.0, NONE", "1.0.0, 0.9.0, NONE",
    "1.0.0-a, 1.0.0-b, NONE", "1.0.0-a, 1.0.0, NONE", "1.0.0, 1.0.0+b, NONE"
  })
  void theClaimIsTheDifferenceOfTheNumbers(String older, String newer, Bump claimed) {
    assertThat(Compatibility.check(version(older), version(newer)).claimed()).isEqualTo(claimed);
  }

  @Test
  void aVersionThatClaimsTooLittleIsToldTheLeastRightOne() {
    String retire = TEXT + "changes: [{since: 1.0.1, from: a2, kind: retire}]\n";
    assertThat(problems(BASE, read(retire.replace("1.0.0", "1.0.1").replace(A2, ""))))
        .containsExactly("error: version 1.0.1 claims a patch, but topic \"a2\" was retired: at"
            + " least 2.0.0 is owed [version-too-low]");
    assertThat(problems(BASE, edited("1.0.0", "1.0.1", "3 weeks", "4 weeks", "2 weeks", "1 week")))
        .containsExactly("error: version 1.0.1 claims a patch, but \"duration\" of step \"a\""
            + " changed from \"2 weeks\" to \"1 week\" (and 1 more change of that kind): at least"
            + " 1.1.0 is owed [version-too-low]");
    assertThat(problems(BASE, edited("1.0.0", "1.1.0", "3 weeks", "4 weeks"))).isEmpty();
  }

  @Test
  void aVersionHasToBeNewerUnlessNothingDiffers() {
    assertThat(problems(BASE, BASE)).isEmpty();
    assertThat(problems(BASE, edited("title: Sample", "title: S")))
        .containsExactly("error: version 1.0.0 is not newer than 1.0.0: at least 1.0.1 is owed"
            + " [version-not-newer]");
    assertThat(problems(BASE, version("1.0.0+build")))
        .containsExactly("error: version 1.0.0+build is not newer than 1.0.0: at least 1.0.1 is"
            + " owed [version-not-newer]");
    assertThat(problems(version("1.0.0-b"), version("1.0.0-a")))
        .containsExactly("error: version 1.0.0-a is not newer than 1.0.0-b [version-not-newer]");
    assertThat(problems(version("999999999.0.0"), edited("language: en", "language: de")))
        .containsExactly("error: version 1.0.0 is not newer than 999999999.0.0: at least"
            + " 1000000000.0.0 is owed [version-not-newer]");
  }

  @Test
  void anotherRoadmapIsNotCompared() {
    CompatibilityReport report = Compatibility.check(BASE, edited("id: sample", "id: other"));

    assertThat(report.changes()).isEmpty();
    assertThat(report.owed()).isEqualTo(Bump.NONE);
    assertThat(report)
        .hasToString("error: roadmap \"other\" is not a version of roadmap \"sample\": the id of a"
            + " roadmap never changes [other-roadmap]");
  }

  @Test
  void anIdThatVanishesIsToldWhatToWrite() {
    String write = " vanished: add to changes: {since: 2.0.0, from: ";
    String kinds = ", to: [...], kind: rename}, or kind: retire [vanished-id]";
    assertThat(problems(
            BASE,
            edited("1.0.0", "2.0.0", A2, "", ", {id: rb, title: RB}", "", "id: b1", "id: bx")))
        .containsExactly(
            "error: topic \"a2\"" + write + "a2" + kinds,
            "error: resource \"rb\"" + write + "rb" + kinds,
            "error: topic \"b1\"" + write + "b1" + kinds);
    assertThat(problems(BASE, edited("1.0.0", "1.1.0", A2, "")))
        .containsExactly(
            "error: version 1.1.0 claims a minor, but topic \"a2\" vanished: at least 2.0.0 is owed"
                + " [version-too-low]",
            "error: topic \"a2\"" + write + "a2" + kinds);
  }

  @Test
  void entriesOfChangesAreChecked() {
    assertThat(entries("{since: 2.0.0, from: a2, to: [b11], kind: merge}"))
        .containsExactly("error: the merge of \"a2\" leads to unknown \"b11\" [unknown-to]\n"
            + "  Did you mean \"b1\"?");
    assertThat(entries("{since: 2.0.0, from: a2, to: [b1, d1], kind: merge}"))
        .containsExactly("error: the merge of \"a2\" has 2 ids in \"to\", but a merge has exactly"
            + " one [bad-change]");
    assertThat(entries("{since: 2.0.0, from: a2, to: [b1], kind: split}"))
        .containsExactly("error: the split of \"a2\" has 1 id in \"to\", but a split has at least"
            + " two [bad-change]");
    assertThat(entries("{since: 2.0.0, from: a2, to: [b1], kind: rename}"))
        .containsExactly("error: \"a2\" cannot be renamed to \"b1\", which version 1.0.0 already"
            + " has: write kind: merge [bad-change]");
    assertThat(entries("{since: 1.0.0, from: a2, kind: retire}"))
        .containsExactly(
            "error: \"since\" of the change of \"a2\" is 1.0.0, which is not newer than"
                + " 1.0.0: write 2.0.0 [bad-since]");
    assertThat(entries("{since: 2.0.1, from: a2, kind: retire}"))
        .containsExactly("error: \"since\" of the change of \"a2\" is 2.0.1, which is newer than"
            + " 2.0.0: write 2.0.0 [bad-since]");
    assertThat(entries(
            "{since: 2.0.0, from: a2, kind: retire}, {since: 2.0.0, from: e11, kind: retire}"))
        .containsExactly("error: changes names \"e11\", which version 1.0.0 does not have"
            + " [unknown-from]\n  Did you mean \"e1\"?");
    assertThat(entries(
            "{since: 2.0.0, from: a2, kind: retire}, {since: 2.0.0, from: e1, kind: retire}"))
        .containsExactly("error: changes says that \"e1\" is gone (retire), but topic \"e1\" is"
            + " still there [id-still-there]");
  }

  @Test
  void nothingBecomesAStepThatSpokeForNoTopics() {
    String later = "id: d, title: D, duration: 1 week";
    Roadmap newer = read(TEXT.replace("1.0.0", "2.0.0")
            .replace(A2, "")
            .replace(", {id: rb, title: RB}", "")
            .replace(later, later.replace("id: d,", "id: dd,"))
        + "changes: [{since: 2.0.0, from: d, to: [dd], kind: rename},"
        + " {since: 2.0.0, from: a2, to: [x], kind: rename},"
        + " {since: 2.0.0, from: x, to: [dd, e1], kind: split},"
        + " {since: 2.0.0, from: rb, to: [e], kind: merge}]\n");

    assertThat(problems(BASE, newer))
        .containsExactly(
            "error: topic \"x\" became step \"dd\", but marks on a topic cannot speak for the topics"
                + " of a step: lead it to a topic of the step, or write kind: retire"
                + " [became-step]",
            "error: resource \"rb\" became step \"e\", but marks on a resource cannot speak for the"
                + " topics of a step: lead it to a topic of the step, or write kind: retire"
                + " [became-step]");
    assertThat(problems(
            BASE,
            edited("1.0.0", "2.0.0", "id: e,", "id: e1,", "id: e1, title: E1", "id: e, title: E1")))
        .containsExactly("error: topic \"e1\" became a step, but marks on a topic cannot speak for"
            + " the topics of a step: give the step another id, and lead \"e1\" to a topic of it or"
            + " write kind: retire [became-step]");
    assertThat(problems(
            BASE,
            read(TEXT.replace("1.0.0", "2.0.0").replace("id: b1", "id: b2")
                + "changes: [{since: 2.0.0, from: b1, to: [b2], kind: rename}]\n")))
        .isEmpty();
  }

  @Test
  void anIdThatIsGoneIsNeverUsedAgain() {
    String retired = "changes: [{since: 2.0.0, from: a2, kind: retire},"
        + " {since: 2.0.0, from: rb, to: [ra], kind: merge}]\n";
    Roadmap two =
        read(TEXT.replace("1.0.0", "2.0.0").replace(A2, "").replace(", {id: rb, title: RB}", "")
            + retired);
    Roadmap three = read(TEXT.replace("1.0.0", "3.0.0")
            .replace("id: e1", "id: rb")
            .replace(", {id: rb, title: RB}", "")
        + retired.replace("]\n", ", {since: 3.0.0, from: e1, to: [rb], kind: rename}]\n"));

    assertThat(problems(BASE, two)).isEmpty();
    assertThat(Compatibility.check(two, three).problems())
        .extracting(problem -> problem.path() + ": " + problem.message())
        .containsExactly(
            "steps[0].topics[1].id: topic \"a2\" has an id that a version before 2.0.0 had: ids are"
                + " never used again; choose another",
            "steps[4].topics[0].id: topic \"rb\" has an id that a version before 2.0.0 had: ids are"
                + " never used again; choose another");
  }

  @Test
  void changesIsAppendOnly() {
    String old = TEXT + "changes: [{since: 1.0.0, from: old, to: [a1], kind: rename}]\n";
    String next = old.replace("version: 1.0.0", "version: 1.0.1");

    assertThat(problems(read(old), read(next))).isEmpty();
    assertThat(problems(read(old), read(next.replace("kind: ", "x-why: w, kind: "))))
        .isEmpty();
    assertThat(problems(read(old), edited("1.0.0", "1.0.1")))
        .containsExactly(
            "error: changes has lost {since: 1.0.0, from: old, to: [a1], kind: rename}:"
                + " put it back [lost-change]");
  }

  @Test
  void aPreReleaseOwesNothingAndMayNameTheVersionItLeadsTo() {
    CompatibilityReport report = Compatibility.check(
        version("2.0.0-beta.1"), edited("1.0.0", "2.0.0-beta.2", A2, "", "3 weeks", "4 weeks"));
    String draft = TEXT.replace("1.0.0", "2.0.0-beta.1").replace(A2, "");

    assertThat(report.problems()).isEmpty();
    assertThat(report.changes()).hasSize(2);
    assertThat(report.owed()).isEqualTo(Bump.NONE);
    assertThat(problems(BASE, read(draft + "changes: [{since: 2.0.0, from: a2, kind: retire}]\n")))
        .isEmpty();
  }

  @Test
  void aReportIsAValue() {
    CompatibilityReport report = Compatibility.check(BASE, edited("3 weeks", "4 weeks"));
    CompatibilityReport same = Compatibility.check(BASE, edited("3 weeks", "4 weeks"));

    assertThat(same).isEqualTo(report).hasSameHashCodeAs(report).hasToString(report.toString());
    assertThat(Compatibility.check(BASE, BASE)).isNotEqualTo(report).hasToString("");
    assertThat(report.problems()).extracting(Problem::severity).containsOnly(Severity.ERROR);
    assertThat(report.problems()).extracting(Problem::path).containsExactly("version");
    assertThat(report.changes()).extracting(Change::path).containsExactly("steps[1].duration");
  }

  /** The problems of version 2.0.0 without topic "a2" and with these changes. */
  private static List<String> entries(String entries) {
    String text = TEXT.replace("version: 1.0.0", "version: 2.0.0").replace(A2, "");
    return problems(BASE, read(text + "changes: [" + entries + "]\n"));
  }

  private static Roadmap version(String version) {
    return edited("version: 1.0.0", "version: " + version);
  }

  private static List<String> problems(Roadmap older, Roadmap newer) {
    return Compatibility.check(older, newer).problems().stream()
        .map(Problem::toString)
        .toList();
  }
}

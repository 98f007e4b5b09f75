package dev.roadmapkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentVersionTest {

  /** The examples of semver.org, item 11, and what lies between them. */
  private static final List<String> ASCENDING = List.of(
      "0.0.0-0",
      "0.0.0",
      "0.9.0",
      "1.0.0--",
      "1.0.0-1",
      "1.0.0-2",
      "1.0.0-10",
      "1.0.0-99999999999999999999",
      "1.0.0-1a",
      "1.0.0-alpha",
      "1.0.0-alpha.1",
      "1.0.0-alpha.beta",
      "1.0.0-beta",
      "1.0.0-beta.2",
      "1.0.0-beta.11",
      "1.0.0-rc.1",
      "1.0.0",
      "1.0.0+a",
      "1.0.0+b",
      "1.0.1",
      "1.9.0",
      "1.10.0",
      "1.11.0",
      "2.0.0",
      "2.1.0",
      "2.1.1",
      "2025.1.0",
      "2025.2.0",
      "999999999.0.0");

  @Test
  void ordersBySemVerPrecedence() {
    List<ContentVersion> versions =
        new ArrayList<>(ASCENDING.stream().map(ContentVersion::parse).toList());
    // "-" is a label with a non-digit: above all numbers, below letters.
    versions.remove(ContentVersion.parse("1.0.0--"));
    List<ContentVersion> shuffled = new ArrayList<>(versions);
    Collections.shuffle(shuffled, new Random(1));
    Collections.sort(shuffled);

    assertThat(shuffled).isEqualTo(versions);
    assertThat(ContentVersion.parse("1.0.0--"))
        .isGreaterThan(ContentVersion.parse("1.0.0-10"))
        .isLessThan(ContentVersion.parse("1.0.0-alpha"));
  }

  @Test
  void isEqualExactlyWhereTheOrderSaysSo() {
    for (String left : ASCENDING) {
      for (String right : ASCENDING) {
        ContentVersion a = ContentVersion.parse(left);
        ContentVersion b = ContentVersion.parse(right);
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.4",
        "1.2.3",
        "10.20.30",
        "1.1.2-prerelease+meta",
        "1.1.2+meta",
        "1.1.2+meta-valid",
        "1.0.0-alpha",
        "1.0.0-alpha.beta",
        "1.0.0-alpha.beta.1",
        "1.0.0-alpha.1",
        "1.0.0-alpha0.valid",
        "1.0.0-alpha.0valid",
        "1.0.0-alpha-a.b-c-somethinglong+build.1-aef.1-its-okay",
        "1.0.0-rc.1+build.1",
        "2.0.0-rc.1+build.123",
        "1.2.3-beta",
        "10.2.3-DEV-SNAPSHOT",
        "1.2.3-SNAPSHOT-123",
        "2.0.0+build.1848",
        "2.0.1-alpha.1227",
        "1.0.0-alpha+beta",
        "1.2.3----RC-SNAPSHOT.12.9.1--.12+788",
        "1.2.3----R-S.12.9.1--.12+meta",
        "1.0.0+0.build.1-rc.10000aaa-kk-0.1",
        "1.0.0-0A.is.legal",
        "1.0.0-1a",
        "1.0.0-0",
      })
  void readsWhatSemverOrgListsAsValidAndWritesItBack(String text) {
    assertThat(ContentVersion.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        "1.2",
        "1.2.3-0123",
        "1.2.3-0123.0123",
        "1.1.2+.123",
        "+invalid",
        "-invalid",
        "alpha",
        "1.0.0-alpha_beta",
        "1.0.0-alpha.",
        "1.0.0-alpha..",
        "01.1.1",
        "1.01.1",
        "1.1.01",
        "1.2.3.DEV",
        "1.2-SNAPSHOT",
        "1.0.0-",
        "1.0.0+",
        "1.0.0+a+b",
        " 1.0.0",
        "1.0.0\n",
        "v1.0.0",
        "-1.0.3-gamma+b7718",
        "9999999999.0.0",
        "1.0.0-é",
        "1.٢.3",
      })
  void refusesWhatIsNotSemVer(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ContentVersion.parse(text))
        .withMessage("\"" + text
            + "\" is not a Semantic Version: write three numbers, for example 2025.1.0");
  }

  @Test
  void refusesPartsThatAreNotSemVer() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ContentVersion(1, -1, 0, "", ""))
        .withMessage(
            "\"1.-1.0\" is not a Semantic Version: write three numbers, for example 2025.1.0");
    assertThatIllegalArgumentException().isThrownBy(() -> new ContentVersion(1, 0, 0, "a b", ""));
    assertThatIllegalArgumentException().isThrownBy(() -> new ContentVersion(1, 0, 0, "a+b", "c"));
  }

  @Test
  void readsAVeryLongTextWithoutOverflowingTheStack() {
    String text = "1.0.0-" + "a1.".repeat(200_000) + "a";

    assertThat(ContentVersion.parse(text)).hasToString(text);
  }
}

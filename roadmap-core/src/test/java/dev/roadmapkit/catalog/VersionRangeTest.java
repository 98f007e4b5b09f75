package dev.roadmapkit.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.roadmapkit.ContentVersion;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionRangeTest {

  private static final List<ContentVersion> VERSIONS = Stream.of(
          "0.0.0",
          "0.0.3",
          "0.0.4",
          "0.3.0",
          "0.3.1",
          "0.4.0",
          "1.0.0-rc.1",
          "1.0.0",
          "1.0.0+b",
          "1.2.2",
          "1.2.3-rc.1",
          "1.2.3-rc.2",
          "1.2.3",
          "1.2.4-rc.1",
          "1.2.4",
          "1.3.0",
          "1.10.0",
          "2.0.0-rc.1",
          "2.0.0",
          "2.1.0",
          "3.0.0")
      .map(ContentVersion::parse)
      .toList();

  @ParameterizedTest
  @CsvSource({
    "1.2.3, 1.2.3",
    "1.2.3-rc.1, 1.2.3-rc.1",
    "1.0.0, 1.0.0 1.0.0+b",
    "1.0.0+b, 1.0.0+b",
    "1.0.0+c, ''",
    "^0, 0.0.0 0.0.3 0.0.4 0.3.0 0.3.1 0.4.0",
    "^0.0, 0.0.0 0.0.3 0.0.4",
    "^0.0.3, 0.0.3",
    "^0.3, 0.3.0 0.3.1",
    "^0.3.1, 0.3.1",
    "^1, 1.0.0 1.0.0+b 1.2.2 1.2.3 1.2.4 1.3.0 1.10.0",
    "^1.2, 1.2.2 1.2.3 1.2.4 1.3.0 1.10.0",
    "^1.2.3, 1.2.3 1.2.4 1.3.0 1.10.0",
    "^1.2.3-rc.2, 1.2.3-rc.2 1.2.3 1.2.4 1.3.0 1.10.0",
    "^1.2.3+z, 1.2.3 1.2.4 1.3.0 1.10.0",
    "^2.0.0-rc.1, 2.0.0-rc.1 2.0.0 2.1.0",
    "^4, ''",
    "~0, 0.0.0 0.0.3 0.0.4 0.3.0 0.3.1 0.4.0",
    "~0.0.3, 0.0.3 0.0.4",
    "~1, 1.0.0 1.0.0+b 1.2.2 1.2.3 1.2.4 1.3.0 1.10.0",
    "~1.2, 1.2.2 1.2.3 1.2.4",
    "~1.2.3, 1.2.3 1.2.4",
    "~1.2.3-rc.1, 1.2.3-rc.1 1.2.3-rc.2 1.2.3 1.2.4",
  })
  void holds(String range, String versions) {
    VersionRange parsed = VersionRange.parse(range);

    assertThat(VERSIONS.stream().filter(parsed::contains).map(ContentVersion::toString))
        .containsExactlyElementsOf(List.of(versions.split(" ", 0)).stream()
            .filter(version -> !version.isEmpty())
            .toList());
    assertThat(parsed).hasToString(range).isEqualTo(VersionRange.parse(range));
  }

  @ParameterizedTest
  @CsvSource({"''", "^", "^1.2.3.4", "1.2.x", "*", ">=1.0.0", "^ 1.2", "^01", "'1.2.3 '", "^1-rc"})
  void whatIsNoRangeIsAnsweredWithTheWayToWriteOne(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VersionRange.parse(text))
        .withMessage("\"" + text + "\" is not a range of versions: write one version, such as"
            + " 2025.1.0, or ^2025.1 for 2025.1.0 and what is compatible with it, or ~2025.1 for"
            + " 2025.1.0 and its patches");
  }

  @Test
  void aVersionCutShortIsAnsweredWithBothMeanings() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VersionRange.parse("2025.1"))
        .withMessage("\"2025.1\" is not a range of versions: write \"^2025.1\" for every compatible"
            + " version, or three numbers for one version");
  }
}

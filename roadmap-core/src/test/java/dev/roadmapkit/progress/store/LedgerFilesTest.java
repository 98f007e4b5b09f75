package dev.roadmapkit.progress.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.roadmapkit.RoadmapId;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerFilesTest {

  private static final RoadmapId BACKEND = RoadmapId.of("backend-developer");
  private static final Path DIRECTORY = Path.of("store");

  @ParameterizedTest
  @CsvSource({
    "ada,                 ada@backend-developer",
    "Ada,                 %41da@backend-developer",
    "ada_l-1815,          ada_l-1815@backend-developer",
    "ada@example.org,     ada%40example%2eorg@backend-developer",
    "..,                  %2e%2e@backend-developer",
    "../../etc/passwd,    %2e%2e%2f%2e%2e%2fetc%2fpasswd@backend-developer",
    "C:\\ada,             %43%3a%5cada@backend-developer",
    "con,                 con@backend-developer",
    "' ',                 %20@backend-developer",
    "100%,                100%25@backend-developer",
    "آدا,                 %d8%a2%d8%af%d8%a7@backend-developer",
    "𝒜,                   %f0%9d%92%9c@backend-developer"
  })
  void aKeyBecomesANameOfPlainLowerCase(String learner, String name) {
    assertThat(LedgerFiles.name(learner, BACKEND)).isEqualTo(name);
  }

  @Test
  void filesOfALedgerStandBesideEachOther() {
    LedgerFiles files = LedgerFiles.of(DIRECTORY, "ada", BACKEND);
    assertThat(List.of(
            files.current(), files.previous(), files.unfinished(), files.damaged(2), files.lock()))
        .map(file -> file.getFileName().toString())
        .containsExactly(
            "ada@backend-developer.json",
            "ada@backend-developer.json.bak",
            "ada@backend-developer.json.tmp",
            "ada@backend-developer.json.damaged-2",
            "ada@backend-developer.lock");
    assertThat(files.current()).hasParentRaw(DIRECTORY);
    assertThat(files.threadsLock()).isEqualTo(DIRECTORY.resolve("threads.lock"));
  }

  @Test
  void longNamesAreCutAndKeepApartByTheirHash() {
    String longest = "a".repeat(102);
    assertThat(LedgerFiles.name(longest, BACKEND)).isEqualTo(longest + "@backend-developer");
    String cut = LedgerFiles.name("a".repeat(103), BACKEND);
    assertThat(cut).hasSize(120).startsWith("a".repeat(54) + "%-");
    assertThat(LedgerFiles.name("a".repeat(104), BACKEND)).hasSize(120).isNotEqualTo(cut);
    RoadmapId long1 = RoadmapId.of("r".repeat(300) + "1");
    RoadmapId long2 = RoadmapId.of("r".repeat(300) + "2");
    assertThat(LedgerFiles.name("ada", long1))
        .hasSize(120)
        .isNotEqualTo(LedgerFiles.name("ada", long2));
  }

  @Test
  void noTwoKeysShareAName() {
    Random random = new Random(4);
    String alphabet = "aA@%.-4/0éÉ١ ";
    Set<String> keys = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (int i = 0; i < 20_000; i++) {
      StringBuilder key = new StringBuilder();
      for (int length = 1 + random.nextInt(5); length > 0; length--) {
        key.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      RoadmapId roadmap = RoadmapId.of(random.nextBoolean() ? "a" : "a-4");
      if (keys.add(key + "\n" + roadmap)) {
        String name = LedgerFiles.name(key.toString(), roadmap);
        assertThat(name).matches("[a-z0-9_%-]+@[a-z0-9-]+");
        assertThat(names.add(name)).as(name).isTrue();
      }
    }
    assertThat(names).hasSizeGreaterThan(10_000);
  }

  @Test
  void keysWithoutANameAreRefused() {
    assertThatThrownBy(() -> LedgerFiles.name("", BACKEND))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("the key of a learner is empty");
    assertThatThrownBy(() -> LedgerFiles.name("a\uD800", BACKEND))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("the key of a learner is not valid Unicode: it has half of a surrogate pair");
  }
}

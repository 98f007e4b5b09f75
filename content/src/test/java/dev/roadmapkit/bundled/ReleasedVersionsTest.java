package dev.roadmapkit.bundled;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.catalog.Catalog;
import dev.roadmapkit.content.PackRow;
import dev.roadmapkit.lint.Compatibility;
import dev.roadmapkit.lint.CompatibilityReport;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No version of a bundled roadmap breaks the promises of the one before it. */
class ReleasedVersionsTest {

  private record Pair(ContentVersion older, ContentVersion newer) {}

  @Test
  void everyVersionClaimsWhatItOwesToTheReleaseBeforeIt() {
    Catalog catalog = Catalog.bundled();
    Map<RoadmapId, List<ContentVersion>> versions = catalog.entries().stream()
        .collect(Collectors.groupingBy(
            PackRow::id, TreeMap::new, Collectors.mapping(PackRow::version, Collectors.toList())));

    assertThat(versions).isNotEmpty();
    versions.forEach((id, list) -> assertThat(pairs(list)).allSatisfy(pair -> {
      CompatibilityReport report =
          Compatibility.check(catalog.roadmap(id, pair.older()), catalog.roadmap(id, pair.newer()));
      assertThat(report.problems()).as(id + ", " + pair + "\n" + report).isEmpty();
    }));
  }

  @Test
  void eachVersionIsPairedWithTheReleaseBeforeIt() {
    assertThat(pairs(versions("2025.1.0"))).isEmpty();
    assertThat(pairs(versions("2.0.0-a", "10.0.0", "2.0.0", "1.0.0", "2.0.0-b")))
        .extracting(pair -> pair.older() + " > " + pair.newer())
        .containsExactly("1.0.0 > 2.0.0-a", "1.0.0 > 2.0.0-b", "1.0.0 > 2.0.0", "2.0.0 > 10.0.0");
    assertThat(pairs(versions("1.0.0-a", "1.0.0"))).isEmpty();
  }

  /** A pre-release promises nothing, so nothing is compared with it. */
  private static List<Pair> pairs(Collection<ContentVersion> versions) {
    List<Pair> pairs = new ArrayList<>();
    List<ContentVersion> releases = new ArrayList<>();
    for (ContentVersion version : versions.stream().sorted().toList()) {
      if (!releases.isEmpty()) {
        pairs.add(new Pair(releases.get(releases.size() - 1), version));
      }
      if (version.preRelease().isEmpty()) {
        releases.add(version);
      }
    }
    return pairs;
  }

  private static List<ContentVersion> versions(String... texts) {
    return Stream.of(texts).map(ContentVersion::parse).toList();
  }
}

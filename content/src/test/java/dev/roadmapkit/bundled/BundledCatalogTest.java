package dev.roadmapkit.bundled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.catalog.Catalog;
import dev.roadmapkit.catalog.UnknownRoadmapException;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import org.junit.jupiter.api.Test;

class BundledCatalogTest {

  private static final RoadmapId ID = RoadmapId.of("backend-developer");
  private static final ContentVersion VERSION = ContentVersion.parse("2026.1.0");

  @Test
  void listsWhatItHolds() {
    assertThat(Catalog.bundled().entries())
        .extracting(row -> row.id() + " " + row.version() + " " + row.title() + ", "
            + row.category().orElse("") + ", " + row.pack())
        .containsExactly(
            "backend-developer 2025.1.0 Backend Developer Roadmap 2025, Web Development,"
                + " roadmapkit",
            "backend-developer 2026.1.0 Backend Developer Roadmap 2026, Web Development,"
                + " roadmapkit");
  }

  @Test
  void aRoadmapIsFoundByTextByIdAndByVersionAndReadOnce() {
    Catalog catalog = Catalog.bundled();
    Roadmap roadmap = catalog.roadmap("backend-developer");

    assertThat(catalog.roadmap(ID)).isSameAs(roadmap);
    assertThat(catalog.roadmap(ID, VERSION)).isSameAs(roadmap);
  }

  @Test
  void anUnknownIdIsAnsweredWithTheNearestOne() {
    assertThatExceptionOfType(UnknownRoadmapException.class)
        .isThrownBy(() -> Catalog.bundled().roadmap("backend-develper"))
        .withMessage("the catalog has no roadmap \"backend-develper\"."
            + " Did you mean \"backend-developer\"?")
        .satisfies(e -> assertThat(e.suggestion()).contains("backend-developer"));
    assertThatExceptionOfType(UnknownRoadmapException.class)
        .isThrownBy(() -> Catalog.bundled().roadmap("Not an id at all"))
        .withMessage("the catalog has no roadmap \"Not an id at all\"")
        .satisfies(e -> assertThat(e.suggestion()).isEmpty());
  }

  @Test
  void anUnknownVersionIsAnsweredWithThoseThereAre() {
    assertThatExceptionOfType(UnknownRoadmapException.class)
        .isThrownBy(() -> Catalog.bundled().roadmap(ID, ContentVersion.parse("2025.2.0")))
        .withMessage("the catalog has no version 2025.2.0 of roadmap \"backend-developer\":"
            + " it has 2025.1.0, 2026.1.0");
  }

  @Test
  void withoutTheArtifactTheMessageNamesTheDependency() throws IOException {
    try (URLClassLoader empty = new URLClassLoader(new URL[0], null)) {
      assertThatIllegalStateException()
          .isThrownBy(() -> Catalog.bundled(empty))
          .withMessage("the bundled roadmaps are not on the class path: add the dependency"
              + " dev.roadmapkit:roadmap-content (no META-INF/roadmaps/roadmapkit/pack.json"
              + " or pack.yaml)");
    }
  }
}

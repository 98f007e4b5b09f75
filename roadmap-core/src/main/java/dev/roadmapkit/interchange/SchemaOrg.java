package dev.roadmapkit.interchange;

import dev.roadmapkit.DurationRange;
import dev.roadmapkit.ExtensionValue.Entries;
import dev.roadmapkit.Resource;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Source;
import dev.roadmapkit.Step;
import dev.roadmapkit.json.JsonText;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Describes a roadmap in the vocabulary of schema.org as JSON-LD, for search engines and course
 * directories. Thread-safe: it has no state.
 *
 * <p>A roadmap is a {@code Course}, a step one of its {@code syllabusSections} that {@code teaches}
 * its topics, and a resource a {@code LearningResource} that is part of the section. {@code
 * timeRequired} has both ends of a range, the shorter one first, as ISO 8601 durations, which know no
 * ranges; for the roadmap it is what the author states. {@code isAccessibleForFree} is said of what
 * the content says it of, and of the roadmap if all its resources are free. Texts with markup are
 * left out.
 *
 * <p>The result can stand in a {@code <script type="application/ld+json">} element as it is: it has no
 * "&lt;".
 */
public final class SchemaOrg {

  private static final Pattern SPDX = Pattern.compile("[A-Za-z0-9.+-]++");

  private final Roadmap roadmap;
  private final @Nullable URI page;

  private SchemaOrg(Roadmap roadmap, @Nullable URI page) {
    this.roadmap = roadmap;
    this.page = page;
  }

  /**
   * Describes a roadmap that has no page of its own.
   *
   * @param roadmap the roadmap, in the language to describe it in
   * @return a JSON-LD document
   */
  public static String jsonLd(Roadmap roadmap) {
    return new SchemaOrg(roadmap, null).document();
  }

  /**
   * Describes a roadmap that a page shows; steps get its address with their ids as fragments.
   *
   * @param roadmap the roadmap, in the language to describe it in
   * @param page the address of the page, absolute and without a fragment
   * @return a JSON-LD document
   * @throws IllegalArgumentException if the address is anything else
   */
  public static String jsonLd(Roadmap roadmap, URI page) {
    if (!page.isAbsolute() || page.getRawFragment() != null) {
      throw new IllegalArgumentException("\"" + page + "\" is not the address of a page: write for"
          + " example \"https://school.example/backend\", without \"#\"");
    }
    return new SchemaOrg(roadmap, page).document();
  }

  private String document() {
    Trees course = new Trees().text("@context", "https://schema.org").text("@type", "Course");
    address(course, "");
    course
        .text("name", roadmap.title())
        .text("description", roadmap.summary())
        .text("identifier", roadmap.id().value())
        .text("version", roadmap.version().toString())
        .text("inLanguage", roadmap.language().toLanguageTag())
        .text("about", roadmap.category())
        .text("educationalUse", "self study")
        .text("learningResourceType", "learning path")
        .text("license", roadmap.license().map(SchemaOrg::license))
        .map("isBasedOn", roadmap.source().map(SchemaOrg::source))
        .flag("isAccessibleForFree", free());
    time(course, roadmap.statedDuration());
    return JsonText.of(course.list("syllabusSections", sections()).build()).replace("<", "\\u003c");
  }

  private void address(Trees tree, String fragment) {
    if (page != null) {
      String address = page + fragment;
      tree.text("@id", address).text("url", address);
    }
  }

  private Optional<Boolean> free() {
    List<Resource> resources =
        roadmap.steps().stream().flatMap(step -> step.resources().stream()).toList();
    boolean all = resources.stream().allMatch(resource -> resource.free().orElse(false));
    return Optional.of(true).filter(free -> all && !resources.isEmpty());
  }

  private List<Entries> sections() {
    List<Entries> sections = new ArrayList<>();
    for (Step step : roadmap.steps()) {
      Trees section = new Trees().text("@type", "Syllabus");
      address(section, "#" + step.id().value());
      section
          .text("identifier", step.id().value())
          .text("name", step.title())
          .number("position", sections.size() + 1);
      time(section, Optional.of(step.duration()));
      sections.add(section
          .texts("keywords", step.tags())
          .texts("teaches", step.topics().stream().map(topic -> topic.title()).toList())
          .list("hasPart", step.resources().stream().map(SchemaOrg::resource).toList())
          .build());
    }
    return sections;
  }

  private static Entries resource(Resource resource) {
    Trees tree = type(resource)
        .text("name", resource.title())
        .text("url", resource.url().map(URI::toString))
        .text("identifier", resource.id().value())
        .map("provider", resource.provider().map(SchemaOrg::organisation))
        .text("learningResourceType", resource.kind().map(Objects::toString))
        .text("inLanguage", resource.language().map(language -> language.toLanguageTag()))
        .text("license", resource.license().map(SchemaOrg::license))
        .flag("isAccessibleForFree", resource.free());
    time(tree, resource.effort());
    return tree.build();
  }

  /** Every one is a learning resource; where schema.org has a closer type, it is that too. */
  private static Trees type(Resource resource) {
    Optional<String> closer = resource.kind().flatMap(kind -> switch (kind) {
      case COURSE -> Optional.of("Course");
      case BOOK -> Optional.of("Book");
      case VIDEO -> Optional.of("VideoObject");
      case ARTICLE -> Optional.of("Article");
      case DOCUMENTATION, PRACTICE, PROJECT, TOOL -> Optional.empty();
    });
    return closer
        .map(type -> new Trees().texts("@type", List.of("LearningResource", type)))
        .orElseGet(() -> new Trees().text("@type", "LearningResource"));
  }

  private static Entries organisation(String name) {
    return new Trees().text("@type", "Organization").text("name", name).build();
  }

  private static Entries source(Source source) {
    return new Trees()
        .text("@type", "CreativeWork")
        .text("name", source.title())
        .text("url", source.url().map(URI::toString))
        .build();
  }

  /** The address that SPDX gives a licence; what is no id of theirs stays as it is. */
  private static String license(String id) {
    return SPDX.matcher(id).matches() ? "https://spdx.org/licenses/" + id : id;
  }

  private static void time(Trees tree, Optional<DurationRange> range) {
    List<String> ends = range.map(IsoDuration::ends).orElse(List.of());
    if (ends.size() == 1) {
      tree.text("timeRequired", ends.get(0));
    } else {
      tree.texts("timeRequired", ends);
    }
  }
}

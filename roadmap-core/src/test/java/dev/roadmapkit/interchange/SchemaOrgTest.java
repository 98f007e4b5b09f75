package dev.roadmapkit.interchange;

import static dev.roadmapkit.Samples.roadmap;
import static dev.roadmapkit.Samples.step;
import static dev.roadmapkit.Samples.topic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.roadmapkit.DurationRange;
import dev.roadmapkit.Resource;
import dev.roadmapkit.ResourceId;
import dev.roadmapkit.ResourceKind;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Source;
import dev.roadmapkit.Topic;
import dev.roadmapkit.TopicId;
import dev.roadmapkit.content.ContentReader;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaOrgTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final URI PAGE = URI.create("https://school.example/sample");
  private static final Path BUNDLED = Path.of(System.getProperty("roadmapkit.root", ".."))
      .resolve(
          "content/src/main/resources/META-INF/roadmaps/roadmapkit/backend-developer/2025.1.0.yaml");

  private static Resource.Builder resource(String id) {
    Resource.Builder builder = Resource.builder();
    builder.id(ResourceId.of(id)).title("Resource " + id);
    return builder;
  }

  private static Roadmap sample() {
    return roadmap(step("basics", "6-8 weeks")
            .addTags("Java")
            .addTopics(topic("variables").build())
            .addResources(
                resource("book")
                    .url(URI.create("https://example.org/book"))
                    .provider("A Press")
                    .kind(ResourceKind.BOOK)
                    .free(true)
                    .language(Locale.GERMAN)
                    .license("CC-BY-4.0")
                    .effort(DurationRange.parse("1.5 hours"))
                    .build(),
                resource("tool").kind(ResourceKind.TOOL).build())
            .build())
        .summary("All of it.")
        .category("Web Development")
        .license("MIT")
        .statedDuration(DurationRange.parse("5-7 months"))
        .source(Source.builder().title("A Source").build())
        .build();
  }

  @Test
  void aRoadmapIsACourse() {
    assertThat(SchemaOrg.jsonLd(sample(), PAGE)).isEqualTo("""
        {
          "@context": "https://schema.org",
          "@type": "Course",
          "@id": "https://school.example/sample",
          "url": "https://school.example/sample",
          "name": "Sample",
          "description": "All of it.",
          "identifier": "sample",
          "version": "1.0.0",
          "inLanguage": "en",
          "about": "Web Development",
          "educationalUse": "self study",
          "learningResourceType": "learning path",
          "license": "https://spdx.org/licenses/MIT",
          "isBasedOn": {
            "@type": "CreativeWork",
            "name": "A Source"
          },
          "timeRequired": [
            "P5M",
            "P7M"
          ],
          "syllabusSections": [
            {
              "@type": "Syllabus",
              "@id": "https://school.example/sample#basics",
              "url": "https://school.example/sample#basics",
              "identifier": "basics",
              "name": "Step basics",
              "position": 1,
              "timeRequired": [
                "P6W",
                "P8W"
              ],
              "keywords": [
                "Java"
              ],
              "teaches": [
                "Topic basics-topic",
                "Topic variables"
              ],
              "hasPart": [
                {
                  "@type": [
                    "LearningResource",
                    "Book"
                  ],
                  "name": "Resource book",
                  "url": "https://example.org/book",
                  "identifier": "book",
                  "provider": {
                    "@type": "Organization",
                    "name": "A Press"
                  },
                  "learningResourceType": "book",
                  "inLanguage": "de",
                  "license": "https://spdx.org/licenses/CC-BY-4.0",
                  "isAccessibleForFree": true,
                  "timeRequired": "PT1H30M"
                },
                {
                  "@type": "LearningResource",
                  "name": "Resource tool",
                  "identifier": "tool",
                  "learningResourceType": "tool"
                }
              ]
            }
          ]
        }
        """);
  }

  @Test
  void theBundledRoadmapIsAFreeCourseOfItsSteps() {
    Roadmap roadmap = ContentReader.create().read(BUNDLED).orThrow();

    JsonNode course = MAPPER.readTree(SchemaOrg.jsonLd(roadmap));

    assertThat(course.get("name").asString()).isEqualTo("Backend Developer Roadmap 2025");
    assertThat(course.get("isAccessibleForFree").asBoolean()).isTrue();
    assertThat(course.get("license").asString()).isEqualTo("https://spdx.org/licenses/CC-BY-4.0");
    assertThat(course.has("url")).isFalse();
    assertThat(course
            .get("syllabusSections")
            .valueStream()
            .map(s -> s.get("identifier").asString()))
        .isEqualTo(roadmap.steps().stream().map(step -> step.id().value()).toList());
    assertThat(course
            .get("syllabusSections")
            .valueStream()
            .mapToInt(s -> s.get("hasPart").size()))
        .isEqualTo(roadmap.steps().stream().map(step -> step.resources().size()).toList());
  }

  @Test
  void aTextCannotEndTheScriptThatHoldsIt() {
    String title = "</script><script>alert(1)</script>";
    Topic.Builder topic = Topic.builder();
    topic.id(TopicId.of("alert")).title(title);
    Roadmap hostile =
        roadmap(step("basics", "1 week").addTopics(topic.build()).build()).build();

    String json = SchemaOrg.jsonLd(hostile);

    assertThat(json).doesNotContain("<").contains("\\u003c/script>");
    assertThat(MAPPER
            .readTree(json)
            .get("syllabusSections")
            .get(0)
            .get("teaches")
            .get(1)
            .asString())
        .isEqualTo(title);
  }

  @Test
  void aPageHasAnAbsoluteAddressWithoutFragment() {
    for (String page : List.of("/sample", "https://school.example/#sample")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> SchemaOrg.jsonLd(sample(), URI.create(page)))
          .withMessage("\"" + page + "\" is not the address of a page: write for example"
              + " \"https://school.example/backend\", without \"#\"");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "6 hours, PT6H", "1.5 hours, PT1H30M", "1-2 days, P1D P2D", "6-8 weeks, P6W P8W",
    "1.5 weeks, PT252H", "5-7 months, P5M P7M", "1 year, P1Y", "0.5-1 year, PT4382H54M36S P1Y",
    "0.01 hours, PT36S", "2-2.0 weeks, P2W"
  })
  void durationsAreThoseOfIso8601(String range, String ends) {
    assertThat(String.join(" ", IsoDuration.ends(DurationRange.parse(range)))).isEqualTo(ends);
  }
}

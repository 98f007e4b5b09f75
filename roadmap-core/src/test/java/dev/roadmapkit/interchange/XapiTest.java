package dev.roadmapkit.interchange;

import static dev.roadmapkit.Samples.roadmap;
import static dev.roadmapkit.Samples.step;
import static dev.roadmapkit.Samples.topic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.OptionId;
import dev.roadmapkit.Resource;
import dev.roadmapkit.ResourceId;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.Translation;
import dev.roadmapkit.content.ContentReader;
import dev.roadmapkit.progress.Mark;
import dev.roadmapkit.progress.Migration;
import dev.roadmapkit.progress.Progress;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class XapiTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final URI BASE = URI.create("https://school.example/roadmaps/");
  private static final List<Mark.State> STATES = List.of(Mark.State.values());
  private static final Xapi XAPI = Xapi.of(BASE, XapiActor.mbox("ada@example.org"));
  private static final Instant MONDAY = Instant.parse("2026-01-05T18:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-01-06T18:00:00.123456789Z");
  private static final Path BUNDLED = Path.of(System.getProperty("roadmapkit.root", ".."))
      .resolve("content/src/main/resources/META-INF/roadmaps/roadmapkit/backend-developer");

  private static final Roadmap ROADMAP = roadmap(
          step("basics", "1 week")
              .addTopics(topic("variables").build())
              .addResources(Resource.builder()
                  .id(ResourceId.of("book"))
                  .title("A Book")
                  .url(URI.create("https://example.org/book"))
                  .build())
              .build(),
          step("databases", "1 week").build())
      .addTranslations(german())
      .build();

  private static Translation german() {
    Translation.Builder builder = Translation.builder();
    return builder
        .id(RoadmapId.of("sample"))
        .version(ContentVersion.parse("1.0.0"))
        .language(Locale.GERMAN)
        .putTexts("title", "Beispiel")
        .putTexts("steps.basics.topics.variables.title", "Variablen")
        .build();
  }

  @Test
  void aMarkOfDoneIsACompletedTopicOfItsStepAndRoadmap() {
    Mark mark = Mark.builder("variables", Mark.State.DONE, TUESDAY)
        .spent(Duration.ofMinutes(90))
        .note("for me only")
        .build();

    JsonNode statement = statements(Progress.of(ROADMAP).mark(mark)).get(0);

    assertThat(statement.toPrettyString())
        .isEqualToNormalizingNewlines("""
        {
          "id" : "ID",
          "actor" : {
            "objectType" : "Agent",
            "mbox" : "mailto:ada@example.org"
          },
          "verb" : {
            "id" : "http://adlnet.gov/expapi/verbs/completed",
            "display" : {
              "en-US" : "completed"
            }
          },
          "object" : {
            "objectType" : "Activity",
            "id" : "https://school.example/roadmaps/sample/variables",
            "definition" : {
              "name" : {
                "en" : "Topic variables",
                "de" : "Variablen"
              },
              "type" : "http://adlnet.gov/expapi/activities/lesson"
            }
          },
          "result" : {
            "completion" : true,
            "duration" : "PT1H30M"
          },
          "context" : {
            "revision" : "1.0.0",
            "contextActivities" : {
              "parent" : [ {
                "objectType" : "Activity",
                "id" : "https://school.example/roadmaps/sample/basics"
              } ],
              "grouping" : [ {
                "objectType" : "Activity",
                "id" : "https://school.example/roadmaps/sample"
              } ]
            }
          },
          "timestamp" : "2026-01-06T18:00:00.123Z"
        }""".replace("ID", statement.get("id").asString()));
  }

  @Test
  void marksComeByInstantThenTheStepsWithActivityThenTheRoadmap() {
    Progress progress = Progress.of(ROADMAP)
        .start("variables", MONDAY)
        .complete("variables", TUESDAY)
        .complete("book", TUESDAY)
        .skip("basics-topic", TUESDAY);

    assertThat(summary(statements(progress)))
        .containsExactly(
            "attempted sample/variables lesson 2026-01-05T18:00:00Z",
            "completed sample/variables lesson 2026-01-06T18:00:00.123Z {\"completion\":true}",
            "completed sample/book link 2026-01-06T18:00:00.123Z {\"completion\":true}",
            "completed sample/basics module 2026-01-06T18:00:00.123Z {\"completion\":true}",
            "progressed sample/basics module 2026-01-06T18:00:00.123Z {\"completion\":true,"
                + "\"extensions\":{\"https://w3id.org/xapi/cmi5/result/extensions/progress\":100}}",
            "progressed sample course 2026-01-06T18:00:00.123Z {\"completion\":false,"
                + "\"extensions\":{\"https://w3id.org/xapi/cmi5/result/extensions/progress\":50}}");
  }

  @Test
  void whatFollowsFromOtherMarksIsSaidAtTheInstantOfTheLearnersOwn() {
    for (Mark.Cause cause : Mark.Cause.values()) {
      Mark mark =
          Mark.builder("variables", Mark.State.DONE, MONDAY).cause(cause).build();

      assertThat(summary(statements(Progress.of(ROADMAP).mark(mark))))
          .containsExactly(
              "completed sample/variables lesson 2026-01-05T18:00:00Z {\"completion\":true}",
              "progressed sample/basics module 2026-01-05T18:00:00Z " + progress(false, 50),
              "progressed sample course 2026-01-05T18:00:00Z " + progress(false, 33));
    }
  }

  @Test
  void whatIsDoneThroughAStepIsCompletedAndWhatWasTakenBackIsNot() {
    Progress progress =
        Progress.of(ROADMAP).complete("databases", MONDAY).complete("variables", MONDAY);

    assertThat(summary(statements(progress.reopen("variables", TUESDAY))))
        .containsExactly(
            "completed sample/databases-topic lesson 2026-01-05T18:00:00Z {\"completion\":true}",
            "completed sample/databases module 2026-01-05T18:00:00Z {\"completion\":true}",
            "progressed sample/basics module 2026-01-06T18:00:00.123Z " + progress(false, 0),
            "progressed sample/databases module 2026-01-05T18:00:00Z " + progress(true, 100),
            "progressed sample course 2026-01-06T18:00:00.123Z " + progress(false, 33));
  }

  @Test
  void aRoadmapIsCompletedWithItsLastTopic() {
    Progress progress = Progress.of(ROADMAP)
        .complete("databases", MONDAY)
        .complete("basics", TUESDAY)
        .complete("book", TUESDAY.plusSeconds(60));

    assertThat(summary(statements(progress)))
        .contains(
            "completed sample/basics module 2026-01-06T18:00:00.123Z {\"completion\":true}",
            "completed sample course 2026-01-06T18:00:00.123Z {\"completion\":true}",
            "completed sample/book link 2026-01-06T18:01:00.123Z {\"completion\":true}");
  }

  @Test
  void theTimeSpentOnWhatIsDoneIsInItsStatementsOnce() {
    Progress progress = Progress.of(ROADMAP)
        .mark(spent(Mark.State.IN_PROGRESS, MONDAY, 10))
        .mark(spent(Mark.State.DONE, MONDAY.plusSeconds(1), 20))
        .mark(spent(Mark.State.NOT_STARTED, MONDAY.plusSeconds(2), 0))
        .mark(spent(Mark.State.DONE, TUESDAY, 40));

    assertThat(summary(statements(progress)).subList(0, 2))
        .containsExactly(
            "attempted sample/variables lesson 2026-01-05T18:00:00Z {\"duration\":\"PT10M\"}",
            "completed sample/variables lesson 2026-01-06T18:00:00.123Z"
                + " {\"completion\":true,\"duration\":\"PT1H\"}");
  }

  private static Mark spent(Mark.State state, Instant at, int minutes) {
    return Mark.builder("variables", state, at)
        .spent(Duration.ofMinutes(minutes))
        .build();
  }

  private static String progress(boolean completion, int percent) {
    return "{\"completion\":" + completion + ",\"extensions\":"
        + "{\"https://w3id.org/xapi/cmi5/result/extensions/progress\":" + percent + "}}";
  }

  @Test
  void anItemOfAnotherVersionMakesNoStatement() {
    Progress progress = Progress.none(RoadmapId.of("sample")).complete("retired", MONDAY);

    assertThat(summary(statements(progress)))
        .containsExactly("progressed sample course 2026-01-05T18:00:00Z " + progress(false, 0));
  }

  @Test
  void idsAreTheSameForTheSameMarksInWhateverLanguage() {
    Progress progress =
        Progress.of(ROADMAP).start("variables", MONDAY).complete("variables", TUESDAY);

    List<String> ids = ids(XAPI.statements(ROADMAP, progress));

    assertThat(ids)
        .containsExactly(
            "41f09ab6-fac9-537d-bd78-758ac7540274",
            "1701f0ed-353f-5757-93a6-ef1c0719ee71",
            "476bdaf9-af4a-537c-aef7-d2086caf9d03",
            "277c0c6b-989a-5055-9063-55bd48648377");
    assertThat(ids(XAPI.statements(ROADMAP.in(Locale.GERMAN), progress))).isEqualTo(ids);
    assertThat(ids(XAPI.statements(ROADMAP, progress.start("book", MONDAY)))).containsAll(ids);
  }

  @Test
  void anotherLearnerOrBaseGivesOtherIds() {
    Progress progress = Progress.of(ROADMAP).start("variables", MONDAY);
    Xapi bob = Xapi.of(BASE, XapiActor.mbox("bob@example.org"));
    Xapi there = Xapi.of(URI.create("https://other.example/"), XapiActor.mbox("ada@example.org"));

    assertThat(ids(bob.statements(ROADMAP, progress)))
        .doesNotContainAnyElementsOf(ids(XAPI.statements(ROADMAP, progress)));
    assertThat(ids(there.statements(ROADMAP, progress)))
        .doesNotContainAnyElementsOf(ids(XAPI.statements(ROADMAP, progress)));
  }

  @Test
  void marksThatDifferInNothingAStatementTellsAreOneStatement() {
    Progress progress = Progress.of(ROADMAP)
        .start("variables", MONDAY)
        .reopen("variables", MONDAY)
        .start("variables", MONDAY.plusNanos(1));

    assertThat(statements(progress)).hasSize(3);
  }

  /** See {@link XapiRules}; the file is what the independent validator of .ci/xapi reads. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void statementsOfTheBundledRoadmapKeepTheRules(long seed) throws IOException {
    Roadmap roadmap = bundled("2025.1.0");
    Progress progress = someProgress(roadmap, new Random(seed));
    URI school = URI.create("https://school.example");
    XapiActor actor = seed % 2 == 0
        ? XapiActor.mbox("o'brien+1%/x@Mail.Example.org")
        : XapiActor.account(school, "ада");

    String json = Xapi.of(BASE, actor).statements(roadmap, progress);

    JsonNode batch = MAPPER.readTree(json);
    assertThat(batch.size()).isGreaterThan(50);
    assertThat(XapiRules.broken(batch)).isEmpty();
    Files.writeString(
        Files.createDirectories(Path.of("target/xapi")).resolve(seed + ".json"), json);
  }

  @Test
  void theRulesFindWhatIsWrong() {
    String good = XAPI.statements(ROADMAP, Progress.of(ROADMAP).complete("variables", MONDAY));

    assertThat(XapiRules.broken(MAPPER.readTree(good))).isEmpty();
    assertThat(wrong(good, "mailto:ada", "ada")).startsWith("2.4.2.3: form");
    assertThat(wrong(good, "\"en\"", "\"english language\"")).startsWith("4.2: a language tag");
    assertThat(wrong(good, "18:00:00Z", "18:00:00")).startsWith("4.5: form");
    assertThat(wrong(good, "\"verb\"", "\"did\"")).startsWith("2.2: no key did");
    assertThat(wrong(good, "\"completion\": true", "\"completion\": \"true\""))
        .startsWith("2.4.5: a flag");
  }

  private static String wrong(String good, String old, String replacement) {
    assertThat(good).contains(old);
    return XapiRules.broken(MAPPER.readTree(good.replace(old, replacement))).get(0);
  }

  @Test
  void aBaseMustBeAbleToBeginAnAddress() {
    XapiActor ada = XapiActor.mbox("ada@example.org");
    for (String base : List.of(
        "https://school.example/a",
        "/roadmaps/",
        "https://school.example/?q=/",
        "urn:x:/",
        "https://school.example/#/",
        "https://school.example")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Xapi.of(URI.create(base), ada))
          .withMessage(
              "\"" + base + "\" cannot begin the addresses of activities: write for example"
                  + " \"https://school.example/roadmaps/\", with \"/\" at its end");
    }
  }

  @Test
  void aLedgerOfAnotherRoadmapIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> XAPI.statements(ROADMAP, Progress.none(RoadmapId.of("other"))))
        .withMessage("a ledger of roadmap \"other\" cannot be measured on roadmap \"sample\"");
  }

  @Test
  void afterAMigrationOnlyNewIdsAndPercentagesAreNew() {
    Roadmap older = bundled("2025.1.0");
    Roadmap newer = bundled("2026.1.0");
    Progress progress = Progress.of(older)
        .complete("databases", MONDAY)
        .complete("real-databases", MONDAY)
        .start("loops", MONDAY.plusSeconds(1))
        .complete("sql-basics", TUESDAY);
    List<String> known = ids(XAPI.statements(older, progress));
    Progress migrated = Migration.between(older, newer).migrate(progress).progress();

    String json = XAPI.statements(newer, migrated);

    List<String> made = new ArrayList<>(made(json));
    List<String> ids = ids(json);
    for (int i = ids.size() - 1; i >= 0; i--) {
      if (known.contains(ids.get(i))) {
        made.remove(i);
      }
    }
    assertThat(made)
        .containsExactly(
            "completed backend-developer/sql-reading",
            "completed backend-developer/sql-writing",
            "progressed backend-developer/programming-fundamentals",
            "progressed backend-developer/databases",
            "progressed backend-developer");
  }

  @Test
  void whatTheChoiceHidesMakesNoStatement() {
    Roadmap roadmap = bundled("2026.1.0");
    Progress progress = Progress.of(roadmap)
        .start("python-framework", MONDAY)
        .complete("server-development", TUESDAY);
    Map<ChoiceId, OptionId> nodejs = Map.of(ChoiceId.of("language"), OptionId.of("nodejs"));

    assertThat(made(XAPI.statements(roadmap, progress)))
        .contains(
            "attempted backend-developer/python-framework",
            "completed backend-developer/python-framework",
            "completed backend-developer/nodejs-express");
    assertThat(made(XAPI.statements(roadmap, nodejs, progress)))
        .containsExactly(
            "completed backend-developer/http-protocol",
            "completed backend-developer/request-response-cycle",
            "completed backend-developer/http-methods",
            "completed backend-developer/json-format",
            "completed backend-developer/nodejs-express",
            "completed backend-developer/typescript-nodejs",
            "completed backend-developer/first-server",
            "completed backend-developer/routes",
            "completed backend-developer/api-endpoints",
            "completed backend-developer/middleware",
            "completed backend-developer/request-data",
            "completed backend-developer/environment-variables",
            "completed backend-developer/code-structure",
            "completed backend-developer/server-development",
            "progressed backend-developer/server-development",
            "progressed backend-developer");
  }

  /** Verbs and what they are about. */
  private static List<String> made(String json) {
    List<String> made = new ArrayList<>();
    MAPPER
        .readTree(json)
        .forEach(statement ->
            made.add(statement.get("verb").get("display").get("en-US").asString() + " "
                + statement.get("object").get("id").asString().replace(BASE.toString(), "")));
    return made;
  }

  private static Roadmap bundled(String version) {
    return ContentReader.create()
        .readWithTranslations(BUNDLED.resolve(version + ".yaml"))
        .orThrow();
  }

  private static Progress someProgress(Roadmap roadmap, Random random) {
    List<Mark> marks = new ArrayList<>();
    Instant at = MONDAY;
    for (var step : roadmap.steps()) {
      List<String> items = new ArrayList<>(List.of(step.id().value()));
      step.topics().forEach(topic -> items.add(topic.id().value()));
      step.resources().forEach(resource -> items.add(resource.id().value()));
      for (String item : items) {
        at = at.plusNanos(random.nextLong(1, 100_000_000_000_000L));
        Mark.State state = random.nextInt(4) == 0 ? STATES.get(random.nextInt(4)) : Mark.State.DONE;
        marks.add(Mark.builder(item, state, at)
            .spent(Duration.ofSeconds(random.nextInt(3) == 0 ? 0 : random.nextInt(1_000_000)))
            .version(roadmap.version())
            .build());
      }
    }
    return Progress.of(roadmap.id(), marks);
  }

  private static JsonNode statements(Progress progress) {
    JsonNode batch = MAPPER.readTree(XAPI.statements(ROADMAP, progress));
    assertThat(XapiRules.broken(batch)).isEmpty();
    return batch;
  }

  private static List<String> ids(String json) {
    List<String> ids = new ArrayList<>();
    MAPPER.readTree(json).forEach(statement -> ids.add(statement.get("id").asString()));
    return ids;
  }

  private static List<String> summary(JsonNode batch) {
    List<String> lines = new ArrayList<>();
    for (JsonNode statement : batch) {
      JsonNode object = statement.get("object");
      String line = statement.get("verb").get("display").get("en-US").asString()
          + " " + object.get("id").asString().replace(BASE.toString(), "")
          + " " + object.get("definition").get("type").asString().replaceFirst(".*/", "")
          + " " + statement.get("timestamp").asString();
      lines.add(statement.has("result") ? line + " " + statement.get("result") : line);
    }
    return lines;
  }
}

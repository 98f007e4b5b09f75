package dev.roadmapkit.interchange;

import static dev.roadmapkit.Samples.choice;
import static dev.roadmapkit.Samples.roadmap;
import static dev.roadmapkit.Samples.step;
import static dev.roadmapkit.Samples.topic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.IdChange;
import dev.roadmapkit.OptionId;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Topic;
import dev.roadmapkit.TopicId;
import dev.roadmapkit.progress.Mark;
import dev.roadmapkit.progress.Migration;
import dev.roadmapkit.progress.Progress;
import dev.roadmapkit.progress.UnknownItemException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressCsvTest {

  private static final Instant MONDAY = Instant.parse("2026-01-05T18:00:00Z");
  private static final String HEADER =
      "kind,id,step,title,state,counts,percent,spent_seconds,last_activity";
  private static final ChoiceId LANGUAGE = ChoiceId.of("language");

  private static final Roadmap ROADMAP = sample().build();

  private static Roadmap.Builder sample() {
    return roadmap(
            step("basics", "1 week")
                .addTopics(
                    titled("variables", "=SUM(A1)"),
                    titled("quotes", "A, \"quoted\""),
                    topic("python").putWhen(LANGUAGE, OptionId.of("python")).build(),
                    topic("extra").optional(true).build())
                .build(),
            step("databases", "1 week").build())
        .addChoices(choice("language", "java", "python"));
  }

  private static Topic titled(String id, String title) {
    Topic.Builder topic = Topic.builder();
    return topic.id(TopicId.of(id)).title(title).build();
  }

  @Test
  void aRowTellsOfTheRoadmapEachStepAndEachTopic() {
    Progress progress = Progress.of(ROADMAP)
        .mark(Mark.builder("variables", Mark.State.DONE, MONDAY)
            .spent(Duration.ofMinutes(90))
            .build())
        .mark(Mark.builder("basics", Mark.State.IN_PROGRESS, MONDAY.plusSeconds(60))
            .spent(Duration.ofSeconds(5))
            .build());
    Map<ChoiceId, OptionId> java = Map.of(LANGUAGE, OptionId.of("java"));

    assertThat(ProgressCsv.of(ROADMAP, java, progress))
        .isEqualTo(String.join(
            "\r\n",
            HEADER,
            "roadmap,sample,,Sample,in-progress,,25.00,5405,2026-01-05T18:01:00Z",
            "step,basics,basics,Step basics,in-progress,,33.33,5405,2026-01-05T18:01:00Z",
            "topic,basics-topic,basics,Topic basics-topic,not-started,yes,0.00,0,",
            "topic,variables,basics,'=SUM(A1),done,yes,100.00,5400,2026-01-05T18:00:00Z",
            "topic,quotes,basics,\"A, \"\"quoted\"\"\",not-started,yes,0.00,0,",
            "topic,extra,basics,Topic extra,not-started,no,0.00,0,",
            "step,databases,databases,Step databases,not-started,,0.00,0,",
            "topic,databases-topic,databases,Topic databases-topic,not-started,yes,0.00,0,",
            ""));
  }

  @Test
  void withoutAChoiceEveryOptionShows() {
    assertThat(ProgressCsv.of(ROADMAP, Progress.of(ROADMAP)))
        .contains("\r\ntopic,python,basics,Topic python,not-started,yes,0.00,0,\r\n");
  }

  @Test
  void marksThatFollowFromOthersHaveTheInstantOfTheLearnersOwn() {
    Roadmap newer = sample()
        .addChanges(IdChange.builder()
            .since(ContentVersion.parse("1.0.0"))
            .from("numbers")
            .addTo("variables")
            .kind(IdChange.Kind.RENAME)
            .build())
        .build();
    Mark own = Mark.builder("numbers", Mark.State.DONE, MONDAY)
        .version(ContentVersion.parse("0.9.0"))
        .build();
    Progress migrated = Migration.between(newer, newer)
        .migrate(Progress.none(newer.id()).mark(own))
        .progress();

    assertThat(ProgressCsv.of(newer, migrated).split("\r\n", -1))
        .contains(
            "roadmap,sample,,Sample,in-progress,,20.00,0,2026-01-05T18:00:00Z",
            "step,basics,basics,Step basics,in-progress,,25.00,0,2026-01-05T18:00:00Z",
            "topic,variables,basics,'=SUM(A1),done,yes,100.00,0,2026-01-05T18:00:00Z",
            "topic,quotes,basics,\"A, \"\"quoted\"\"\",not-started,yes,0.00,0,");
  }

  @Test
  void whatAStepsMarkTellsOfItsTopicsHasItsInstant() {
    Progress progress = Progress.of(ROADMAP).complete("databases", MONDAY);

    assertThat(ProgressCsv.of(ROADMAP, progress).split("\r\n", -1))
        .contains(
            "topic,databases-topic,databases,Topic databases-topic,done,yes,100.00,0,"
                + "2026-01-05T18:00:00Z",
            "topic,variables,basics,'=SUM(A1),not-started,yes,0.00,0,");
  }

  @Test
  void anUnknownOptionIsRefused() {
    Map<ChoiceId, OptionId> cobol = Map.of(LANGUAGE, OptionId.of("jav"));

    assertThatThrownBy(() -> ProgressCsv.of(ROADMAP, cobol, Progress.of(ROADMAP)))
        .isInstanceOf(UnknownItemException.class)
        .hasMessage("choice \"language\" has no option \"jav\". Did you mean \"java\"?");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "plain|plain",
        "a=b|a=b",
        "=1+1|'=1+1",
        "+1|'+1",
        "-1|'-1",
        "@x|'@x",
        "＝1|'＝1",
        "it's|it's",
        "|",
        "=a\"b|\"'=a\"\"b\"",
        "a;b|\"a;b\""
      },
      delimiter = '|')
  void aTextIsNeverAFormula(String cell, String written) {
    String text = cell == null ? "" : cell;

    assertThat(new Csv().row(List.of(text)).toString())
        .isEqualTo((written == null ? "" : written) + "\r\n");
  }

  @Test
  void invisibleCharactersAreKeptInQuotes() {
    assertThat(new Csv().row(List.of("\t=1", "\r=1", "\n=1", "a\r\nb")).toString())
        .isEqualTo("\"'\t=1\",\"'\r=1\",\"'\n=1\",\"a\r\nb\"\r\n");
  }
}

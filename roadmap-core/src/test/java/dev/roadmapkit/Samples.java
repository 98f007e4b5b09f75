package dev.roadmapkit;

import java.util.Currency;
import java.util.List;
import java.util.Locale;

/** Small roadmaps for tests. */
public final class Samples {

  private Samples() {}

  /** A step with a title, a text and one topic; more may be set. */
  public static Step.Builder step(String id, String duration) {
    Step.Builder builder = Step.builder();
    builder
        .id(StepId.of(id))
        .title("Step " + id)
        .duration(DurationRange.parse(duration))
        .learn("Something.")
        .addTopics(topic(id + "-topic").build());
    return builder;
  }

  public static Topic.Builder topic(String id) {
    Topic.Builder builder = Topic.builder();
    builder.id(TopicId.of(id)).title("Topic " + id);
    return builder;
  }

  /** The id "sample", version 1.0.0, English; more may be set. */
  public static Roadmap.Builder roadmap(Step... steps) {
    Roadmap.Builder builder = Roadmap.builder();
    builder
        .id(RoadmapId.of("sample"))
        .version(ContentVersion.parse("1.0.0"))
        .language(Locale.ENGLISH)
        .title("Sample")
        .addAllSteps(List.of(steps));
    return builder;
  }

  public static Choice choice(String id, String... options) {
    Choice.Builder builder = Choice.builder();
    builder.id(ChoiceId.of(id)).title("Choice " + id);
    for (String option : options) {
      ChoiceOption.Builder one = ChoiceOption.builder();
      builder.addOptions(one.id(OptionId.of(option)).title("Option " + option).build());
    }
    return builder.build();
  }

  public static SalaryRange salary(String currency, long low, long high) {
    SalaryRange.Builder builder = SalaryRange.builder();
    builder
        .region("Somewhere")
        .currency(Currency.getInstance(currency))
        .low(low)
        .high(high);
    return builder.build();
  }
}

package dev.roadmapkit.pdf.internal.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.Choice;
import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.ChoiceOption;
import dev.roadmapkit.DurationRange;
import dev.roadmapkit.DurationUnit;
import dev.roadmapkit.OptionId;
import dev.roadmapkit.Step;
import dev.roadmapkit.StepId;
import dev.roadmapkit.Topic;
import dev.roadmapkit.TopicId;
import dev.roadmapkit.schedule.PlanNote;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a checklist says about its plan, in all languages that have words. */
class PlanNoteTextTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
  private static final Step STEP = Step.builder()
      .id(StepId.of("a"))
      .title("Beta-2")
      .duration(DurationRange.parse("2 weeks"))
      .learn("Something.")
      .addTopics(Topic.builder().id(TopicId.of("t")).title("T").build())
      .build();
  private static final ChoiceOption LEFT = option("left", "Left");
  private static final Choice SIDE = Choice.builder()
      .id(ChoiceId.of("side"))
      .title("Side")
      .addOptions(LEFT, option("right", "Right"))
      .build();
  private static final List<PlanNote> NOTES = List.of(
      new PlanNote.StatedDuration(
          DurationRange.parse("5-7 months"),
          amount("21.7", "30.4", DurationUnit.WEEKS),
          amount("26", "36", DurationUnit.WEEKS),
          amount("6.0", "8.3", DurationUnit.MONTHS)),
      new PlanNote.OpenChoice(SIDE, SIDE.options()),
      new PlanNote.OpenChoice(SIDE, List.of(LEFT)),
      new PlanNote.OptionalLeftOut(List.of(STEP, STEP)),
      new PlanNote.NotPlanned(STEP, Optional.empty(), PlanNote.Absence.OPTIONAL),
      new PlanNote.NotPlanned(STEP, Optional.of(DAY), PlanNote.Absence.SKIPPED),
      new PlanNote.BegunBeforeStart(DAY, STEP, LocalDate.of(2027, 5, 1)),
      new PlanNote.MarksAfterToday(3, DAY));

  @Test
  void isInEnglish() {
    assertThat(texts("en"))
        .containsExactly(
            "The stated duration “5–7 months” (21.7–30.4 weeks) does not match the steps, which add"
                + " up to 26–36 weeks (6.0–8.3 months).",
            "Steps depend on the choice “Side”; the plan spans all its options.",
            "Steps depend on the choice “Side”; the plan spans only those of its options that have"
                + " steps: “Left”.",
            "Optional steps are left out of the plan: “Beta-2”, “Beta-2”.",
            "Step “Beta-2” is asked for, but not in the plan: it is optional.",
            "Step “Beta-2” has the deadline 26 Nov 2026, but is not in the plan: it is skipped, or"
                + " was done on another roadmap.",
            "The plan begins on 26 Nov 2026, when work on “Beta-2” began, before the start date"
                + " 1 May 2027.",
            "Marks that are dated after today (26 Nov 2026) and count as made today: 3.");
  }

  @Test
  void isInTheOtherLanguages() {
    assertThat(texts("de"))
        .contains(
            "Die angegebene Dauer „5–7 Monate“ (21,7–30,4 Wochen) passt nicht zu den Schritten, die"
                + " zusammen 26–36 Wochen (6,0–8,3 Monate) ergeben.",
            "Optionale Schritte sind nicht im Plan: „Beta-2“, „Beta-2“.",
            "Der Plan beginnt am 26. Nov. 2026, als die Arbeit an „Beta-2“ begann, vor dem"
                + " Startdatum 1. Mai 2027.");
    assertThat(texts("es"))
        .contains(
            "La duración indicada, «5–7 meses» (21,7–30,4 semanas), no coincide con la de los pasos,"
                + " que suman 26–36 semanas (6,0–8,3 meses).",
            "Hay pasos que dependen de la elección «Side»; el plan abarca todas sus opciones.");
    assertThat(texts("ar"))
        .contains(
            "المدة المعلنة «5–7 أشهر» (21.7–30.4 أسبوع) لا تطابق الخطوات التي يبلغ مجموعها"
                + " 26–36 أسبوعا (6.0–8.3 شهر).",
            "خطوات اختيارية ليست في الخطة: «Beta-2»، «Beta-2».");
  }

  /** Without the marks of titles, whose direction is their own. */
  private static Stream<String> texts(String language) {
    PlanNoteText words = new PlanNoteText(Words.in(Locale.forLanguageTag(language)));
    return NOTES.stream().map(note -> words.of(note).replaceAll("[\u2068\u2069]", ""));
  }

  private static PlanNote.Amount amount(String min, String max, DurationUnit unit) {
    return new PlanNote.Amount(new BigDecimal(min), new BigDecimal(max), unit);
  }

  private static ChoiceOption option(String id, String title) {
    return ChoiceOption.builder().id(OptionId.of(id)).title(title).build();
  }
}

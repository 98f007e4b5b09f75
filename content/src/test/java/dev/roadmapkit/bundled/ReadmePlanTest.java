package dev.roadmapkit.bundled;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.catalog.Catalog;
import dev.roadmapkit.progress.Progress;
import dev.roadmapkit.schedule.Pace;
import dev.roadmapkit.schedule.Schedule;
import dev.roadmapkit.schedule.Scheduler;
import dev.roadmapkit.schedule.StudyBreak;
import dev.roadmapkit.schedule.StudyCalendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** What the section "Plan" of the README says behind each question is the answer. */
class ReadmePlanTest {

  private static final Scheduler SCHEDULER = Scheduler.builder()
      .startDate(LocalDate.of(2026, 1, 5))
      .pace(Pace.of("1.25"))
      .calendar(StudyCalendar.builder()
          .addBreak(StudyBreak.parse("2026-04-06..2026-04-19"))
          .build())
      .deadline(LocalDate.of(2026, 8, 1))
      .build();

  private final Schedule plan = SCHEDULER.schedule(Catalog.bundled().roadmap("backend-developer"));

  @Test
  void answersAsTheReadmeSays() throws IOException {
    String readme = Files.readString(Path.of("../README.md"), UTF_8);
    Schedule now = SCHEDULER.schedule(
        plan.roadmap(), Progress.of(plan.roadmap()), LocalDate.of(2026, 1, 26), ZoneOffset.UTC);

    assertThat(readme.replaceAll(" +", " "))
        .contains(
            line("plan.finish();", plan.finish() + ": nothing"),
            line("plan.forecast().finish(80);", plan.forecast().finish(80) + ": done"),
            line("plan.deadlines();", plan.deadlines() + ", with"),
            line(
                "plan.latestStart(LocalDate.of(2026, 8, 1), 0.9);",
                plan.latestStart(LocalDate.of(2026, 8, 1), 0.9)),
            line(
                "plan.paceToFinishBy(LocalDate.of(2026, 7, 1), 0.8);",
                plan.paceToFinishBy(LocalDate.of(2026, 7, 1), 0.8)),
            line("now.status();", now.status()));
    assertThat(plan.explain("databases").toString())
        .startsWith("\"databases\" takes up weeks 10-20: it starts in week 10 to 13, once");
  }

  private static String line(String question, Object answer) {
    return question + " // " + answer;
  }
}

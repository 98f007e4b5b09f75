package dev.roadmapkit.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.content.ContentReader;
import dev.roadmapkit.progress.Progress;
import dev.roadmapkit.schedule.Scheduler;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ScheduleCsvTest {

  private static final String HEAD =
      "id,title,duration,state,first_week,last_week,earliest_start,latest_start,earliest_end,"
          + "latest_end,critical_min,critical_max,slack_days_min,slack_days_max,"
          + "free_slack_days_min,free_slack_days_max\r\n";

  private static final Roadmap ROADMAP =
      ContentReader.create().read("""
          format: 1
          id: sample
          version: 1.0.0
          language: en
          title: Sample
          steps:
            - id: a
              title: "=A, or \\"one\\""
              duration: 1 week
              learn: x
              topics: [{id: a1, title: A topic}]
            - {id: b, title: B, duration: 2-3 weeks, learn: x, topics: [{id: b1, title: A topic}]}
            - id: c
              title: C
              duration: 1-4 weeks
              requires: [a]
              learn: x
              topics: [{id: c1, title: A topic}]
          """, "sample.yaml").orThrow();

  @Test
  void writesWeeksAndSlack() {
    assertThat(ScheduleCsv.of(Scheduler.builder().parallelUnlimited().build().schedule(ROADMAP)))
        .isEqualTo(HEAD
            + "a,\"'=A, or \"\"one\"\"\",1 week,planned,1,1,,,,,yes,yes,0,0,0,0\r\n"
            + "b,B,2-3 weeks,planned,2,4,,,,,yes,no,0,7,0,7\r\n"
            + "c,C,1-4 weeks,planned,2,5,,,,,no,yes,7,0,7,0\r\n");
  }

  @Test
  void writesDatesAndStates() {
    Progress progress = Progress.of(ROADMAP)
        .start("a1", Instant.parse("2026-01-05T10:00:00Z"))
        .complete("a1", Instant.parse("2026-01-11T10:00:00Z"))
        .start("b1", Instant.parse("2026-01-12T10:00:00Z"));

    assertThat(ScheduleCsv.of(Scheduler.builder()
            .recalibrate(false)
            .build()
            .schedule(ROADMAP, progress, LocalDate.of(2026, 1, 12), ZoneOffset.UTC)))
        .isEqualTo(HEAD
            + "a,\"'=A, or \"\"one\"\"\",1 week,finished,1,1,2026-01-05,2026-01-05,2026-01-11,"
            + "2026-01-11,no,no,0,0,0,0\r\n"
            + "b,B,2-3 weeks,running,2,4,2026-01-12,2026-01-12,2026-01-25,2026-02-01,yes,yes,"
            + "0,0,0,0\r\n"
            + "c,C,1-4 weeks,planned,4,8,2026-01-26,2026-02-02,2026-02-01,2026-03-01,yes,yes,"
            + "0,0,0,0\r\n");
  }
}

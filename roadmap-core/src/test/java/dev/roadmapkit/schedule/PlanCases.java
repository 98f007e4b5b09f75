package dev.roadmapkit.schedule;

import static dev.roadmapkit.Samples.roadmap;
import static dev.roadmapkit.Samples.step;
import static dev.roadmapkit.Samples.topic;

import dev.roadmapkit.DurationRange;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Step;
import dev.roadmapkit.StepId;
import dev.roadmapkit.progress.Mark;
import dev.roadmapkit.progress.Progress;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Random roadmaps, settings and learners. */
final class PlanCases {

  private static final List<String> UNITS = List.of("days", "weeks", "months", "hours");

  private final Random random;
  private final LocalDate start;

  PlanCases(long seed) {
    this.random = new Random(seed);
    this.start = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(400));
  }

  LocalDate start() {
    return start;
  }

  int next(int bound) {
    return random.nextInt(bound);
  }

  /** Up to eight steps with up to three topics, any prerequisites, some of them optional. */
  Roadmap anyRoadmap() {
    List<Step> steps = new ArrayList<>();
    int size = 1 + random.nextInt(8);
    for (int i = 0; i < size; i++) {
      steps.add(anyStep(i));
    }
    Collections.shuffle(steps, random);
    return roadmap(steps.toArray(Step[]::new))
        .weeklyEffort(DurationRange.parse("5-10 hours"))
        .build();
  }

  private Step anyStep(int i) {
    int min = 1 + random.nextInt(20);
    String unit = UNITS.get(random.nextInt(UNITS.size()));
    Step.Builder step = step("s" + i, min + "-" + (min + 1 + random.nextInt(min + 2)) + " " + unit);
    for (int t = random.nextInt(3); t > 0; t--) {
      step.addTopics(topic("s" + i + "-t" + t).build());
    }
    List<StepId> requires = new ArrayList<>();
    for (int before = 0; before < i; before++) {
      if (random.nextInt(3) == 0) {
        requires.add(StepId.of("s" + before));
      }
    }
    return step.requires(requires).optional(i > 0 && random.nextInt(5) == 0).build();
  }

  Scheduler.Builder anySettings() {
    Scheduler.Builder settings = Scheduler.builder().startDate(start);
    switch (random.nextInt(3)) {
      case 0 -> settings.parallel(1 + random.nextInt(3));
      case 1 -> settings.parallelUnlimited();
      default -> {}
    }
    if (random.nextInt(3) == 0) {
      settings.pace(Pace.of("1." + random.nextInt(100)));
    } else if (random.nextInt(2) == 0) {
      settings.hoursPerWeek(1 + random.nextInt(24));
    }
    return settings.calendar(anyCalendar());
  }

  StudyCalendar anyCalendar() {
    StudyCalendar.Builder calendar = StudyCalendar.builder();
    if (random.nextBoolean()) {
      calendar.studyDays(DayOfWeek.of(1 + random.nextInt(7)), DayOfWeek.of(1 + random.nextInt(7)));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      LocalDate first = start.plusDays(random.nextInt(150) - 10);
      calendar.addBreak(first, first.plusDays(random.nextInt(30)));
    }
    return calendar.build();
  }

  /** Topics in the order of the plan, some of them begun first, up to a number of marks. */
  List<Mark> anyMarks(Schedule plan) {
    List<Mark> marks = new ArrayList<>();
    Instant at = start.atStartOfDay().toInstant(ZoneOffset.UTC);
    for (ScheduledStep step : plan.steps()) {
      for (var topic : step.step().topics()) {
        if (random.nextInt(3) == 0) {
          marks.add(Mark.of(topic.id().value(), Mark.State.IN_PROGRESS, at));
        }
        at = at.plus(Duration.ofHours(random.nextInt(24 * 20)));
        marks.add(Mark.of(topic.id().value(), Mark.State.DONE, at));
      }
    }
    return marks;
  }

  Progress anyProgress(Roadmap roadmap, Schedule plan) {
    List<Mark> marks = anyMarks(plan);
    if (random.nextInt(4) == 0) {
      Collections.shuffle(marks, random);
    }
    return Progress.of(roadmap.id(), marks.subList(0, random.nextInt(marks.size() + 1)));
  }
}

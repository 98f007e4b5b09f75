package dev.roadmapkit.schedule.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mpxj.DayType;
import org.mpxj.Duration;
import org.mpxj.LocalTimeRange;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.Task;
import org.mpxj.TimeUnit;
import org.mpxj.cpm.CpmException;
import org.mpxj.cpm.MicrosoftScheduler;

/** Early and late dates and total slack as MPXJ has them, with whole days and no day off. */
class MpxjOracleTest {

  private static final LocalDateTime START = LocalDateTime.of(2026, 1, 5, 0, 0);

  static List<Integer> seeds() {
    return IntStream.range(0, 50).boxed().toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void bothComeToTheSameDays(int seed) throws CpmException {
    StepList steps = StepList.random(new Random(seed), 1, 40);
    ProjectFile project = everyDay();
    Task[] tasks = new Task[steps.size()];
    for (int step = 0; step < tasks.length; step++) {
      tasks[step] = task(project, Math.toIntExact(steps.seconds(step)));
      for (int required : steps.requires(step)) {
        tasks[step].addPredecessor(new Relation.Builder().predecessorTask(tasks[required]));
      }
    }

    new MicrosoftScheduler().schedule(project, START);

    CriticalPath plan = steps.plan(CriticalPath.UNLIMITED, 0);
    for (int step = 0; step < tasks.length; step++) {
      assertThat(List.of(
              plan.start(step),
              plan.end(step),
              plan.latestStart(step),
              plan.latestEnd(step),
              plan.slack(step)))
          .as("days of step %d", step)
          .containsExactly(
              days(tasks[step].getEarlyStart()),
              days(tasks[step].getEarlyFinish()),
              days(tasks[step].getLateStart()),
              days(tasks[step].getLateFinish()),
              (long) tasks[step].getTotalSlack().getDuration());
    }
  }

  private static long days(LocalDateTime date) {
    return ChronoUnit.DAYS.between(START, date);
  }

  private static Task task(ProjectFile project, int days) {
    Task task = project.addTask();
    task.setDuration(Duration.getInstance(days, TimeUnit.DAYS));
    task.setActualDuration(Duration.getInstance(0, TimeUnit.DAYS));
    task.setRemainingDuration(Duration.getInstance(days, TimeUnit.DAYS));
    return task;
  }

  private static ProjectFile everyDay() {
    ProjectFile project = new ProjectFile();
    ProjectCalendar calendar = project.addCalendar();
    for (DayOfWeek day : DayOfWeek.values()) {
      calendar.setCalendarDayType(day, DayType.WORKING);
      calendar
          .addCalendarHours(day)
          .add(new LocalTimeRange(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
    }
    project.setDefaultCalendar(calendar);
    project.getProjectProperties().setMinutesPerDay(24 * 60);
    project.getProjectProperties().setStartDate(START);
    return project;
  }
}

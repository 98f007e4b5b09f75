package dev.roadmapkit.schedule.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.Task;
import org.mpxj.cpm.CpmException;
import org.mpxj.cpm.MicrosoftScheduler;

/** Early and late dates and total slack as MPXJ has them, with whole days and no day off. */
class MpxjOracleTest {

  static List<Integer> seeds() {
    return IntStream.range(0, 50).boxed().toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void bothComeToTheSameDays(int seed) throws CpmException {
    StepList steps = StepList.random(new Random(seed), 1, 40);
    ProjectFile project = MpxjProjects.empty();
    Task[] tasks = new Task[steps.size()];
    for (int step = 0; step < tasks.length; step++) {
      tasks[step] = MpxjProjects.task(project, Math.toIntExact(steps.seconds(step)));
      for (int required : steps.requires(step)) {
        tasks[step].addPredecessor(new Relation.Builder().predecessorTask(tasks[required]));
      }
    }

    new MicrosoftScheduler().schedule(project, MpxjProjects.START);

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
    return ChronoUnit.DAYS.between(MpxjProjects.START, date);
  }
}

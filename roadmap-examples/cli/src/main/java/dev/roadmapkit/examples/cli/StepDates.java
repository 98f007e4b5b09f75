package dev.roadmapkit.examples.cli;

import dev.roadmapkit.schedule.Schedule;
import dev.roadmapkit.schedule.ScheduledStep;
import java.util.List;
import java.util.stream.IntStream;

/** The dates of each step of a dated plan: when it may start and when it may end. */
final class StepDates {

  private final List<ScheduledStep> steps;

  StepDates(Schedule schedule) {
    this.steps = schedule.steps();
  }

  /** One aligned line a step, or two where the dates would be wider than this. */
  List<List<String>> lines(int width) {
    TextTable table = new TextTable();
    steps.forEach(step -> table.row(duration(step), starts(step), ends(step)));
    List<String> lines = table.lines();
    return lines.stream().allMatch(line -> TextWidth.of(line) <= width)
        ? lines.stream().map(List::of).toList()
        : pairs();
  }

  private List<List<String>> pairs() {
    TextTable table = new TextTable();
    for (ScheduledStep step : steps) {
      table.row(duration(step), starts(step));
      table.row("", ends(step));
    }
    List<String> lines = table.lines();
    return IntStream.range(0, steps.size())
        .mapToObj(step -> lines.subList(2 * step, 2 * step + 2))
        .toList();
  }

  private static String duration(ScheduledStep step) {
    return step.step().duration().toString();
  }

  private static String starts(ScheduledStep step) {
    boolean begun = step.state() != ScheduledStep.State.PLANNED;
    return (begun ? "began " : "starts ") + step.startDates();
  }

  private static String ends(ScheduledStep step) {
    boolean finished = step.state() == ScheduledStep.State.FINISHED;
    return (finished ? "ended " : "ends ") + step.endDates();
  }
}

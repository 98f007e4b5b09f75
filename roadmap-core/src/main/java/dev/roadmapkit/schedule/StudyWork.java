package dev.roadmapkit.schedule;

import dev.roadmapkit.schedule.network.Work;

/**
 * Work of which some falls on study days only. The time of those steps is counted in study seconds:
 * each study day that no break takes has as many as a day, other days have none.
 */
final class StudyWork implements Work {

  private final Timeline timeline;
  private final StudyDays days;
  private final long[] amounts;
  private final boolean[] onStudyDays;

  StudyWork(Timeline timeline, StudyDays days, long[] amounts, boolean[] onStudyDays) {
    this.timeline = timeline;
    this.days = days;
    this.amounts = amounts;
    this.onStudyDays = onStudyDays;
  }

  @Override
  public long end(int step, long start) {
    if (!onStudyDays[step] || amounts[step] == 0) {
      return start + amounts[step];
    }
    long studied = days.studied(timeline.startOf(start));
    return timeline.planTime(days.firstMoment(studied + amounts[step]));
  }

  @Override
  public long latestStart(int step, long end) {
    if (!onStudyDays[step] || amounts[step] == 0) {
      return end - amounts[step];
    }
    long studied = days.studied(timeline.endOf(end));
    return timeline.planTime(days.lastMoment(studied - amounts[step]));
  }

  @Override
  public long lastWorked(int step, long end) {
    return onStudyDays[step] && amounts[step] > 0
        ? timeline.planTime(days.firstMoment(days.studied(timeline.endOf(end))))
        : end;
  }
}

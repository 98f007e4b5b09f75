package dev.roadmapkit.schedule.network;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.mpxj.DayType;
import org.mpxj.Duration;
import org.mpxj.LocalTimeRange;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectFile;
import org.mpxj.Task;
import org.mpxj.TimeUnit;

/** Projects of MPXJ in which every hour of every day is worked, for tests and benchmarks. */
public final class MpxjProjects {

  public static final LocalDateTime START = LocalDateTime.of(2026, 1, 5, 0, 0);

  private MpxjProjects() {}

  public static ProjectFile empty() {
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

  public static Task task(ProjectFile project, int days) {
    Task task = project.addTask();
    task.setDuration(Duration.getInstance(days, TimeUnit.DAYS));
    task.setActualDuration(Duration.getInstance(0, TimeUnit.DAYS));
    task.setRemainingDuration(Duration.getInstance(days, TimeUnit.DAYS));
    return task;
  }
}

package dev.roadmapkit.examples.cli;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.DateTimeStamp;
import dev.roadmapkit.schedule.DeadlineCheck;
import dev.roadmapkit.schedule.Schedule;
import dev.roadmapkit.schedule.ScheduledStep;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;

/**
 * A plan for calendars, by RFC 5545: an event of whole days for each step, from its earliest start to
 * its latest end, and one for the deadline. A later plan replaces the events of an earlier one, for
 * their ids stay; so do those of another learner, which therefore belong in a calendar of their own.
 */
final class PlanCalendar {

  private static final String PRODUCT = "-//RoadmapKit//roadmap//EN";

  private final Schedule schedule;
  private final Date stamp;

  private PlanCalendar(Schedule schedule, LocalDate today) {
    this.schedule = schedule;
    this.stamp = Date.from(today.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  /**
   * Writes a plan with dates.
   *
   * @param today what is written down as the time of writing
   */
  static String of(Schedule schedule, LocalDate today) {
    return new PlanCalendar(schedule, today).text();
  }

  private String text() {
    ICalendar calendar = new ICalendar();
    calendar.setVersion(ICalVersion.V2_0);
    calendar.setProductId(PRODUCT);
    calendar.setName(schedule.roadmap().title());
    schedule.steps().stream().map(this::event).forEach(calendar::addEvent);
    schedule.deadlines().stream()
        .filter(deadline -> deadline.step().isEmpty())
        .map(this::event)
        .forEach(calendar::addEvent);
    return Biweekly.write(calendar).go();
  }

  private VEvent event(ScheduledStep step) {
    LocalDate first = step.startDates().earliest();
    LocalDate last = step.endDates().latest();
    VEvent event = event("/" + step.step().id(), first, last);
    event.setSummary(PlanFacts.title(step.step(), schedule.roadmap()));
    event.setDescription(
        step.step().duration() + ", starts " + step.startDates() + ", ends " + step.endDates());
    return event;
  }

  private VEvent event(DeadlineCheck deadline) {
    // No id of a step is empty.
    VEvent event = event("//deadline", deadline.deadline(), deadline.deadline());
    event.setSummary("Deadline: " + schedule.roadmap().title());
    event.setDescription(deadline.toString());
    return event;
  }

  private VEvent event(String id, LocalDate first, LocalDate last) {
    VEvent event = new VEvent();
    event.setUid(schedule.roadmap().id() + id + "@roadmapkit");
    event.setDateTimeStamp(new DateTimeStamp(stamp));
    event.setDateStart(new DateStart(day(first), false));
    // The end is the day after, as in RFC 5545.
    event.setDateEnd(new DateEnd(day(last.plusDays(1)), false));
    event.setTransparency(true);
    return event;
  }

  /** Biweekly writes the day that an instant has in the zone of the computer. */
  private static Date day(LocalDate day) {
    return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
  }
}

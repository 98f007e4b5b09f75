package dev.roadmapkit.examples.cli;

import dev.roadmapkit.problem.Problem;
import dev.roadmapkit.schedule.DateRange;
import dev.roadmapkit.schedule.Schedule;
import dev.roadmapkit.schedule.ScheduledStep;
import dev.roadmapkit.schedule.WeekRange;
import tools.jackson.core.JsonGenerator;

/** A plan for programs. Its keys are fixed: keys may be added, but none renamed or removed. */
final class PlanJson {

  private final Schedule schedule;
  private final boolean dated;
  private final JsonGenerator json;

  private PlanJson(Schedule schedule, JsonGenerator json) {
    this.schedule = schedule;
    this.dated = schedule.startDate().isPresent();
    this.json = json;
  }

  static String of(Schedule schedule) {
    return JsonText.of(json -> new PlanJson(schedule, json).write());
  }

  private void write() {
    json.writeStartObject();
    roadmap();
    schedule.startDate().ifPresent(date -> json.writeStringProperty("startDate", date.toString()));
    total();
    json.writeArrayPropertyStart("steps");
    schedule.steps().forEach(this::step);
    json.writeEndArray();
    json.writeArrayPropertyStart("findings");
    schedule.findings().forEach(this::finding);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void roadmap() {
    json.writeObjectPropertyStart("roadmap");
    json.writeStringProperty("id", schedule.roadmap().id().value());
    json.writeStringProperty("version", schedule.roadmap().version().toString());
    json.writeStringProperty("title", schedule.roadmap().title());
    json.writeEndObject();
  }

  private void total() {
    json.writeObjectPropertyStart("total");
    json.writeNumberProperty("minDays", schedule.minDays());
    json.writeNumberProperty("maxDays", schedule.maxDays());
    json.writeNumberProperty("minWeeks", schedule.minWeeks());
    json.writeNumberProperty("maxWeeks", schedule.maxWeeks());
    if (dated) {
      json.writeStringProperty("earliestFinish", schedule.finish().earliest().toString());
      json.writeStringProperty("latestFinish", schedule.finish().latest().toString());
    }
    json.writeEndObject();
  }

  private void step(ScheduledStep step) {
    json.writeStartObject();
    json.writeStringProperty("id", step.step().id().value());
    json.writeStringProperty("title", step.step().title());
    json.writeStringProperty("duration", step.step().duration().toString());
    weeks("startWeek", "earliest", "latest", step.startWeeks());
    weeks("endWeek", "earliest", "latest", step.endWeeks());
    weeks("window", "firstWeek", "lastWeek", step.window());
    if (dated) {
      dates("start", step.startDates());
      dates("end", step.endDates());
    }
    json.writeEndObject();
  }

  private void weeks(String name, String first, String last, WeekRange weeks) {
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty(first, weeks.first());
    json.writeNumberProperty(last, weeks.last());
    json.writeEndObject();
  }

  private void dates(String name, DateRange dates) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("earliest", dates.earliest().toString());
    json.writeStringProperty("latest", dates.latest().toString());
    json.writeEndObject();
  }

  private void finding(Problem finding) {
    json.writeStartObject();
    json.writeStringProperty("key", finding.rule());
    json.writeStringProperty("severity", finding.severity().toString());
    json.writeStringProperty("message", finding.message());
    json.writeEndObject();
  }
}

package dev.roadmapkit.examples.cli;

import dev.roadmapkit.problem.Problem;
import dev.roadmapkit.schedule.Bound;
import dev.roadmapkit.schedule.DateRange;
import dev.roadmapkit.schedule.DeadlineCheck;
import dev.roadmapkit.schedule.Forecast;
import dev.roadmapkit.schedule.PlanStatus;
import dev.roadmapkit.schedule.Schedule;
import dev.roadmapkit.schedule.ScheduledStep;
import dev.roadmapkit.schedule.WeekRange;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** A plan for programs. Its keys are fixed: keys may be added, but none renamed or removed. */
final class PlanJson {

  private static final int[] PERCENTILES = {10, 50, 80, 90};

  private final PlanResult plan;
  private final Schedule schedule;
  private final boolean dated;
  private final JsonGenerator json;

  private PlanJson(PlanResult plan, JsonGenerator json) {
    this.plan = plan;
    this.schedule = plan.schedule();
    this.dated = schedule.startDate().isPresent();
    this.json = json;
  }

  static String of(PlanResult plan) {
    return JsonText.of(json -> new PlanJson(plan, json).write());
  }

  private void write() {
    json.writeStartObject();
    roadmap();
    schedule.startDate().ifPresent(date -> json.writeStringProperty("startDate", date.toString()));
    total();
    if (plan.tracked()) {
      status(schedule.status());
    }
    json.writeArrayPropertyStart("deadlines");
    schedule.deadlines().forEach(this::deadline);
    json.writeEndArray();
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
    plan.likely().ifPresent(this::likely);
    if (!plan.open().isEmpty()) {
      json.writeArrayPropertyStart("openChoices");
      plan.open().forEach(choice -> json.writeString(choice.id().value()));
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void likely(Forecast forecast) {
    json.writeObjectPropertyStart("likely");
    for (int percentile : PERCENTILES) {
      json.writeNumberProperty("p" + percentile + "Days", forecast.days(percentile));
    }
    json.writeStringProperty("method", forecast.method().toString());
    json.writeStringProperty("reading", forecast.reading().toString().toLowerCase(Locale.ROOT));
    plan.confidence().ifPresent(percent -> confidence(forecast, percent));
    json.writeEndObject();
  }

  private void confidence(Forecast forecast, int percent) {
    json.writeObjectPropertyStart("confidence");
    json.writeNumberProperty("percent", percent);
    json.writeNumberProperty("days", forecast.days(percent));
    if (dated) {
      json.writeStringProperty("finish", forecast.finish(percent).toString());
    }
    json.writeEndObject();
  }

  private void status(PlanStatus status) {
    json.writeObjectPropertyStart("status");
    json.writeStringProperty("state", word(status.state()));
    json.writeNumberProperty("marginDays", status.marginDays());
    json.writeObjectPropertyStart("atLearnedPace");
    json.writeNumberProperty("earliestDays", status.atLearnedPace().earliestDays());
    json.writeNumberProperty("latestDays", status.atLearnedPace().latestDays());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void deadline(DeadlineCheck deadline) {
    json.writeStartObject();
    deadline.step().ifPresent(step -> json.writeStringProperty("step", step.value()));
    json.writeStringProperty("deadline", deadline.deadline().toString());
    json.writeStringProperty("verdict", word(deadline.verdict()));
    json.writeNumberProperty("marginDays", deadline.marginDays());
    json.writeNumberProperty("bestMarginDays", deadline.bestMarginDays());
    plan.likely()
        .filter(forecast -> deadline.step().isEmpty())
        .ifPresent(forecast ->
            json.writeNumberProperty("probability", forecast.probabilityBy(deadline.deadline())));
    json.writeArrayPropertyStart("decidedBy");
    deadline.decidedBy().forEach(step -> json.writeString(step.value()));
    json.writeEndArray();
    json.writeEndObject();
  }

  private void step(ScheduledStep step) {
    json.writeStartObject();
    json.writeStringProperty("id", step.step().id().value());
    json.writeStringProperty("title", step.step().title());
    json.writeStringProperty("duration", step.step().duration().toString());
    if (plan.tracked()) {
      json.writeStringProperty("state", word(step.state()));
    }
    weeks("startWeek", "earliest", "latest", step.startWeeks());
    weeks("endWeek", "earliest", "latest", step.endWeeks());
    weeks("window", "firstWeek", "lastWeek", step.window());
    if (dated) {
      dates("start", step.startDates());
      dates("end", step.endDates());
    }
    json.writeObjectPropertyStart("critical");
    json.writeBooleanProperty("min", step.isCritical(Bound.MIN));
    json.writeBooleanProperty("max", step.isCritical(Bound.MAX));
    json.writeEndObject();
    days("slackDays", step.slackDays(Bound.MIN), step.slackDays(Bound.MAX));
    days("freeSlackDays", step.freeSlackDays(Bound.MIN), step.freeSlackDays(Bound.MAX));
    json.writeEndObject();
  }

  private void days(String name, int min, int max) {
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("min", min);
    json.writeNumberProperty("max", max);
    json.writeEndObject();
  }

  /** "on-track", the form of words in JSON. */
  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
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

package dev.roadmapkit.examples.cli;

import dev.roadmapkit.schedule.Explanation;
import dev.roadmapkit.schedule.StudyBreak;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** What makes the weeks of a step, for programs. Keys may be added, but none renamed or removed. */
final class WhyJson {

  private final Explanation why;
  private final JsonGenerator json;

  private WhyJson(Explanation why, JsonGenerator json) {
    this.why = why;
    this.json = json;
  }

  static String of(Explanation why) {
    return JsonText.of(json -> new WhyJson(why, json).write());
  }

  private void write() {
    json.writeStartObject();
    json.writeStringProperty("step", why.step().value());
    json.writeObjectPropertyStart("window");
    json.writeNumberProperty("firstWeek", why.window().first());
    json.writeNumberProperty("lastWeek", why.window().last());
    json.writeEndObject();
    json.writeStringProperty("state", why.state().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("duration", why.duration().toString());
    side("earliest", why.earliest());
    side("latest", why.latest());
    json.writeName("pace");
    json.writeNumber(why.pace().factor());
    json.writeName("learnedPace");
    json.writeNumber(why.learnedPace().factor());
    why.hoursPerWeek().ifPresent(hours -> {
      json.writeName("hoursPerWeek");
      json.writeNumber(hours);
    });
    why.weeklyEffort()
        .ifPresent(effort -> json.writeStringProperty("weeklyEffort", effort.toString()));
    json.writeArrayPropertyStart("studyDays");
    why.studyDays().forEach(day -> json.writeString(day.toString()));
    json.writeEndArray();
    breaks("breaks", why.breaks());
    json.writeStringProperty("text", why.toString());
    json.writeEndObject();
  }

  private void side(String name, Explanation.Side side) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("reason", side.reason().name().toLowerCase(Locale.ROOT));
    side.waitsFor().ifPresent(step -> json.writeStringProperty("waitsFor", step.value()));
    side.after().ifPresent(step -> json.writeStringProperty("after", step.value()));
    json.writeNumberProperty("startWeek", side.startWeek());
    json.writeNumberProperty("endWeek", side.endWeek());
    json.writeNumberProperty("days", side.days());
    breaks("breaksBefore", side.breaksBefore());
    json.writeName("learnedPace");
    json.writeNumber(side.learnedPace().factor());
    json.writeEndObject();
  }

  private void breaks(String name, List<StudyBreak> breaks) {
    json.writeArrayPropertyStart(name);
    breaks.forEach(this::daysOff);
    json.writeEndArray();
  }

  private void daysOff(StudyBreak daysOff) {
    json.writeStartObject();
    json.writeStringProperty("first", daysOff.first().toString());
    json.writeStringProperty("last", daysOff.last().toString());
    json.writeEndObject();
  }
}

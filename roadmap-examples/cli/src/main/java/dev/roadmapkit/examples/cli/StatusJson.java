package dev.roadmapkit.examples.cli;

import dev.roadmapkit.Topic;
import dev.roadmapkit.progress.Fraction;
import dev.roadmapkit.progress.ProgressReport;
import dev.roadmapkit.progress.Standing;
import dev.roadmapkit.progress.StepReport;
import tools.jackson.core.JsonGenerator;

/** A status for programs. Its keys are fixed: keys may be added, but none renamed or removed. */
final class StatusJson {

  private final ProgressReport report;
  private final boolean topics;
  private final JsonGenerator json;

  private StatusJson(ProgressReport report, boolean topics, JsonGenerator json) {
    this.report = report;
    this.topics = topics;
    this.json = json;
  }

  /**
   * @param topics whether the topics of each step are listed
   */
  static String of(ProgressReport report, boolean topics) {
    return JsonText.of(json -> new StatusJson(report, topics, json).write());
  }

  private void write() {
    json.writeStartObject();
    json.writeStringProperty("percent", report.percent());
    fraction(report.fraction());
    json.writeArrayPropertyStart("steps");
    report.steps().forEach(this::step);
    json.writeEndArray();
    json.writeArrayPropertyStart("missing");
    report.missing().forEach(topic -> json.writeString(topic.value()));
    json.writeEndArray();
    json.writeStringProperty("state", report.state().toString());
    counts(report);
    roadmap();
    unknownMarks();
    json.writeEndObject();
  }

  private void step(StepReport step) {
    json.writeStartObject();
    json.writeStringProperty("id", step.step().id().value());
    fraction(step.fraction());
    json.writeStringProperty("state", step.state().toString());
    json.writeStringProperty("percent", step.percent());
    counts(step);
    if (topics) {
      json.writeArrayPropertyStart("topics");
      step.step().topics().stream()
          .filter(topic -> report.shows(topic.id().value()))
          .forEach(this::topic);
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void topic(Topic topic) {
    String id = topic.id().value();
    json.writeStartObject();
    json.writeStringProperty("id", id);
    json.writeStringProperty("title", topic.title());
    json.writeStringProperty("state", report.state(id).toString());
    json.writeBooleanProperty("counts", report.counts(id));
    json.writeEndObject();
  }

  /** On one line, to be read as what it is. */
  private void fraction(Fraction fraction) {
    json.writeName("fraction");
    json.writeRawValue("[" + fraction.part() + ", " + fraction.whole() + "]");
  }

  private void counts(Standing standing) {
    json.writeNumberProperty("done", standing.done());
    json.writeNumberProperty("inProgress", standing.inProgress());
    json.writeNumberProperty("skipped", standing.skipped());
    json.writeNumberProperty("remaining", standing.remaining());
    json.writeStringProperty("spent", standing.spent().toString());
    standing
        .lastActivity()
        .ifPresent(at -> json.writeStringProperty("lastActivity", at.toString()));
  }

  private void roadmap() {
    json.writeObjectPropertyStart("roadmap");
    json.writeStringProperty("id", report.roadmap().id().value());
    json.writeStringProperty("version", report.roadmap().version().toString());
    json.writeStringProperty("title", report.roadmap().title());
    json.writeEndObject();
    json.writeObjectPropertyStart("choices");
    report
        .choices()
        .forEach((choice, option) -> json.writeStringProperty(choice.value(), option.value()));
    json.writeEndObject();
  }

  private void unknownMarks() {
    json.writeArrayPropertyStart("unknownMarks");
    UnknownMarks.of(report).counts().forEach((id, count) -> {
      json.writeStartObject();
      json.writeStringProperty("id", id);
      json.writeNumberProperty("marks", count);
      json.writeEndObject();
    });
    json.writeEndArray();
  }
}

package dev.roadmapkit.pdf.internal.checklist;

import dev.roadmapkit.pdf.internal.page.Canvas;
import dev.roadmapkit.pdf.internal.page.Row;
import dev.roadmapkit.pdf.internal.structure.Role;
import dev.roadmapkit.pdf.internal.text.Run;
import dev.roadmapkit.pdf.internal.text.TextStyle;
import dev.roadmapkit.progress.Mark;
import dev.roadmapkit.progress.ProgressReport;
import dev.roadmapkit.progress.Standing;
import java.util.ArrayList;
import java.util.List;

/** How far the learner is, in words and as a bar. */
final class ProgressRows {

  private final Flow flow;

  ProgressRows(Flow flow) {
    this.flow = flow;
  }

  /** The whole roadmap, over the whole width. */
  void write(ProgressReport standing) {
    Words words = flow.words();
    Look look = flow.look();
    TextStyle strong = look.fact.in(words.language());
    List<Run> runs = new ArrayList<>();
    runs.add(new Run(
        words.text(Saying.PROGRESS) + "\u00a0 "
            + words.text(Saying.PERCENT, words.number(standing.fraction().toPercent())),
        strong));
    runs.addAll(new Facts(look.small, words, "    ")
        .worded(words.text(Saying.TOPICS_DONE, standing.done(), all(standing)))
        .worded(counted(Saying.TOPICS_BEGUN, standing.inProgress()))
        .worded(counted(Saying.TOPICS_SKIPPED, standing.skipped()))
        .worded(counted(Saying.TOPICS_OPTIONAL, openOptional(standing)))
        .runs());
    int first = flow.size();
    flow.paragraph(
        flow.tag(Role.PARAGRAPH), flow.lines(runs, flow.width()), 0, look.gapSection * 0.7f);
    flow.decorate(first, (row, isFirst) -> row.keptWithNext());
    float height = look.bar + 2;
    flow.add(new Row(
        height,
        look.gapLine,
        false,
        (canvas, top) -> bar(canvas, standing, flow.left(), top, flow.width(), height)));
  }

  /** The state of a step in words. */
  String state(Standing standing) {
    Words words = flow.words();
    return switch (standing.state()) {
      case DONE -> words.text(Saying.STATE_DONE);
      case SKIPPED -> words.text(Saying.STATE_SKIPPED);
      case IN_PROGRESS -> words.text(Saying.STATE_BEGUN, standing.done(), all(standing));
      case NOT_STARTED -> words.text(Saying.STATE_OPEN);
    };
  }

  /** What is done is solid, what is begun hatched. */
  void bar(Canvas canvas, Standing standing, float x, float top, float width, float height) {
    Shapes shapes = flow.look().shapes;
    shapes.track(canvas, x, top, width, height);
    if (standing.state() == Mark.State.SKIPPED) {
      return;
    }
    double part = (double) standing.fraction().part() / standing.fraction().whole();
    float done = (float) (width * part);
    float begun = Math.min(
        width - done, all(standing) == 0 ? 0 : width * standing.inProgress() / all(standing));
    if (begun > 0) {
      shapes.possible(canvas, x + done, top, begun, height);
    }
    if (done > 0) {
      shapes.certain(canvas, x, top, done, height);
    }
  }

  private String counted(Saying saying, int count) {
    return count == 0 ? "" : flow.words().text(saying, count);
  }

  /** What neither counts nor was skipped. */
  private static int openOptional(ProgressReport report) {
    long shown = report.roadmap().steps().stream()
        .flatMap(step -> step.topics().stream())
        .filter(topic -> report.shows(topic.id().value()))
        .count();
    return (int) shown - all(report) - report.skipped();
  }

  private static int all(Standing standing) {
    return standing.done() + standing.inProgress() + standing.remaining();
  }
}

package dev.roadmapkit.pdf.internal.checklist;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Topic;
import dev.roadmapkit.pdf.internal.page.Canvas;
import dev.roadmapkit.pdf.internal.text.Line;
import java.util.ArrayList;
import java.util.List;

/** The topics of a step, each with a box to tick. */
final class TopicGrid {

  static final float TEXT_INDENT = Look.BOX + 7;

  private static final float GAP = 4.5f;

  private final Flow flow;
  private final Roadmap roadmap;
  private final Grid grid;

  TopicGrid(Flow flow, Roadmap roadmap) {
    this.flow = flow;
    this.roadmap = roadmap;
    this.grid = new Grid(flow, TEXT_INDENT, TopicGrid::box);
  }

  void write(List<Topic> topics) {
    grid.write(topics.stream().map(this::cell).toList(), GAP);
  }

  /** An empty box to tick, beside a line of body text that begins at the same height. */
  static void box(Canvas canvas, float x, float top) {
    canvas.stroke(x + 0.5f, top + 2, Look.BOX, Look.BOX, 1.5f, 0.9f, Look.INK);
  }

  private List<Line> cell(Topic topic) {
    List<Line> lines = new ArrayList<>(flow.lines(topic.title(), Look.BODY, grid.textWidth()));
    String small = Conditions.join(
        Conditions.of(topic.when(), roadmap),
        topic.optional() ? "optional" : "",
        topic.effort().map(Words::duration).orElse(""),
        topic.note().orElse(""));
    if (!small.isEmpty()) {
      lines.addAll(flow.lines(small, Look.SMALL, grid.textWidth()));
    }
    return lines;
  }
}

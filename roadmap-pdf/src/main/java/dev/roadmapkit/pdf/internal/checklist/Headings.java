package dev.roadmapkit.pdf.internal.checklist;

import dev.roadmapkit.pdf.internal.page.Row;
import dev.roadmapkit.pdf.internal.text.Line;
import java.util.List;

/** The headings of sections, each with its entry in the outline. */
final class Headings {

  private final Flow flow;

  Headings(Flow flow) {
    this.flow = flow;
  }

  void section(String title) {
    List<Line> lines = flow.lines(title, Look.HEADING, flow.width());
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean first = i == 0;
      flow.add(new Row(line.height(), first ? Look.GAP_SECTION : 0, true, (canvas, top) -> {
        if (first) {
          canvas.bookmark(title, 0, top);
        }
        canvas.line(line, flow.left(), top);
      }));
    }
  }
}

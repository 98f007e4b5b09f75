package dev.roadmapkit.pdf.internal.checklist;

import dev.roadmapkit.pdf.internal.page.Row;
import dev.roadmapkit.pdf.internal.structure.Role;
import dev.roadmapkit.pdf.internal.structure.Tag;
import dev.roadmapkit.pdf.internal.text.Line;
import java.util.List;

/** The headings of sections, each with its entry in the outline; a heading ends the section before. */
final class Headings {

  private final Flow flow;
  private boolean open;

  Headings(Flow flow) {
    this.flow = flow;
  }

  void section(String title) {
    end();
    flow.open(Role.SECTION);
    open = true;
    Tag heading = flow.tag(Role.HEADING);
    List<Line> lines =
        flow.lines(title, flow.look().heading.in(flow.words().language()), flow.width());
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean first = i == 0;
      flow.add(new Row(line.height(), first ? flow.look().gapSection : 0, true, (canvas, top) -> {
        if (first) {
          canvas.bookmark(title, 0, top);
          flow.runningHead().enter("", top);
        }
        canvas.line(line, heading, flow.left(), top);
      }));
    }
  }

  /** Ends the last section. */
  void end() {
    if (open) {
      flow.close();
      open = false;
    }
  }
}

package dev.roadmapkit.pdf.internal.checklist;

import dev.roadmapkit.pdf.internal.page.Canvas;
import dev.roadmapkit.pdf.internal.structure.Tag;
import dev.roadmapkit.pdf.internal.text.Line;
import java.util.List;

/** Several lines of text, one below the other. */
final class Lines {

  private Lines() {}

  /** A date that stays on one line, or two dates that are parted after the dash. */
  static String unbroken(String dates) {
    return dates.replace(' ', '\u00a0').replace("\u2013\u00a0", "\u2013 ");
  }

  static float height(List<Line> lines) {
    float height = 0;
    for (Line line : lines) {
      height += line.height();
    }
    return height;
  }

  static void draw(Canvas canvas, Tag tag, List<Line> lines, float x, float top) {
    float y = top;
    for (Line line : lines) {
      canvas.line(line, tag, x, y);
      y += line.height();
    }
  }
}

package dev.roadmapkit.pdf.internal.checklist;

import dev.roadmapkit.pdf.internal.checklist.TimelineText.Mark;
import dev.roadmapkit.pdf.internal.page.Canvas;
import dev.roadmapkit.pdf.internal.text.Line;
import dev.roadmapkit.pdf.internal.text.TextStyle;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Today and the deadline: lines across a timeline with their labels below it, each at the right of its line,
 * or at the left where there is no room. A day beyond the axis has no line, but an arrowhead at its end.
 */
final class TimelineFlags {

  private static final float GAP = 3;
  private static final float ARROW = 5;
  private static final float BESIDE = ARROW / 2 + GAP;
  private static final float LINE = 1.2f;
  private static final float DASH = 3;

  /** A line with its label, on the first level or below another one. */
  private record Flag(Mark mark, float x, Line label, float labelX, int level) {

    float end() {
      return Math.max(x, labelX + label.width());
    }
  }

  private final Flow flow;
  private final TimeAxis axis;
  private final float lineHeight;
  private final List<Flag> flags = new ArrayList<>();

  TimelineFlags(Flow flow, TimeAxis axis, List<Mark> marks) {
    this.flow = flow;
    this.axis = axis;
    this.lineHeight = flow.look().small.lineHeight();
    List<Mark> sorted = marks.stream().sorted(Comparator.comparing(Mark::day)).toList();
    for (int i = 0; i < sorted.size(); i++) {
      float room = i + 1 < sorted.size() ? x(sorted.get(i + 1)) - 2 * GAP : axis.right();
      flags.add(flag(sorted.get(i), room));
    }
  }

  /** The height of the labels. */
  float height() {
    return flags.stream().mapToInt(flag -> flag.level() + 1).max().orElse(0) * lineHeight;
  }

  /** Draws the lines from the top of the bars, and the labels. */
  void draw(Canvas canvas, float barsTop, float top) {
    Palette colors = flow.look().colors;
    for (Flag flag : flags) {
      float labelTop = top + flag.level() * lineHeight;
      boolean deadline = flag.mark().deadline();
      Color color = deadline ? colors.warning() : colors.ink();
      int beside = axis.beside(flag.mark().day());
      canvas.caption(flag.label(), flag.labelX(), labelTop);
      float arrowTop = labelTop + (lineHeight - ARROW) / 2;
      if (beside == 0) {
        float dash = deadline ? DASH : 0;
        canvas.pen().upright(flag.x(), barsTop, arrowTop - barsTop, LINE, dash, color);
        canvas.pen().arrowhead(flag.x(), arrowTop, ARROW, color);
      } else {
        canvas.pen().pointer(flag.x(), arrowTop, ARROW, beside > 0, color);
      }
    }
  }

  /** A line for a deadline is the last of its day: who is done on that day is in time. */
  private float x(Mark mark) {
    return mark.deadline() || axis.beside(mark.day()) != 0
        ? axis.lastOf(mark.day(), LINE)
        : axis.x(axis.day(mark.day()));
  }

  private Flag flag(Mark mark, float room) {
    TextStyle style = flow.look().small.in(flow.look().colors.ink());
    Line label = flow.line(mark.label(), style.in(flow.words().language()));
    float x = x(mark);
    // At the end of the axis, the label is before the arrowhead.
    float right = x + (axis.beside(mark.day()) < 0 ? ARROW + GAP : BESIDE);
    float left = x - (axis.beside(mark.day()) > 0 ? ARROW + GAP : BESIDE) - label.width();
    boolean fits = right + label.width() <= room;
    float labelX = Math.max(flow.left(), fits ? right : left);
    boolean taken = flags.stream().anyMatch(flag -> flag.end() + 2 * GAP > labelX);
    return new Flag(mark, x, label, labelX, taken ? 1 : 0);
  }
}

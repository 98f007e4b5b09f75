package dev.roadmapkit.pdf.internal.checklist;

import dev.roadmapkit.pdf.internal.checklist.TimelineText.Mark;
import dev.roadmapkit.pdf.internal.page.Canvas;
import dev.roadmapkit.pdf.internal.text.Line;
import dev.roadmapkit.pdf.internal.text.TextStyle;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Today and the deadline: lines across a timeline with their labels above it. */
final class TimelineFlags {

  private static final float BESIDE = 4;
  private static final float ARROW = 5;
  private static final float DASH = 3;

  /** A line with its label, on the lowest level or above another one. */
  private record Flag(Mark mark, float x, Line label, float labelX, int level) {

    Flag at(float place, int height) {
      return new Flag(mark, x, label, place, height);
    }

    float end() {
      return labelX + label.width();
    }
  }

  private final Flow flow;
  private final TimeAxis axis;
  private final float lineHeight;
  private final List<Flag> flags;

  TimelineFlags(Flow flow, TimeAxis axis, List<Mark> marks) {
    this.flow = flow;
    this.axis = axis;
    this.lineHeight = flow.look().small.lineHeight();
    List<Flag> placed = new ArrayList<>(marks.stream().map(this::flag).toList());
    placed.sort(Comparator.comparing(Flag::x));
    if (placed.size() == 2 && placed.get(0).end() + 2 * BESIDE > placed.get(1).labelX()) {
      part(placed);
    }
    this.flags = List.copyOf(placed);
  }

  /** The height of the labels. */
  float height() {
    return levels() * lineHeight;
  }

  /** Draws the flags down to the end of the bars. */
  void draw(Canvas canvas, float top, float bottom) {
    Palette colors = flow.look().colors;
    for (Flag flag : flags) {
      float labelTop = top + (levels() - 1 - flag.level()) * lineHeight;
      float from = labelTop + lineHeight;
      boolean deadline = flag.mark().deadline();
      Color color = deadline ? colors.warning() : colors.ink();
      canvas.caption(flag.label(), flag.labelX(), labelTop);
      canvas.pen().upright(flag.x(), from, bottom - from, 1.2f, deadline ? DASH : 0, color);
      canvas.pen().arrowhead(flag.x(), from, ARROW, color);
    }
  }

  private int levels() {
    return flags.stream().mapToInt(flag -> flag.level() + 1).max().orElse(0);
  }

  /** The label stands in the middle above its line, as far as there is room. */
  private Flag flag(Mark mark) {
    TextStyle style = flow.look().small.in(flow.look().colors.ink());
    Line label = flow.line(mark.label(), style.in(flow.words().language()));
    // A day goes to its end: who is done on the day of the deadline is in time.
    float x = axis.x(axis.day(mark.day()) + (mark.deadline() ? 1 : 0));
    float last = axis.right() - label.width();
    float middle = Math.max(flow.left(), Math.min(x - label.width() / 2, last));
    return new Flag(mark, x, label, middle, 0);
  }

  /** Of two that are close, the first has its label at its left and the second at its right. */
  private void part(List<Flag> two) {
    Flag first = two.get(0);
    Flag second = two.get(1);
    float left = first.x() - BESIDE - first.label().width();
    float last = axis.right() - second.label().width();
    // Where there is no room beside its line, a label goes above the other one.
    two.set(0, first.at(Math.max(flow.left(), left), left < flow.left() ? 1 : 0));
    float right = second.x() + BESIDE;
    boolean above = right > last && left >= flow.left();
    two.set(1, second.at(Math.min(right, last), above ? 1 : 0));
  }
}

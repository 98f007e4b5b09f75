package dev.roadmapkit.pdf.internal.checklist;

import dev.roadmapkit.pdf.internal.page.Canvas;
import dev.roadmapkit.pdf.internal.text.Line;
import dev.roadmapkit.pdf.internal.text.TextStyle;
import dev.roadmapkit.schedule.ScheduledStep;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers and titles of steps beside their bars. A title takes two lines where one is too short; where
 * rows are too low for titles there are only some of the numbers.
 */
final class TimelineLabels {

  private static final float WIDEST = 0.45f;
  private static final float GAP = 8;
  private static final String SPACE = "\u00a0\u00a0";
  private static final float NUMBERS_ONLY = 26;
  private static final float LEADING = 1.15f;

  private final Flow flow;
  private final TextStyle style;
  private final float pitch;
  private final float indent;
  private final float width;
  private final List<List<Line>> labels = new ArrayList<>();
  private final List<Float> tops = new ArrayList<>();

  TimelineLabels(Flow flow, List<ScheduledStep> steps, int perRow, float pitch) {
    this.flow = flow;
    this.style = flow.look().small;
    this.pitch = pitch;
    boolean titled = pitch >= style.size() * 1.3f;
    int every = titled ? 1 : (int) Math.ceil(style.size() * 1.1f / pitch);
    this.indent = flow.line(steps.size() + SPACE, style).width();
    float widest = flow.width() * WIDEST - GAP - indent;
    for (int step = 0; step < steps.size(); step += perRow) {
      boolean numbered = labels.size() % every == 0;
      String number = numbered ? Integer.toString(step + 1) : "";
      String title = steps.get(step).step().title();
      labels.add(titled ? titled(number, title, widest) : List.of(flow.line(number, style)));
    }
    this.width = titled ? titleWidth() + GAP : NUMBERS_ONLY;
    float top = 0;
    for (List<Line> label : labels) {
      tops.add(top);
      top += height(label);
    }
    tops.add(top);
  }

  /** The width of the column, with the gap after it. */
  float width() {
    return width;
  }

  int rows() {
    return labels.size();
  }

  /** The distance of a row from the first one; after the last there is the height of all. */
  float top(int row) {
    return tops.get(row);
  }

  void draw(Canvas canvas, float top) {
    // Less than lines have otherwise: those of a title belong together.
    float leading = style.size() * LEADING;
    for (int row = 0; row < labels.size(); row++) {
      List<Line> label = labels.get(row);
      float middle = top + (tops.get(row) + tops.get(row + 1)) / 2;
      float y = middle - (label.size() * leading + style.lineHeight() - leading) / 2;
      for (int i = 0; i < label.size(); i++) {
        canvas.caption(label.get(i), x(i), y + i * leading);
      }
    }
  }

  /** The number and as much of the title as fits. */
  private List<Line> titled(String number, String title, float widest) {
    List<Line> lines = new ArrayList<>(flow.shortened(title, style, widest, 2));
    lines.set(0, flow.line(number + SPACE + lines.get(0).spoken(), style));
    return lines;
  }

  private float x(int line) {
    return line == 0 ? flow.left() : flow.left() + indent;
  }

  private float titleWidth() {
    float widest = 0;
    for (List<Line> label : labels) {
      for (int i = 0; i < label.size(); i++) {
        widest = Math.max(widest, x(i) - flow.left() + label.get(i).width());
      }
    }
    return widest;
  }

  private float height(List<Line> label) {
    return pitch + (label.size() - 1) * style.size() * LEADING;
  }
}

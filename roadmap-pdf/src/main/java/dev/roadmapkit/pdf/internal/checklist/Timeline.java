package dev.roadmapkit.pdf.internal.checklist;

import dev.roadmapkit.pdf.internal.checklist.TimeAxis.Span;
import dev.roadmapkit.pdf.internal.checklist.TimeAxis.Tick;
import dev.roadmapkit.pdf.internal.checklist.TimelineText.Mark;
import dev.roadmapkit.pdf.internal.page.Canvas;
import dev.roadmapkit.pdf.internal.page.Row;
import dev.roadmapkit.pdf.internal.structure.Role;
import dev.roadmapkit.pdf.internal.structure.Tag;
import dev.roadmapkit.pdf.internal.text.Line;
import dev.roadmapkit.pdf.internal.text.TextStyle;
import dev.roadmapkit.schedule.Schedule;
import dev.roadmapkit.schedule.ScheduledStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The plan as a figure: a bar for each step, and what else there is on the axis of its weeks. */
final class Timeline {

  /** With more steps, several share a row, so that the figure never outgrows a page. */
  private static final int MOST_ROWS = 80;

  private static final float GAP = 4;
  private static final float TICK_ROOM = 30;
  private static final float BESIDE = 2.5f;
  private static final float DEADLINE = 1.6f;
  private static final float NARROWEST_BREAK = 2;

  private record Label(Line line, float x, float tick) {}

  private record Bar(Span possible, Optional<Span> certain, List<LocalDate> deadlines) {}

  private final Flow flow;
  private final Schedule schedule;
  private final List<ScheduledStep> steps;
  private final TimelineText text;
  private final TextStyle style;
  private final int perRow;
  private final float pitch;
  private final TimelineLabels names;
  private final TimeAxis axis;
  private final TimelineFlags flags;

  Timeline(Flow flow, Schedule schedule) {
    this.flow = flow;
    this.schedule = schedule;
    this.text = new TimelineText(schedule, flow.words());
    this.style = flow.look().small;
    boolean compact = flow.look().compact;
    this.steps = schedule.steps();
    this.perRow = (steps.size() - 1) / MOST_ROWS + 1;
    int rows = (steps.size() - 1) / perRow + 1;
    this.pitch = Math.min(compact ? 10.5f : 13, (compact ? 160f : 290f) / rows);
    this.names = new TimelineLabels(flow, steps, perRow, pitch);
    List<LocalDate> days = new ArrayList<>(text.marks().stream().map(Mark::day).toList());
    steps.forEach(step -> text.deadline(step).ifPresent(days::add));
    float labels = names.width();
    this.axis =
        new TimeAxis(schedule, flow.words(), days, flow.left() + labels, flow.width() - labels);
    this.flags = new TimelineFlags(flow, axis, text.marks());
  }

  void write() {
    Tag figure = flow.tag(Role.FIGURE);
    figure.describe(text.alternate(perRow), flow.words().language());
    List<Label> ticks = ticks();
    List<Bar> bars = bars();
    List<Line> legend = legend();
    float line = style.lineHeight();
    float axisHeight = line + 2;
    float barsHeight = names.top(names.rows());
    float legendTop = axisHeight + barsHeight + GAP + flags.height();
    float height = legendTop + line;
    flow.add(new Row(
        height,
        flow.look().gapSection * 0.7f,
        false,
        (canvas, top) -> canvas.figure(figure, flow.left(), top, flow.width(), height, () -> {
          float barsTop = top + axisHeight;
          grid(canvas, ticks, top, axisHeight, barsHeight);
          names.draw(canvas, barsTop);
          bars(canvas, bars, barsTop);
          breaks(canvas, barsTop, barsHeight);
          flags.draw(canvas, barsTop, barsTop + barsHeight + GAP);
          legend(canvas, legend, top + legendTop);
        })));
  }

  /** A bar for each row; one for several steps has no part that is certain for all of them. */
  private List<Bar> bars() {
    List<Bar> bars = new ArrayList<>();
    for (int from = 0; from < steps.size(); from += perRow) {
      List<ScheduledStep> row = steps.subList(from, Math.min(from + perRow, steps.size()));
      List<Span> spans = row.stream().map(axis::possible).toList();
      Span all = new Span(
          spans.stream().mapToInt(Span::from).min().orElse(0),
          spans.stream().mapToInt(Span::to).max().orElse(0));
      List<LocalDate> deadlines =
          row.stream().map(text::deadline).flatMap(Optional::stream).toList();
      Optional<Span> certain = perRow == 1 ? axis.certain(row.get(0)) : Optional.empty();
      bars.add(new Bar(all, certain, deadlines));
    }
    return bars;
  }

  private Line line(String words, TextStyle shown) {
    return flow.line(words, shown.in(flow.words().language()));
  }

  /** Labels stand at the right of their lines, or end with the axis. */
  private List<Label> ticks() {
    List<Label> labels = new ArrayList<>();
    float free = axis.x(0);
    for (Tick tick : axis.ticks(TICK_ROOM)) {
      Line line = line(tick.label(), style);
      float at = axis.x(tick.day());
      float x = Math.min(at + BESIDE, axis.right() - line.width());
      boolean fits = x >= free;
      labels.add(fits ? new Label(line, x, at) : new Label(line("", style), at, at));
      free = fits ? x + line.width() + 3 : free;
    }
    return labels;
  }

  private List<Line> legend() {
    List<Line> lines = new ArrayList<>();
    lines.add(line(flow.words().text(Saying.CERTAIN), style));
    String shared = perRow > 1 ? " (" + flow.words().text(Saying.STEPS_PER_BAR, perRow) + ")" : "";
    lines.add(line(flow.words().text(Saying.POSSIBLE) + shared, style));
    if (!schedule.breaks().isEmpty()) {
      lines.add(line(flow.words().text(Saying.BREAK), style));
    }
    return lines;
  }

  private void grid(Canvas canvas, List<Label> ticks, float top, float head, float height) {
    for (Label tick : ticks) {
      // A line does not cross a label that is moved to its left.
      float from = tick.x() >= tick.tick() ? 0 : head;
      canvas
          .pen()
          .upright(
              tick.tick(),
              top + from,
              head + height - from,
              0.5f,
              0,
              flow.look().colors.hairline());
      canvas.caption(tick.line(), tick.x(), top);
    }
  }

  private void bars(Canvas canvas, List<Bar> bars, float top) {
    float height = pitch * 0.62f;
    for (int row = 0; row < bars.size(); row++) {
      Bar bar = bars.get(row);
      float y = top + (names.top(row) + names.top(row + 1) - height) / 2;
      Span certain = bar.certain().orElse(new Span(0, 0));
      flow.look()
          .shapes
          .range(
              canvas,
              axis.x(bar.possible().from()),
              axis.x(bar.possible().to()),
              axis.x(certain.from()),
              axis.x(certain.to()),
              y,
              height);
      bar.deadlines().stream()
          .filter(day -> axis.beside(day) == 0)
          .forEach(day -> deadline(canvas, day, y, height));
    }
  }

  private void deadline(Canvas canvas, LocalDate day, float top, float height) {
    float x = axis.lastOf(day, DEADLINE);
    canvas
        .pen()
        .upright(x, top - 1.5f, height + 3, DEADLINE, 0, flow.look().colors.warning());
  }

  /** Bars stop where the clock does. */
  private void breaks(Canvas canvas, float top, float height) {
    for (Span days : axis.breaks()) {
      float x = axis.x(days.from());
      pause(canvas, x, top, Math.max(NARROWEST_BREAK, axis.x(days.to()) - x), height);
    }
  }

  private void pause(Canvas canvas, float x, float top, float width, float height) {
    Palette colors = flow.look().colors;
    flow.look().shapes.pause(canvas, x, top, width, height);
    canvas.pen().upright(x, top, height, 0.6f, 1.5f, colors.muted());
    canvas.pen().upright(x + width, top, height, 0.6f, 1.5f, colors.muted());
  }

  private void legend(Canvas canvas, List<Line> lines, float top) {
    float height = style.size() * 0.7f;
    float y = top + (style.lineHeight() - height) / 2;
    float x = axis.x(0);
    for (int i = 0; i < lines.size(); i++) {
      if (i == 0) {
        flow.look().shapes.certain(canvas, x, y, 16, height);
      } else if (i == 1) {
        flow.look().shapes.possible(canvas, x, y, 16, height);
      } else {
        pause(canvas, x + 4, y - 1, 8, height + 2);
      }
      canvas.caption(lines.get(i), x + 20, top);
      x += 20 + lines.get(i).width() + 14;
    }
  }
}

package dev.roadmapkit.pdf.internal.checklist;

import dev.roadmapkit.pdf.internal.page.Canvas;
import dev.roadmapkit.pdf.internal.page.Row;
import dev.roadmapkit.pdf.internal.text.Line;
import java.util.ArrayList;
import java.util.List;

/** Cells in two columns, read row by row, each with something in front of its first line. */
final class Grid {

  /** Draws what stands in front of a cell. */
  @FunctionalInterface
  interface Mark {
    void draw(Canvas canvas, float x, float top);
  }

  private static final int COLUMNS = 2;
  private static final float GUTTER = 16;

  /** A cell higher than this is continued in another row, so that no row outgrows a page. */
  private static final float HIGHEST = 300;

  private final Flow flow;
  private final float indent;
  private final Mark mark;

  Grid(Flow flow, float indent, Mark mark) {
    this.flow = flow;
    this.indent = indent;
    this.mark = mark;
  }

  /** The width of a line in a cell. */
  float textWidth() {
    return columnWidth() - indent;
  }

  void write(List<List<Line>> cells, float gap) {
    for (int i = 0; i < cells.size(); i += COLUMNS) {
      List<List<Line>> row = cells.subList(i, Math.min(i + COLUMNS, cells.size()));
      List<List<List<Line>>> slices = slices(row);
      for (int s = 0; s < slices.size(); s++) {
        float space = s > 0 ? 0 : i == 0 ? 1 : gap;
        // The label above keeps to the first row; with the second one it has company on its page.
        boolean keep = i == 0 && cells.size() > COLUMNS;
        flow.add(row(slices.get(s), space, s == 0, keep));
      }
    }
  }

  private float columnWidth() {
    return (flow.width() - (COLUMNS - 1) * GUTTER) / COLUMNS;
  }

  private static List<List<List<Line>>> slices(List<List<Line>> cells) {
    List<List<List<Line>>> slices = new ArrayList<>();
    for (int column = 0; column < cells.size(); column++) {
      int slice = 0;
      float height = 0;
      for (Line line : cells.get(column)) {
        if (height + line.height() > HIGHEST) {
          slice++;
          height = 0;
        }
        height += line.height();
        while (slices.size() <= slice) {
          slices.add(List.of(new ArrayList<>(), new ArrayList<>()));
        }
        slices.get(slice).get(column).add(line);
      }
    }
    return slices;
  }

  private Row row(List<List<Line>> cells, float space, boolean first, boolean keep) {
    float height = (float) cells.stream().mapToDouble(Lines::height).max().orElse(0);
    return new Row(height, space, keep, (canvas, top) -> {
      for (int i = 0; i < cells.size(); i++) {
        float x = flow.left() + i * (columnWidth() + GUTTER);
        if (first && !cells.get(i).isEmpty()) {
          mark.draw(canvas, x, top);
        }
        Lines.draw(canvas, cells.get(i), x + indent, top);
      }
    });
  }
}

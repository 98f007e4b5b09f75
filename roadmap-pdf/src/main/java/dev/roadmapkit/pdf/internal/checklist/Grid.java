package dev.roadmapkit.pdf.internal.checklist;

import dev.roadmapkit.pdf.internal.page.Canvas;
import dev.roadmapkit.pdf.internal.page.Row;
import dev.roadmapkit.pdf.internal.structure.Tag;
import dev.roadmapkit.pdf.internal.text.Line;
import java.util.ArrayList;
import java.util.List;

/** Cells in columns, read row by row, each with something in front of its first line or not. */
final class Grid {

  /** Draws what stands in front of a cell. */
  @FunctionalInterface
  interface Mark {
    void draw(Canvas canvas, float x, float top);
  }

  /** A line and what it is a part of. */
  record Text(Line line, Tag tag) {}

  record Cell(Mark mark, List<Text> texts) {}

  private static final float GUTTER = 16;

  /** A cell higher than this is continued in another row, so that no row outgrows a page. */
  private static final float HIGHEST = 300;

  private final Flow flow;
  private final float indent;
  private final int columns;

  /** Three columns of small type, or two. */
  Grid(Flow flow, float indent) {
    this.flow = flow;
    this.indent = indent;
    this.columns = flow.look().compact ? 3 : 2;
  }

  /** Lines that are one part of something. */
  static List<Text> texts(Tag tag, List<Line> lines) {
    return lines.stream().map(line -> new Text(line, tag)).toList();
  }

  /** The width of a line in a cell. */
  float textWidth() {
    return columnWidth() - indent;
  }

  void write(List<Cell> cells, float gap) {
    for (int i = 0; i < cells.size(); i += columns) {
      List<Cell> row = cells.subList(i, Math.min(i + columns, cells.size()));
      List<List<List<Text>>> slices = slices(row);
      for (int s = 0; s < slices.size(); s++) {
        float space = s > 0 ? 0 : i == 0 ? 1 : gap;
        // The label above keeps to the first row; with the second one it has company on its page.
        boolean keep = i == 0 && cells.size() > columns;
        List<Mark> marks = s == 0 ? row.stream().map(Cell::mark).toList() : List.of();
        flow.add(row(marks, slices.get(s), space, keep));
      }
    }
  }

  private float columnWidth() {
    return (flow.width() - (columns - 1) * GUTTER) / columns;
  }

  private static List<List<List<Text>>> slices(List<Cell> cells) {
    List<List<List<Text>>> slices = new ArrayList<>();
    for (int column = 0; column < cells.size(); column++) {
      int slice = 0;
      float height = 0;
      for (Text text : cells.get(column).texts()) {
        if (height + text.line().height() > HIGHEST) {
          slice++;
          height = 0;
        }
        height += text.line().height();
        while (slices.size() <= slice) {
          slices.add(empty(cells.size()));
        }
        slices.get(slice).get(column).add(text);
      }
    }
    return slices;
  }

  private static List<List<Text>> empty(int columns) {
    List<List<Text>> texts = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      texts.add(new ArrayList<>());
    }
    return texts;
  }

  private Row row(List<Mark> marks, List<List<Text>> cells, float space, boolean keep) {
    float height = (float) cells.stream().mapToDouble(Grid::height).max().orElse(0);
    return new Row(height, space, keep, (canvas, top) -> {
      for (int i = 0; i < cells.size(); i++) {
        float x = flow.left() + i * (columnWidth() + GUTTER);
        if (i < marks.size()) {
          marks.get(i).draw(canvas, x, top);
        }
        float y = top;
        for (Text text : cells.get(i)) {
          canvas.line(text.line(), text.tag(), x + indent, y);
          y += text.line().height();
        }
      }
    });
  }

  private static double height(List<Text> texts) {
    return texts.stream().mapToDouble(text -> text.line().height()).sum();
  }
}

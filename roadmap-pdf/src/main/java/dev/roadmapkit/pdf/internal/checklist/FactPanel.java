package dev.roadmapkit.pdf.internal.checklist;

import dev.roadmapkit.pdf.internal.page.Canvas;
import dev.roadmapkit.pdf.internal.page.Row;
import dev.roadmapkit.pdf.internal.structure.Role;
import dev.roadmapkit.pdf.internal.structure.Tag;
import dev.roadmapkit.pdf.internal.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Facts in columns, each below its label. */
final class FactPanel {

  private record Cell(Tag name, List<Line> label, Tag content, List<Line> value) {
    float height() {
      return Lines.height(label) + Lines.height(value);
    }
  }

  private final Flow flow;
  private final List<PlanFacts.Fact> facts;
  private final int columns;
  private final float padding;

  FactPanel(Flow flow, List<PlanFacts.Fact> facts) {
    this.flow = flow;
    this.facts = facts;
    this.padding = flow.look().compact ? 8 : 12;
    int fitting = flow.look().compact ? 5 : 3;
    while (fitting > 1 && !fits(columnWidth(fitting) - padding)) {
      fitting--;
    }
    int rows = (facts.size() + fitting - 1) / fitting;
    this.columns = (facts.size() + rows - 1) / rows;
  }

  void write() {
    flow.open(Role.LIST);
    List<Cell> cells = facts.stream().map(this::cell).toList();
    flow.close();
    List<Float> tops = new ArrayList<>();
    float height = padding;
    for (int i = 0; i < cells.size(); i += columns) {
      tops.add(height);
      List<Cell> row = cells.subList(i, Math.min(i + columns, cells.size()));
      height += (float) row.stream().mapToDouble(Cell::height).max().orElse(0) + padding * 0.75f;
    }
    float total = height + padding * 0.25f;
    flow.add(new Row(total, flow.look().gapSection * 0.7f, false, (canvas, top) -> {
      flow.look().shapes.panel(canvas, flow.left(), top, flow.width(), total, 6);
      for (int i = 0; i < cells.size(); i++) {
        draw(canvas, cells.get(i), column(i % columns), top + tops.get(i / columns));
      }
    }));
  }

  /** Whether no word of any value is wider than a column. */
  private boolean fits(float width) {
    return facts.stream()
        .allMatch(fact -> Stream.of(fact.value().split(" "))
            .allMatch(word -> flow.line(word, fact.style()).width() <= width));
  }

  private float columnWidth(int count) {
    return (flow.width() - padding) / count;
  }

  private float column(int index) {
    return flow.left() + padding + index * columnWidth(columns);
  }

  private static void draw(Canvas canvas, Cell cell, float x, float top) {
    Lines.draw(canvas, cell.name(), cell.label(), x, top);
    Lines.draw(canvas, cell.content(), cell.value(), x, top + Lines.height(cell.label()));
  }

  private Cell cell(PlanFacts.Fact fact) {
    float width = columnWidth(columns) - padding;
    Tag item = flow.tag(Role.ITEM);
    Tag name = item.child(Role.ITEM_LABEL);
    String label = flow.words().text(fact.label());
    return new Cell(
        name,
        flow.lines(label, flow.look().small.in(flow.words().language()), width),
        item.child(Role.ITEM_BODY),
        flow.lines(fact.value(), fact.style(), width));
  }
}

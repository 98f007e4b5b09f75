package dev.roadmapkit.pdf.internal.checklist;

import dev.roadmapkit.pdf.internal.page.Row;
import dev.roadmapkit.pdf.internal.structure.Role;
import dev.roadmapkit.pdf.internal.structure.Tag;
import dev.roadmapkit.pdf.internal.text.Line;
import java.util.ArrayList;
import java.util.List;

/** Tags as small labels, as many in a row as fit. */
final class TagRows {

  private static final float PADDING = 6;
  private static final float GAP = 5;
  private static final float HEIGHT = 16;

  private record Chip(Line text, float x, Tag tag) {
    float width() {
      return text.width() + 2 * PADDING;
    }
  }

  private final Flow flow;

  TagRows(Flow flow) {
    this.flow = flow;
  }

  void write(List<String> tags) {
    List<Chip> row = new ArrayList<>();
    float x = 0;
    float gap = flow.look().gapPart;
    flow.open(Role.LIST);
    for (String text : tags) {
      Tag body = flow.tag(Role.ITEM).child(Role.ITEM_BODY);
      Line shown = flow.shortened(text, flow.look().small, flow.width() - 2 * PADDING);
      Chip chip = new Chip(shown, x, body);
      if (!row.isEmpty() && x + chip.width() > flow.width()) {
        flow.add(row(List.copyOf(row), gap));
        row.clear();
        gap = GAP;
        chip = new Chip(shown, 0, body);
      }
      row.add(chip);
      x = chip.x() + chip.width() + GAP;
    }
    flow.add(row(List.copyOf(row), gap));
    flow.close();
  }

  private Row row(List<Chip> chips, float gap) {
    return new Row(HEIGHT, gap, false, (canvas, top) -> {
      for (Chip chip : chips) {
        float x = flow.left() + chip.x();
        flow.look().shapes.panel(canvas, x, top, chip.width(), HEIGHT, HEIGHT / 2);
        canvas.line(
            chip.text(), chip.tag(), x + PADDING, top + (HEIGHT - chip.text().height()) / 2);
      }
    });
  }
}

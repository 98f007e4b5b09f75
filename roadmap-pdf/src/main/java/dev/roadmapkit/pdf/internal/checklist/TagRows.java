package dev.roadmapkit.pdf.internal.checklist;

import dev.roadmapkit.pdf.internal.page.Row;
import dev.roadmapkit.pdf.internal.text.Line;
import java.util.ArrayList;
import java.util.List;

/** Tags as small labels, as many in a row as fit. */
final class TagRows {

  private static final float PADDING = 6;
  private static final float GAP = 5;
  private static final float HEIGHT = 16;

  private record Tag(Line text, float x) {
    float width() {
      return text.width() + 2 * PADDING;
    }
  }

  private final Flow flow;

  TagRows(Flow flow) {
    this.flow = flow;
  }

  void write(List<String> tags) {
    List<Tag> row = new ArrayList<>();
    float x = 0;
    float gap = Look.GAP_PART;
    for (String text : tags) {
      Tag tag = new Tag(flow.shortened(text, Look.SMALL, flow.width() - 2 * PADDING), x);
      if (!row.isEmpty() && x + tag.width() > flow.width()) {
        flow.add(row(List.copyOf(row), gap));
        row.clear();
        gap = GAP;
        tag = new Tag(tag.text(), 0);
      }
      row.add(tag);
      x = tag.x() + tag.width() + GAP;
    }
    flow.add(row(List.copyOf(row), gap));
  }

  private Row row(List<Tag> tags, float gap) {
    return new Row(HEIGHT, gap, false, (canvas, top) -> {
      for (Tag tag : tags) {
        float x = flow.left() + tag.x();
        canvas.fill(x, top, tag.width(), HEIGHT, HEIGHT / 2, Look.PANEL);
        canvas.line(tag.text(), x + PADDING, top + (HEIGHT - tag.text().height()) / 2);
      }
    });
  }
}

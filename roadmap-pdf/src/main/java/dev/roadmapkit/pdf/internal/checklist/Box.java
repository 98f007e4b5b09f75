package dev.roadmapkit.pdf.internal.checklist;

import dev.roadmapkit.pdf.internal.page.Canvas;
import dev.roadmapkit.pdf.internal.structure.Tag;

/** A box to tick, beside a line of body text that begins at the same height. */
record Box(Tag label) {

  void draw(Canvas canvas, float x, float top) {
    canvas.stroke(x + 0.5f, top + 2, Look.BOX, Look.BOX, 1.5f, 0.9f, Look.INK);
  }
}

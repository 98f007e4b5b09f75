package dev.roadmapkit.pdf.internal.checklist;

import dev.roadmapkit.pdf.internal.page.Canvas;
import dev.roadmapkit.pdf.internal.page.TickState;
import dev.roadmapkit.pdf.internal.structure.Role;
import dev.roadmapkit.pdf.internal.structure.Tag;

/** A box to tick, beside a line of body text that begins at the same height. */
final class Box {

  private Box() {}

  /** A box in front of an item, on paper only or a field too. */
  static Grid.Mark of(
      Flow flow, Tag item, boolean form, String name, String tooltip, TickState state) {
    float drop = (flow.look().body.lineHeight() - Canvas.BOX) / 2;
    if (!form) {
      return (canvas, x, top) -> canvas.box(state, x, top + drop);
    }
    Tag field = item.child(Role.ITEM_LABEL).child(Role.FIELD);
    return (canvas, x, top) -> canvas.field(name, tooltip, state, field, x, top + drop);
  }
}

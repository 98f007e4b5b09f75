package dev.roadmapkit.pdf.internal.checklist;

import dev.roadmapkit.Note;
import dev.roadmapkit.pdf.internal.page.Row;
import dev.roadmapkit.pdf.internal.structure.Role;

/** An aside, set off by a bar at its left. */
final class NoteBox {

  private static final float INDENT = 12;
  private static final float BAR = 2.5f;

  private final Flow flow;

  NoteBox(Flow flow) {
    this.flow = flow;
  }

  void write(Note note) {
    int first = flow.size();
    flow.paragraph(
        flow.tag(Role.LABEL),
        flow.lines(note.heading(), flow.look().strong, flow.width() - INDENT),
        INDENT,
        flow.look().gapPart);
    note.text()
        .ifPresent(text -> flow.markdown(text, flow.look().body, INDENT, flow.look().gapLine));
    if (!note.items().isEmpty()) {
      flow.open(Role.BULLETS);
      note.items().forEach(item -> flow.item(item, INDENT));
      flow.close();
    }
    flow.decorate(first, this::barred);
    flow.keepTogether(first, flow.size());
  }

  /** The heading stays with the text; the bar closes the gap to the row above. */
  private Row barred(Row row, boolean isFirst) {
    float above = isFirst ? 0 : row.spaceBefore();
    Row.Drawing drawing = (canvas, top) -> {
      flow.look().shapes.side(canvas, flow.left(), top - above, BAR, row.height() + above);
      row.drawing().draw(canvas, top);
    };
    return new Row(row.height(), row.spaceBefore(), row.keepWithNext() || isFirst, drawing);
  }
}

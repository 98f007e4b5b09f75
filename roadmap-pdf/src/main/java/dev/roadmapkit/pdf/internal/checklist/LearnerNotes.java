package dev.roadmapkit.pdf.internal.checklist;

import dev.roadmapkit.Step;
import dev.roadmapkit.pdf.internal.page.Canvas;
import dev.roadmapkit.pdf.internal.page.NoteField;
import dev.roadmapkit.pdf.internal.page.Row;
import dev.roadmapkit.pdf.internal.structure.Role;
import dev.roadmapkit.pdf.internal.structure.Tag;
import dev.roadmapkit.pdf.internal.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A place in which learners write what they think of a step. */
final class LearnerNotes {

  /** A note that takes more lines is not all seen on paper; on a screen one scrolls. */
  private static final int MOST_LINES = 20;

  private final Flow flow;
  private final Look look;
  private final boolean form;

  LearnerNotes(Flow flow, boolean form) {
    this.flow = flow;
    this.look = flow.look();
    this.form = form;
  }

  void write(Step step, String text) {
    flow.label(Saying.NOTES);
    List<Line> lines = lines(text);
    float written = Lines.height(lines) + 2 * NoteField.PADDING;
    float height = Math.max(look.noteHeight, written);
    String tooltip = flow.words().text(Saying.NOTES_ON, Words.plain(step.title()));
    NoteField field = new NoteField(
        "note:" + step.id(), tooltip, text, lines, look.body.size(), flow.width(), height);
    Optional<Tag> tag = tag(lines);
    flow.add(new Row(height, look.gapLine, false, (canvas, top) -> {
      look.shapes.entry(canvas, flow.left(), top, flow.width(), height);
      tag.ifPresent(is -> draw(canvas, is, field, top));
    }));
  }

  private Optional<Tag> tag(List<Line> lines) {
    if (form) {
      return Optional.of(flow.tag(Role.FIELD));
    }
    return lines.isEmpty() ? Optional.empty() : Optional.of(flow.tag(Role.PARAGRAPH));
  }

  private void draw(Canvas canvas, Tag tag, NoteField field, float top) {
    if (form) {
      canvas.field(field, tag, flow.left(), top);
      return;
    }
    float x = flow.left() + NoteField.PADDING;
    Lines.draw(canvas, tag, field.lines(), x, top + NoteField.PADDING);
  }

  /** What is not shown must be seen not to be. */
  private List<Line> cut(List<Line> lines) {
    List<Line> shown = new ArrayList<>(lines.subList(0, MOST_LINES - 1));
    shown.add(flow.line("\u2026", look.body));
    return shown;
  }

  private List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    if (!text.isEmpty()) {
      for (String paragraph : text.split("\n", MOST_LINES + 2)) {
        lines.addAll(flow.typed(paragraph + " ", look.body, flow.width() - 2 * NoteField.PADDING));
      }
    }
    return lines.size() > MOST_LINES ? cut(lines) : lines;
  }
}

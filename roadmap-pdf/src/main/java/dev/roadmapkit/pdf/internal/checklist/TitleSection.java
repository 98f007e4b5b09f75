package dev.roadmapkit.pdf.internal.checklist;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.pdf.internal.page.Picture;
import dev.roadmapkit.pdf.internal.page.Row;
import dev.roadmapkit.pdf.internal.structure.Role;
import dev.roadmapkit.pdf.internal.structure.Tag;
import dev.roadmapkit.pdf.internal.text.Line;
import dev.roadmapkit.pdf.internal.text.TextStyle;
import dev.roadmapkit.progress.ProgressReport;
import dev.roadmapkit.schedule.Schedule;
import java.awt.Color;
import java.util.List;
import java.util.Optional;

/** The head of the first page: what it is, its facts, and what contradicts them. */
final class TitleSection {

  private static final float PADDING = 12;
  private static final float LOGO_WIDEST = 150;
  private static final float LOGO_GAP = 20;
  private static final float PLATE = 5;

  private final Flow flow;
  private final Schedule schedule;
  private final Roadmap roadmap;
  private final Optional<Picture> logo;
  private final Optional<ProgressReport> progress;

  TitleSection(
      Flow flow, Schedule schedule, Optional<Picture> logo, Optional<ProgressReport> progress) {
    this.flow = flow;
    this.schedule = schedule;
    this.roadmap = schedule.roadmap();
    this.logo = logo;
    this.progress = progress;
  }

  void write() {
    Optional<Tag> figure = logo.map(picture -> {
      Tag tag = flow.tag(Role.FIGURE);
      tag.describe(picture.alternate(), roadmap.language());
      return tag;
    });
    float width =
        flow.width() - logo.map(picture -> logoWidth(picture) + LOGO_GAP).orElse(0f);
    title(width);
    if (logo.isPresent() && figure.isPresent()) {
      place(logo.get(), figure.get());
    }
    new FactPanel(flow, new PlanFacts(flow, schedule).all()).write();
    progress.ifPresent(report -> new ProgressRows(flow).write(report));
    new Timeline(flow, schedule).write();
    PlanNoteText notes = new PlanNoteText(flow.words());
    schedule.planNotes().forEach(note -> flow.add(callout(notes.of(note))));
  }

  private void title(float width) {
    roadmap
        .category()
        .ifPresent(text -> text(
            Role.PARAGRAPH, text.toUpperCase(roadmap.language()), flow.look().overline, width, 0));
    text(Role.TITLE, roadmap.title(), flow.look().title, width, 0);
    if (!flow.look().compact) {
      roadmap
          .summary()
          .ifPresent(
              text -> text(Role.PARAGRAPH, text, flow.look().lead, width, flow.look().gapLine));
    }
  }

  private void text(Role role, String text, TextStyle style, float width, float spaceBefore) {
    flow.paragraph(flow.tag(role), flow.lines(text, style, width), 0, spaceBefore);
  }

  private float logoScale(Picture picture) {
    return picture.scale(LOGO_WIDEST, flow.look().compact ? 30 : 48);
  }

  private float logoWidth(Picture picture) {
    return picture.width() * logoScale(picture);
  }

  /** Draws the logo at the right of the first rows, on white wherever the pages are dark. */
  private void place(Picture picture, Tag figure) {
    float scale = logoScale(picture);
    float width = logoWidth(picture);
    float height = picture.height() * scale;
    float x = flow.left() + flow.width() - width;
    boolean dark = !flow.look().colors.paper().equals(Color.WHITE);
    Row first = flow.rows().get(0);
    Row.Drawing drawing = (canvas, top) -> {
      if (dark) {
        canvas.fill(
            x - PLATE, top - PLATE, width + 2 * PLATE, height + 2 * PLATE, PLATE, Color.WHITE);
      }
      canvas.figure(figure, x, top, width, height, () -> canvas.picture(picture, x, top, scale));
      first.drawing().draw(canvas, top);
    };
    flow.decorate(
        0,
        (row, isFirst) ->
            isFirst ? new Row(row.height(), row.spaceBefore(), row.keepWithNext(), drawing) : row);
    float texts = 0;
    for (Row row : flow.rows()) {
      texts += row.spaceBefore() + row.height();
    }
    if (texts < height) {
      flow.add(new Row(height - texts, 0, false, (canvas, top) -> {}));
    }
  }

  private Row callout(String text) {
    TextStyle style = flow.look().body.in(flow.words().language());
    List<Line> lines = flow.lines(text, style, flow.width() - 2 * PADDING);
    Tag tag = flow.tag(Role.PARAGRAPH);
    float height = Lines.height(lines) + PADDING;
    return new Row(height, flow.look().gapPart, false, (canvas, top) -> {
      flow.look().shapes.warning(canvas, flow.left(), top, flow.width(), height);
      Lines.draw(canvas, tag, lines, flow.left() + PADDING, top + PADDING / 2);
    });
  }
}

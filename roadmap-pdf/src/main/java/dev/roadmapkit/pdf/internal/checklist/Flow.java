package dev.roadmapkit.pdf.internal.checklist;

import dev.roadmapkit.pdf.internal.page.PageFormat;
import dev.roadmapkit.pdf.internal.page.Row;
import dev.roadmapkit.pdf.internal.page.Story;
import dev.roadmapkit.pdf.internal.structure.Role;
import dev.roadmapkit.pdf.internal.structure.Tag;
import dev.roadmapkit.pdf.internal.text.Line;
import dev.roadmapkit.pdf.internal.text.LineBreaker;
import dev.roadmapkit.pdf.internal.text.MarkdownText;
import dev.roadmapkit.pdf.internal.text.Paragraph;
import dev.roadmapkit.pdf.internal.text.Run;
import dev.roadmapkit.pdf.internal.text.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The rows of a document as they are written down, top to bottom, and the tags that they are parts of:
 * what is written down becomes a part of the innermost tag that is open.
 */
final class Flow {

  private static final float LIST_INDENT = 13;

  /** Rows that together take less of a page than this can be kept on one. */
  private static final float KEEP = 0.4f;

  private final LineBreaker breaker;
  private final float left;
  private final float width;
  private final float keep;
  private final Look look;
  private final Words words;
  private final List<Row> rows = new ArrayList<>();
  private Story.Listener listener = (handed, ended) -> {};
  private Tag document = Tag.document();
  private Tag place = document;
  private Tag closed = document;
  private final RunningHead runningHead;

  Flow(LineBreaker breaker, PageFormat format, Look look, Words words) {
    this.look = look;
    this.words = words;
    this.breaker = breaker;
    this.left = format.side();
    this.width = format.contentWidth();
    this.keep = format.contentHeight() * KEEP;
    this.runningHead = new RunningHead(this, format.head());
  }

  /** The styles, colours and distances. */
  Look look() {
    return look;
  }

  /** What the checklist says in words of its own. */
  Words words() {
    return words;
  }

  /** What the heads of pages say. */
  RunningHead runningHead() {
    return runningHead;
  }

  float left() {
    return left;
  }

  float width() {
    return width;
  }

  /** What was written down since the last part was handed on. */
  List<Row> rows() {
    return List.copyOf(rows);
  }

  /** Begins a document from its top. */
  void begin(Story.Listener whom) {
    listener = whom;
    rows.clear();
    document = Tag.document();
    place = document;
  }

  /** Hands on what was written down since the last time; the tag that was closed last has ended. */
  void endPart() {
    listener.part(List.copyOf(rows), Optional.of(closed));
    rows.clear();
  }

  /** Hands on the rest, and returns the tag of the whole document. */
  Tag end() {
    listener.part(List.copyOf(rows), Optional.empty());
    rows.clear();
    return document;
  }

  /** Adds a part to the open tag, and opens it. */
  void open(Role role) {
    place = place.child(role);
  }

  /** Goes back to the tag around the open one. */
  void close() {
    closed = place;
    place = place.parent();
  }

  /** Adds a part to the open tag. */
  Tag tag(Role role) {
    return place.child(role);
  }

  void add(Row row) {
    rows.add(row);
  }

  List<Line> lines(String text, TextStyle style, float lineWidth) {
    return lines(List.of(new Run(Words.plain(text), style)), lineWidth);
  }

  List<Line> lines(List<Run> runs, float lineWidth) {
    return breaker.lines(runs, lineWidth);
  }

  /** A paragraph of somebody's own, drawn as far as there are letters for it. */
  List<Line> typed(String text, TextStyle style, float lineWidth) {
    return breaker.typed(new Run(text, style), lineWidth);
  }

  /** The one line of a text that is not to be broken. */
  Line line(String text, TextStyle style) {
    return lines(text, style, Float.MAX_VALUE).get(0);
  }

  /** As much of a text as one line holds, with an ellipsis where that is not all. */
  Line shortened(String text, TextStyle style, float lineWidth) {
    return shortened(text, style, lineWidth, 1).get(0);
  }

  /** As much of a text as some lines hold, cut between words, with an ellipsis where that is not all. */
  List<Line> shortened(String text, TextStyle style, float lineWidth, int most) {
    List<Line> lines = lines(text, style, lineWidth);
    if (lines.size() <= most) {
      return lines;
    }
    // Another language than its own, so that no word is hyphenated.
    List<Line> cut = lines(text, style.in(Locale.ROOT), lineWidth - style.size());
    List<Line> shown = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      String end = i == most - 1 ? "\u2026" : "";
      shown.add(line(cut.get(i).spoken() + end, style));
    }
    return shown;
  }

  /** A paragraph over the whole width. */
  void text(String text, TextStyle style, float spaceBefore) {
    text(Role.PARAGRAPH, text, style, spaceBefore);
  }

  /** A paragraph or heading over the whole width. */
  void text(Role role, String text, TextStyle style, float spaceBefore) {
    paragraph(tag(role), lines(text, style, width), 0, spaceBefore);
  }

  /** CommonMark over the width that the indent leaves. */
  void markdown(String markdown, TextStyle style, float indent, float spaceBefore) {
    float space = spaceBefore;
    NestedLists lists = new NestedLists(place);
    for (Paragraph paragraph : MarkdownText.paragraphs(markdown, style, look.colors.accent())) {
      float inner = indent + paragraph.depth() * LIST_INDENT;
      List<Line> lines = lines(paragraph.runs(), width - inner);
      int first = rows.size();
      if (paragraph.marker().isEmpty()) {
        paragraph(lists.paragraph(paragraph.depth()), lines, inner, space);
      } else {
        Tag label = lists.item(paragraph.depth(), paragraph.isNumbered());
        paragraph(lists.paragraph(paragraph.depth()), lines, inner, space);
        mark(first, label, line(paragraph.marker(), style), left + inner - LIST_INDENT);
      }
      space = paragraph.depth() > 0 ? look.gapLine : style.size() * 0.6f;
    }
  }

  /** A short label that stays with what it is about. */
  void label(Saying key) {
    Line line = line(words.text(key), look.subheading.in(words.language()));
    add(textRow(line, tag(Role.LABEL), left, look.gapPart).keptWithNext());
  }

  /** A point of the list that is open. */
  void item(String text, float indent) {
    int first = rows.size();
    float inner = indent + LIST_INDENT;
    Tag item = tag(Role.ITEM);
    Tag label = item.child(Role.ITEM_LABEL);
    Tag body = item.child(Role.ITEM_BODY);
    paragraph(body, lines(text, look.body, width - inner), inner, look.gapLine);
    mark(first, label, line("\u2022", look.body), left + indent);
  }

  /** Replaces all rows of this part from an index on; the second argument tells whether it is the first of them. */
  void decorate(int from, BiFunction<Row, Boolean, Row> decoration) {
    for (int i = from; i < rows.size(); i++) {
      rows.set(i, decoration.apply(rows.get(i), i == from));
    }
  }

  /** Keeps rows on one page, from one index to before another, unless they are too high for that. */
  void keepTogether(int from, int to) {
    float height = 0;
    for (Row row : rows.subList(from, to)) {
      height += row.spaceBefore() + row.height();
    }
    if (height <= keep) {
      for (int i = from; i < to - 1; i++) {
        rows.set(i, rows.get(i).keptWithNext());
      }
    }
  }

  /** The number of rows of this part. */
  int size() {
    return rows.size();
  }

  /** Lines that belong together: neither the first nor the last one stands alone on a page. */
  void paragraph(Tag tag, List<Line> lines, float indent, float spaceBefore) {
    for (int i = 0; i < lines.size(); i++) {
      Row row = textRow(lines.get(i), tag, left + indent, i == 0 ? spaceBefore : 0);
      boolean widowOrOrphan = i < lines.size() - 1 && (i == 0 || i == lines.size() - 2);
      add(widowOrOrphan ? row.keptWithNext() : row);
    }
  }

  private static Row textRow(Line line, Tag tag, float x, float spaceBefore) {
    return new Row(
        line.height(), spaceBefore, false, (canvas, top) -> canvas.line(line, tag, x, top));
  }

  private void mark(int index, Tag label, Line marker, float x) {
    Row row = rows.get(index);
    Row.Drawing both = (canvas, top) -> {
      canvas.line(marker, label, x, top);
      row.drawing().draw(canvas, top);
    };
    rows.set(index, new Row(row.height(), row.spaceBefore(), row.keepWithNext(), both));
  }
}

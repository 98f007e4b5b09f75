package dev.roadmapkit.pdf.internal.text;

import dev.roadmapkit.pdf.internal.font.Fonts;
import dev.roadmapkit.pdf.internal.text.Line.Word;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks runs into lines, as many words on each as fit. */
public final class LineBreaker {

  private final Fonts fonts;
  private final BreakIterator breaks;

  /**
   * Breaks text of one language.
   *
   * @param fonts the fonts that measure it
   * @param language the language, which decides where a line may end
   */
  public LineBreaker(Fonts fonts, Locale language) {
    this.fonts = fonts;
    this.breaks = BreakIterator.getLineInstance(language);
  }

  /**
   * Breaks a paragraph. A word that is wider than a line is broken between two characters.
   *
   * @param runs the paragraph
   * @param width the width of a line in points
   * @return at least one line
   */
  public List<Line> lines(List<Run> runs, float width) {
    runs.forEach(run -> fonts.requireDrawable(run.style().face(), run.text()));
    List<Line> lines = new ArrayList<>();
    OpenLine line = new OpenLine(runs.isEmpty() ? 0 : runs.get(0).style().lineHeight());
    for (List<Run> unit : units(runs)) {
      if (!line.isEmpty() && line.width + trimmedWidth(unit) > width) {
        lines.add(line.close());
        line = new OpenLine(0);
      }
      for (Run part : unit) {
        line = addSplitting(part, width, line, lines);
      }
    }
    lines.add(line.close());
    return lines;
  }

  /** Adds a run, and where even an empty line is too short for it, fills lines by characters. */
  private OpenLine addSplitting(Run run, float width, OpenLine line, List<Line> lines) {
    float whole = width(run.text().stripTrailing(), run.style());
    if (line.width + whole <= width) {
      line.add(run, width(run.text(), run.style()));
      return line;
    }
    OpenLine open = line;
    StringBuilder part = new StringBuilder();
    float partWidth = 0;
    for (int c : run.text().codePoints().toArray()) {
      float next = width(Character.toString(c), run.style());
      if (open.width + partWidth + next > width && (!open.isEmpty() || !part.isEmpty())) {
        open.add(new Run(part.toString(), run.style()), partWidth);
        lines.add(open.close());
        open = new OpenLine(0);
        part.setLength(0);
        partWidth = 0;
      }
      part.appendCodePoint(c);
      partWidth += next;
    }
    open.add(new Run(part.toString(), run.style()), partWidth);
    return open;
  }

  /** What must stay on one line; a unit may have several styles. */
  private List<List<Run>> units(List<Run> runs) {
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(run.text()));
    breaks.setText(text.toString());
    List<List<Run>> units = new ArrayList<>();
    Cutter cutter = new Cutter(runs);
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      units.add(cutter.until(to));
    }
    return units;
  }

  /** Cuts runs at places counted over all of them. */
  private static final class Cutter {

    private final List<Run> runs;
    private int run;
    private int runStart;
    private int at;

    Cutter(List<Run> runs) {
      this.runs = runs;
    }

    List<Run> until(int end) {
      List<Run> cut = new ArrayList<>();
      while (at < end) {
        Run current = runs.get(run);
        int runEnd = runStart + current.text().length();
        int to = Math.min(end, runEnd);
        if (to > at) {
          String text = current.text().substring(at - runStart, to - runStart);
          cut.add(new Run(text, current.style()));
        }
        at = to;
        if (to == runEnd) {
          runStart = runEnd;
          run++;
        }
      }
      return cut;
    }
  }

  private float trimmedWidth(List<Run> unit) {
    float width = 0;
    for (int i = 0; i < unit.size(); i++) {
      Run run = unit.get(i);
      String text = i == unit.size() - 1 ? run.text().stripTrailing() : run.text();
      width += width(text, run.style());
    }
    return width;
  }

  private float width(String text, TextStyle style) {
    return fonts.width(style.face(), style.size(), text);
  }

  /** A line that still grows; neighbours of one style become one word. */
  private final class OpenLine {

    private final List<Word> words = new ArrayList<>();
    private float width;
    private float height;

    OpenLine(float height) {
      this.height = height;
    }

    boolean isEmpty() {
      return words.isEmpty();
    }

    void add(Run run, float runWidth) {
      if (run.text().isEmpty()) {
        return;
      }
      height = Math.max(height, run.style().lineHeight());
      Word last = words.isEmpty() ? null : words.get(words.size() - 1);
      if (last != null && last.style().equals(run.style())) {
        words.set(
            words.size() - 1,
            new Word(last.text() + run.text(), last.style(), last.x(), last.width() + runWidth));
      } else {
        words.add(new Word(run.text(), run.style(), width, runWidth));
      }
      width += runWidth;
    }

    Line close() {
      if (words.isEmpty()) {
        return new Line(List.of(), 0, height, false);
      }
      Word last = words.remove(words.size() - 1);
      String text = last.text().stripTrailing();
      Word trimmed = new Word(text, last.style(), last.x(), width(text, last.style()));
      words.add(trimmed);
      boolean spaced = text.length() < last.text().length();
      return new Line(List.copyOf(words), trimmed.x() + trimmed.width(), height, spaced);
    }

    private float width(String text, TextStyle style) {
      return LineBreaker.this.width(text, style);
    }
  }
}

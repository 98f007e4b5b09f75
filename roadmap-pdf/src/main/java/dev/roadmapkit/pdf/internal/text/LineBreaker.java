package dev.roadmapkit.pdf.internal.text;

import dev.roadmapkit.pdf.internal.font.Fonts;
import dev.roadmapkit.pdf.internal.text.Line.Word;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Breaks runs into lines, as many words on each as fit. */
public final class LineBreaker {

  private final Fonts fonts;
  private final BreakIterator breaks;
  private final boolean rightToLeft;
  private final Hyphenation hyphenation;

  /**
   * Breaks text of one language.
   *
   * @param fonts the fonts that measure it
   * @param language the language, which decides where a line may end
   */
  public LineBreaker(Fonts fonts, Locale language) {
    this.fonts = fonts;
    this.breaks = BreakIterator.getLineInstance(language);
    this.rightToLeft = Direction.isRightToLeft(language);
    this.hyphenation = new Hyphenation(language);
  }

  /**
   * Breaks a paragraph. A word that is wider than a line is broken between two characters.
   *
   * @param runs the paragraph
   * @param width the width of a line in points
   * @return at least one line
   */
  public List<Line> lines(List<Run> runs, float width) {
    String text = text(runs);
    boolean mixed = rightToLeft || Direction.hasRightToLeft(text);
    // Words that are joined are not broken.
    List<Run> ordered = mixed ? Joiner.join(hard(runs)) : hyphenation.softened(runs);
    List<Run> drawn = Isolate.without(ordered);
    drawn.forEach(run -> fonts.requireDrawable(run.style().face(), run.text()));
    List<OpenLine> lines = broken(drawn, width);
    return mixed ? arranged(lines, text(ordered)) : closed(lines);
  }

  /**
   * Breaks a paragraph that nobody wrote for these fonts.
   *
   * @param run the paragraph
   * @param width the width of a line in points
   * @return at least one line, with replacements for what cannot be drawn
   */
  public List<Line> typed(Run run, float width) {
    String text = run.text().replaceAll("\\p{Cntrl}", " ");
    return lines(List.of(new Run(fonts.drawable(run.style().face(), text), run.style())), width);
  }

  private List<OpenLine> broken(List<Run> runs, float width) {
    List<OpenLine> lines = new ArrayList<>();
    OpenLine line = new OpenLine(runs.isEmpty() ? 0 : runs.get(0).style().lineHeight());
    for (List<Run> unit : units(runs)) {
      if (!line.isEmpty() && line.width() + trimmedWidth(unit) > width) {
        lines.add(line);
        line = new OpenLine(0);
      }
      for (Run part : unit) {
        line = addSplitting(part, width, line, lines);
      }
    }
    lines.add(line);
    return lines;
  }

  private List<Line> closed(List<OpenLine> lines) {
    return lines.stream().map(line -> line.close(this)).toList();
  }

  private List<Line> arranged(List<OpenLine> lines, String text) {
    LineOrder order = new LineOrder(text, rightToLeft);
    List<Line> arranged = new ArrayList<>();
    int start = 0;
    for (OpenLine open : lines) {
      Line line = open.close(this);
      List<Word> words =
          order.arrange(line.words(), start, word -> width(word.text(), word.style()));
      arranged.add(new Line(words, width(words), line.height(), line.spaced()));
      start += open.length();
    }
    return arranged;
  }

  /** Adds a run, and where even an empty line is too short for it, fills lines by characters. */
  private OpenLine addSplitting(Run run, float width, OpenLine line, List<OpenLine> lines) {
    float whole = width(run.text().stripTrailing(), run.style());
    if (line.width() + whole <= width) {
      line.add(run, width(run.text(), run.style()));
      return line;
    }
    OpenLine open = line;
    StringBuilder part = new StringBuilder();
    float partWidth = 0;
    for (int c : run.text().codePoints().toArray()) {
      float next = width(Character.toString(c), run.style());
      if (open.width() + partWidth + next > width && (!open.isEmpty() || !part.isEmpty())) {
        open.add(new Run(part.toString(), run.style()), partWidth);
        lines.add(open);
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
    String text = text(runs);
    breaks.setText(text);
    List<List<Run>> units = new ArrayList<>();
    Cutter cutter = new Cutter(runs);
    int soft = text.indexOf(Hyphenation.SOFT_HYPHEN);
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      for (; soft >= 0 && soft < to; soft = text.indexOf(Hyphenation.SOFT_HYPHEN, soft + 1)) {
        units.add(cutter.until(soft + 1));
      }
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
      width += width(text, run.style()) + hyphenWidth(text, run.style());
    }
    return width;
  }

  /** The width of the hyphen that is drawn if a line ends after a text. */
  float hyphenWidth(String text, TextStyle style) {
    return isSoft(text) ? width("-", style) : 0;
  }

  static boolean isSoft(String text) {
    return !text.isEmpty() && text.charAt(text.length() - 1) == Hyphenation.SOFT_HYPHEN;
  }

  private static List<Run> hard(List<Run> runs) {
    return runs.stream().map(run -> new Run(hard(run.text()), run.style())).toList();
  }

  static String hard(String text) {
    return text.replace(Character.toString(Hyphenation.SOFT_HYPHEN), "");
  }

  float width(String text, TextStyle style) {
    return fonts.width(style.face(), style.size(), hard(text));
  }

  private static float width(List<Word> words) {
    float width = 0;
    for (Word word : words) {
      width += word.width();
    }
    return width;
  }

  private static String text(List<Run> runs) {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }
}

package dev.roadmapkit.pdf.internal.text;

import dev.roadmapkit.pdf.internal.font.Fonts;
import dev.roadmapkit.pdf.internal.text.Line.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Breaks runs into lines, as many words on each as fit. */
public final class LineBreaker {

  private final Fonts fonts;
  private final BreakPlaces places;
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
    this.places = new BreakPlaces(language);
    this.rightToLeft = Direction.isRightToLeft(language);
    this.hyphenation = new Hyphenation(language);
  }

  /**
   * Breaks a paragraph. A word that is wider than a line is broken after a slash if that is enough, else
   * after a hyphen, a dot or the like, else between two characters. A dot between two facts is dropped where
   * a line ends, and a space that keeps words together is drawn like any other.
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
   * Breaks a paragraph that nobody wrote for these fonts, and whose direction is its own.
   *
   * @param run the paragraph
   * @param width the width of a line in points
   * @return at least one line, with replacements for what cannot be drawn
   */
  public List<Line> typed(Run run, float width) {
    String text = run.text().replaceAll("\\p{Cntrl}", " ");
    String drawable = fonts.drawable(run.style().face(), text);
    return lines(List.of(new Run(Isolate.of(drawable), run.style())), width);
  }

  private List<OpenLine> broken(List<Run> runs, float width) {
    // Most paragraphs are one line, and looking for places to break takes longer than measuring.
    OpenLine whole = measured(runs);
    if (whole.width() <= width) {
      return List.of(whole);
    }
    Filling lines = new Filling(width, runs.get(0).style().lineHeight());
    cut(runs, places.between(text(runs))).forEach(unit -> lines.add(unit, 0));
    return lines.all();
  }

  private OpenLine measured(List<Run> runs) {
    OpenLine line = new OpenLine(runs.isEmpty() ? 0 : runs.get(0).style().lineHeight());
    runs.forEach(run -> line.add(run, width(run.text(), run.style())));
    return line;
  }

  /** Lines that are filled one after the other. */
  private final class Filling {

    private final float width;
    private final List<OpenLine> all = new ArrayList<>();
    private OpenLine line;

    Filling(float width, float height) {
      this.width = width;
      this.line = new OpenLine(height);
    }

    /** Adds what stays together if it can; a word wider than a line is broken where its level allows. */
    void add(List<Run> unit, int level) {
      OpenLine alone = measured(unit);
      if (line.width() + alone.width() <= width) {
        line.add(alone);
        return;
      }
      float wanted = measured(unit).close(LineBreaker.this, true).width();
      boolean fits = wanted <= width || level > BreakPlaces.LAST_LEVEL;
      if (!fits) {
        cut(unit, BreakPlaces.within(text(unit), level)).forEach(part -> add(part, level + 1));
        return;
      }
      if (!line.isEmpty() && line.width() + wanted > width) {
        all.add(line);
        line = new OpenLine(0);
      }
      line.add(alone);
    }

    List<OpenLine> all() {
      all.add(line);
      return all;
    }
  }

  private List<Line> closed(List<OpenLine> lines) {
    int last = lines.size() - 1;
    return IntStream.rangeClosed(0, last)
        .mapToObj(i -> lines.get(i).close(this, i < last))
        .toList();
  }

  private List<Line> arranged(List<OpenLine> lines, String text) {
    LineOrder order = new LineOrder(text, rightToLeft);
    List<Line> arranged = new ArrayList<>();
    int start = 0;
    for (OpenLine open : lines) {
      Line line = open.close(this, arranged.size() < lines.size() - 1);
      List<Word> words =
          order.arrange(line.words(), start, word -> width(word.text(), word.style()));
      arranged.add(new Line(words, width(words), line.height(), line.spaced()));
      start += open.length();
    }
    return arranged;
  }

  private static List<List<Run>> cut(List<Run> runs, List<Integer> ends) {
    Cutter cutter = new Cutter(runs);
    return ends.stream().map(cutter::until).toList();
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

  /** Without what only says where a line may end. */
  static String drawn(String text) {
    String hard = hard(text);
    // Nearly all texts have none of both.
    return hard.indexOf('\u00a0') < 0 ? hard : hard.replace('\u00a0', ' ');
  }

  private static String hard(String text) {
    return text.indexOf(Hyphenation.SOFT_HYPHEN) < 0
        ? text
        : text.replace(Character.toString(Hyphenation.SOFT_HYPHEN), "");
  }

  float width(String text, TextStyle style) {
    return fonts.width(style.face(), style.size(), drawn(text));
  }

  private static float width(List<Word> words) {
    float width = 0;
    for (Word word : words) {
      width += word.width();
    }
    return width;
  }

  private static String text(List<Run> runs) {
    return runs.size() == 1
        ? runs.get(0).text()
        : runs.stream().map(Run::text).collect(Collectors.joining());
  }
}

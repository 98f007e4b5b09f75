package dev.roadmapkit.pdf.internal.text;

import dev.roadmapkit.pdf.internal.text.Line.Word;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * The places of words in lines that run from right to left, or have words that do. Words stay in the
 * order in which they are read.
 */
final class LineOrder {

  private final byte[] levels;
  private final boolean document;

  /** Looks at a whole paragraph, for a full stop may belong to what stands in another line. */
  LineOrder(String paragraph, boolean rightToLeftDocument) {
    document = rightToLeftDocument;
    Bidi bidi = new Bidi(
        paragraph,
        Direction.isRightToLeft(paragraph, document)
            ? Bidi.DIRECTION_RIGHT_TO_LEFT
            : Bidi.DIRECTION_LEFT_TO_RIGHT);
    levels = new byte[paragraph.length()];
    int at = 0;
    for (int i = 0; i < paragraph.length(); i++) {
      if (!Isolate.isMark(paragraph.charAt(i))) {
        levels[at++] = (byte) bidi.getLevelAt(i);
      }
    }
  }

  /**
   * Splits the words of a line where the direction changes, and sets them out.
   *
   * @param words the words in the order of reading
   * @param start where the first of them begins in the paragraph
   * @param measure the width of a word
   */
  List<Word> arrange(List<Word> words, int start, ToDoubleFunction<Word> measure) {
    List<Word> parts = new ArrayList<>();
    List<Byte> partLevels = new ArrayList<>();
    int at = start;
    for (Word word : words) {
      int end = at + word.text().length();
      for (int from = at; from < end; ) {
        int to = sameLevel(from, end);
        byte level = levels[from];
        String text = word.text().substring(from - at, to - at);
        boolean turned = level % 2 == 1;
        parts.add(new Word(text, turned ? word.style() : spoken(text, word.style()), 0, 0, turned));
        partLevels.add(level);
        from = to;
      }
      at = end;
    }
    return parts.isEmpty() ? parts : placed(parts, partLevels, measure);
  }

  /**
   * Nobody says of which language a term is that stands in Latin letters between others. Nearly all are English,
   * and the voice of the document cannot read them at all.
   */
  private TextStyle spoken(String text, TextStyle style) {
    boolean foreign = document
        && style.language().map(Direction::isRightToLeft).orElse(true)
        && text.codePoints().anyMatch(LineOrder::isLatin);
    return foreign ? style.in(Locale.ENGLISH) : style;
  }

  private static boolean isLatin(int c) {
    return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  private int sameLevel(int from, int end) {
    int to = from + 1;
    while (to < end && levels[to] == levels[from]) {
      to++;
    }
    return to;
  }

  private static List<Word> placed(
      List<Word> parts, List<Byte> partLevels, ToDoubleFunction<Word> measure) {
    byte[] orders = new byte[parts.size()];
    Integer[] places = new Integer[parts.size()];
    for (int i = 0; i < orders.length; i++) {
      orders[i] = partLevels.get(i);
      places[i] = i;
    }
    Bidi.reorderVisually(orders, 0, places, 0, places.length);
    List<Word> placed = new ArrayList<>(parts);
    float x = 0;
    for (int place : places) {
      Word part = parts.get(place);
      float width = (float) measure.applyAsDouble(part);
      placed.set(place, new Word(part.text(), part.style(), x, width, part.rightToLeft()));
      x += width;
    }
    return placed;
  }
}

package dev.roadmapkit.pdf.internal.text;

import dev.roadmapkit.pdf.internal.font.ArabicForms;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Puts the shapes of joined letters in their place, also where a word changes its style. */
final class Joiner {

  private final int[] text;
  private final int[] runs;
  private final List<StringBuilder> joined = new ArrayList<>();
  private boolean open;

  private Joiner(List<Run> runs) {
    this.text = runs.stream().flatMapToInt(run -> run.text().codePoints()).toArray();
    this.runs = new int[text.length];
    int at = 0;
    for (int i = 0; i < runs.size(); i++) {
      int length = runs.get(i).text().codePointCount(0, runs.get(i).text().length());
      for (int end = at + length; at < end; at++) {
        this.runs[at] = i;
      }
      joined.add(new StringBuilder());
    }
  }

  /** The runs of a paragraph as they are drawn. */
  static List<Run> join(List<Run> runs) {
    Joiner joiner = new Joiner(runs);
    joiner.walk();
    List<Run> joined = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      joined.add(new Run(joiner.joined.get(i).toString(), runs.get(i).style()));
    }
    return joined;
  }

  private void walk() {
    for (int at = 0; at < text.length; ) {
      int c = text[at];
      if (ArabicForms.isTransparent(c)) {
        put(at, c);
        at++;
      } else {
        at = letter(at);
      }
    }
  }

  /** Puts one letter, or two as a ligature with the signs between them after it. */
  private int letter(int at) {
    int c = text[at];
    int next = next(at);
    boolean before = open && ArabicForms.joinsBackward(c);
    OptionalInt both = next < text.length && runs[next] == runs[at]
        ? ArabicForms.ligature(c, text[next], before)
        : OptionalInt.empty();
    if (both.isEmpty()) {
      boolean after = next < text.length
          && ArabicForms.joinsForward(c)
          && ArabicForms.joinsBackward(text[next]);
      put(at, ArabicForms.shape(c, before, after));
      open = ArabicForms.joinsForward(c);
      return at + 1;
    }
    put(at, both.getAsInt());
    for (int sign = at + 1; sign < next; sign++) {
      put(sign, text[sign]);
    }
    open = false;
    return next + 1;
  }

  private int next(int at) {
    int next = at + 1;
    while (next < text.length && ArabicForms.isTransparent(text[next])) {
      next++;
    }
    return next;
  }

  private void put(int at, int c) {
    joined.get(runs[at]).appendCodePoint(c);
  }
}

package dev.roadmapkit.pdf.internal.checklist;

import dev.roadmapkit.pdf.internal.text.Isolate;
import dev.roadmapkit.pdf.internal.text.Run;
import dev.roadmapkit.pdf.internal.text.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** Short facts in one line, set apart by dots; each in its language, those that are empty left out. */
final class Facts {

  private static final String DOT = " \u00b7 ";

  private final TextStyle style;
  private final Words words;
  private final String lead;
  private final List<Run> runs = new ArrayList<>();

  Facts(TextStyle style, Words words) {
    this(style, words, "");
  }

  /** Facts with something before the first one. */
  Facts(TextStyle style, Words words, String lead) {
    this.lead = lead;
    this.words = words;
    this.style = style;
  }

  /** A fact in the words of the roadmap. */
  Facts of(String text) {
    return add(text, style);
  }

  /** A fact in the words of the checklist. */
  Facts worded(String text) {
    return add(text, style.in(words.language()));
  }

  List<Run> runs() {
    return runs;
  }

  private Facts add(String text, TextStyle spoken) {
    if (!text.isEmpty()) {
      String before = runs.isEmpty() ? lead : DOT;
      runs.add(new Run(before + Isolate.of(Words.plain(text)), spoken));
    }
    return this;
  }
}

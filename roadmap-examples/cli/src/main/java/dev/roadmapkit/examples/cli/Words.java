package dev.roadmapkit.examples.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Small pieces of wording. */
final class Words {

  private Words() {}

  /** Reads one of the words that an option allows, in upper or lower case. */
  static String oneOf(List<String> allowed, String what, String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (!allowed.contains(lower)) {
      throw CliException.usage(
          "\"" + word + "\" is not a " + what + ": write " + alternatives(allowed));
    }
    return lower;
  }

  /** A text without line breaks, for cells of a table. */
  static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /** "1 week", "26-36 weeks". */
  static String range(int min, int max, String unit) {
    return (min == max ? "" : min + "-") + count(max, unit);
  }

  /** "1 topic", "2 topics". */
  static String count(int number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s");
  }

  /** The line that names what was probably meant. */
  static String suggestion(String... near) {
    List<String> quoted = Stream.of(near).map(word -> "\"" + word + "\"").toList();
    return "  Did you mean " + alternatives(quoted) + "?";
  }

  /** "text, json or markdown". */
  static String alternatives(List<String> words) {
    int last = words.size() - 1;
    return last == 0
        ? words.get(0)
        : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }
}

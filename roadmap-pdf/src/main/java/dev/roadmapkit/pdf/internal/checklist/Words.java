package dev.roadmapkit.pdf.internal.checklist;

import dev.roadmapkit.DurationRange;
import dev.roadmapkit.schedule.DateRange;
import dev.roadmapkit.schedule.WeekRange;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Values as the checklist words them. */
final class Words {

  /** The language of all words that are not the roadmap's. */
  static final Locale LANGUAGE = Locale.ENGLISH;

  private static final DateTimeFormatter DAY = pattern("d");
  private static final DateTimeFormatter DAY_MONTH = pattern("d MMM");
  private static final DateTimeFormatter DATE = pattern("d MMM uuuu");

  private Words() {}

  /** "6–8 weeks". */
  static String duration(DurationRange range) {
    return range.toString().replace('-', '\u2013');
  }

  /** "Weeks 7–16". */
  static String weeks(WeekRange range) {
    return range.toString().replace('-', '\u2013').replace("week", "Week");
  }

  /** "26–36 weeks". */
  static String range(int min, int max, String unit) {
    String amount = min == max ? Integer.toString(min) : min + "\u2013" + max;
    return amount + " " + unit + (max == 1 ? "" : "s");
  }

  static String date(LocalDate date) {
    return DATE.format(date);
  }

  /** "16 Feb – 2 Mar 2026": what both dates share is said once. */
  static String dates(DateRange range) {
    LocalDate from = range.earliest();
    LocalDate to = range.latest();
    if (from.equals(to)) {
      return date(from);
    }
    if (from.getYear() != to.getYear()) {
      return date(from) + " \u2013 " + date(to);
    }
    boolean sameMonth = from.getMonth() == to.getMonth();
    return sameMonth
        ? DAY.format(from) + "\u2013" + date(to)
        : DAY_MONTH.format(from) + " \u2013 " + date(to);
  }

  /** One line of plain text, whatever white space the author used. */
  static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /** "1 topic", "7 topics". */
  static String count(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /** A message set as print sets it: a capital, a full stop, curly quotes and dashes in ranges. */
  static String sentence(String message) {
    String text = message
        .replaceAll("\"([^\"]*+)\"", "\u201c$1\u201d")
        .replaceAll("(?<=\\d)-(?=\\d)", "\u2013");
    String first = text.substring(0, text.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    String rest = text.substring(text.offsetByCodePoints(0, 1));
    return first + rest + (text.endsWith(".") ? "" : ".");
  }

  private static DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, LANGUAGE);
  }
}

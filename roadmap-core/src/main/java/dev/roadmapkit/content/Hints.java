package dev.roadmapkit.content;

import dev.roadmapkit.IdChange;
import dev.roadmapkit.ResourceKind;
import dev.roadmapkit.problem.Nearest;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an author probably meant to write. */
final class Hints {

  private static final int EXCERPT = 60;
  private static final Pattern LOOSE_DURATION = Pattern.compile(
      "\\s*+(\\d[\\d.]*+)(?:\\s*+(?:-|\u2013|\u2014|to)\\s*+(\\d[\\d.]*+))?+\\s*+(\\p{L}++)\\s*+");
  private static final List<String> UNITS =
      List.of("hours", "days", "weeks", "months", "years", "hour", "day", "week", "month", "year");

  private static final List<String> KINDS = Stream.of(ResourceKind.values(), IdChange.Kind.values())
      .flatMap(Stream::of)
      .map(kind -> kind.name().toLowerCase(Locale.ROOT))
      .toList();

  private Hints() {}

  /** A guess that the caller has to try: it need not be right. */
  static Optional<String> forValue(String rule, String text) {
    return switch (rule) {
      case "bad-id" -> slug(text);
      case "bad-duration" -> duration(text);
      case "bad-currency" -> Optional.of(excerpt(text).toUpperCase(Locale.ROOT));
      case "bad-language" -> Optional.of(excerpt(text).replace('_', '-'));
      case "bad-version" -> Optional.of(version(excerpt(text)));
      case "unknown-kind" -> Nearest.to(text, KINDS);
      default -> Optional.empty();
    };
  }

  /** The beginning of a text, for messages. */
  static String excerpt(String text) {
    String line = text.lines().findFirst().orElse("");
    return line.length() <= EXCERPT ? line : line.substring(0, EXCERPT) + "\u2026";
  }

  private static Optional<String> slug(String text) {
    String plain =
        Normalizer.normalize(excerpt(text), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    String slug =
        plain.replaceAll("\\p{M}+", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return slug.isEmpty() ? Optional.empty() : Optional.of(slug);
  }

  private static String version(String text) {
    String numbers = text.startsWith("v") ? text.substring(1) : text;
    return numbers.indexOf('.') == numbers.lastIndexOf('.') ? numbers + ".0" : numbers;
  }

  private static Optional<String> duration(String text) {
    Matcher matcher = LOOSE_DURATION.matcher(excerpt(text));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String range = matcher.group(1) + (matcher.group(2) == null ? "" : "-" + matcher.group(2));
    return Nearest.to(matcher.group(3).toLowerCase(Locale.ROOT), UNITS)
        .map(unit -> range + " " + unit);
  }
}

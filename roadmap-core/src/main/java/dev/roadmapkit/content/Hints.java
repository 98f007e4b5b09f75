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
  private static final Pattern LOOSE_DURATION =
      Pattern.compile("\\s*+N(?:\\s*+(?:-|\u2013|\u2014|to)\\s*+N)?+\\s*+(\\p{L}++)\\s*+"
          // Three digits after a comma may as well be thousands.
          .replace("N", "(\\d[\\d.]*+(?:,\\d{1,2}(?!\\d))?+)"));
  private static final Pattern SCHEME = Pattern.compile("([a-z]{2,6}):/*+([^/].*+)");
  private static final Pattern HOST = Pattern.compile("[\\w-]++(?:\\.[\\w-]++)++(?:/.*+)?+");
  private static final int LONGEST_URL = 300;
  private static final List<String> UNITS =
      List.of("hours", "days", "weeks", "months", "years", "hour", "day", "week", "month", "year");

  private static final List<String> KINDS = Stream.of(ResourceKind.values(), IdChange.Kind.values())
      .flatMap(Stream::of)
      .map(kind -> kind.name().toLowerCase(Locale.ROOT))
      .toList();

  private static final List<String> SCHEMES = List.of("https", "http");

  private Hints() {}

  /** A guess that the caller has to try: it need not be right. */
  static Optional<String> forValue(String rule, String text) {
    return switch (rule) {
      case "bad-id" -> slug(text);
      case "bad-duration" -> duration(text);
      case "bad-currency" -> Optional.of(visible(beginning(text)).toUpperCase(Locale.ROOT));
      case "bad-language" -> Optional.of(language(beginning(text)));
      case "bad-version" -> Optional.of(version(visible(beginning(text))));
      case "bad-url" -> url(text);
      case "unknown-kind" -> Nearest.to(text, KINDS);
      default -> Optional.empty();
    };
  }

  /** The message of a parser, which quotes the value whole; here it may be long. */
  static String reason(Exception e, String text) {
    String reason = String.valueOf(e.getMessage()).replace(text, excerpt(text));
    return Invisible.in(beginning(text))
        .map(found -> reason + "; " + found + " is an invisible character")
        .orElse(reason);
  }

  /** The beginning of a text, for messages: what cannot be seen is written out as {@code <U+200B>}. */
  static String excerpt(String text) {
    return Invisible.shown(beginning(text));
  }

  /** The beginning of a text. */
  static String beginning(String text) {
    String line = text.lines().findFirst().orElse("");
    return line.length() <= EXCERPT ? line : line.substring(0, EXCERPT) + "\u2026";
  }

  private static Optional<String> slug(String text) {
    String plain = Normalizer.normalize(visible(beginning(text)), Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT);
    String slug =
        plain.replaceAll("\\p{M}+", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return slug.isEmpty() ? Optional.empty() : Optional.of(slug);
  }

  private static String version(String text) {
    String numbers = text.startsWith("v") ? text.substring(1) : text;
    return numbers.indexOf('.') == numbers.lastIndexOf('.') ? numbers + ".0" : numbers;
  }

  private static Optional<String> duration(String text) {
    Matcher matcher = LOOSE_DURATION.matcher(visible(beginning(text)));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String range = matcher.group(1) + (matcher.group(2) == null ? "" : "-" + matcher.group(2));
    String amount = range.replace(',', '.');
    return Nearest.to(matcher.group(3).toLowerCase(Locale.ROOT), UNITS)
        .map(unit -> amount + " " + unit);
  }

  private static String language(String text) {
    return Languages.named(text)
        .orElseGet(() -> visible(text).replace('_', '-').replaceAll("-+$", ""));
  }

  private static Optional<String> url(String text) {
    String url = visible(text);
    if (url.length() > LONGEST_URL) {
      return Optional.empty();
    }
    if (HOST.matcher(url).matches()) {
      return Optional.of("https://" + url);
    }
    Matcher scheme = SCHEME.matcher(url);
    return scheme.matches()
        ? Nearest.to(scheme.group(1), SCHEMES).map(near -> "https://" + scheme.group(2))
        : Optional.empty();
  }

  private static String visible(String text) {
    return Invisible.without(text);
  }
}

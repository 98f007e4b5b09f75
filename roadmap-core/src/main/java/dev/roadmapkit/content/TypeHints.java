package dev.roadmapkit.content;

import dev.roadmapkit.content.Node.ScalarNode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an author probably meant to write where a value has the wrong type. */
final class TypeHints {

  /** Entries that need an id and a title, and no more. */
  private static final Pattern TITLED =
      Pattern.compile("(?:.*\\.)?(?:topics|options|resources)\\[\\d++]");

  /** Text that means the same inside a list or map of one line. */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\d][\\p{L}\\d ./,+-]*+");

  private static final int LONGEST = 60;

  private TypeHints() {}

  /** Finds a value of the wanted type. */
  static Optional<String> of(String wanted, TreePath at, Node node) {
    if (!(node instanceof ScalarNode scalar)
        || scalar.text().length() > LONGEST
        || !PLAIN.matcher(scalar.text()).matches()) {
      return Optional.empty();
    }
    if (wanted.equals(ScalarNode.Type.BOOLEAN.label())) {
      return flag(scalar.text());
    }
    if (scalar.type() != ScalarNode.Type.TEXT) {
      return Optional.empty();
    }
    if (wanted.equals("a list")) {
      return Optional.of("[" + scalar.text() + "]");
    }
    return wanted.equals("a map of keys") ? entry(scalar.text(), at.toString()) : Optional.empty();
  }

  private static Optional<String> flag(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "yes", "y", "on", "true" -> Optional.of("true");
      case "no", "n", "off", "false" -> Optional.of("false");
      default -> Optional.empty();
    };
  }

  private static Optional<String> entry(String text, String path) {
    Matcher titled = TITLED.matcher(path);
    return titled.matches() && text.indexOf(',') < 0
        ? Hints.forValue("bad-id", text).map(id -> "{id: " + id + ", title: " + text + "}")
        : Optional.empty();
  }
}

package dev.roadmapkit.content;

import dev.roadmapkit.ExtensionValue;
import dev.roadmapkit.content.Node.ListNode;
import dev.roadmapkit.content.Node.ScalarNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes over the keys that begin with x-, whatever is in them. */
final class Extensions {

  private static final String PREFIX = "x-";

  /** A number that JSON has too, and that is cheap to read; all others stay the text they are. */
  private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d{0,17})(?:\\.\\d{1,18})?");

  private Extensions() {}

  static boolean isOwn(String key) {
    return key.startsWith(PREFIX);
  }

  static Map<String, ExtensionValue> of(MapNode map) {
    Map<String, ExtensionValue> extensions = Map.of();
    for (int i = 0; i < map.size(); i++) {
      if (isOwn(map.key(i))) {
        extensions = extensions.isEmpty() ? new LinkedHashMap<>() : extensions;
        extensions.put(map.key(i), value(map.entry(i).value()));
      }
    }
    return extensions;
  }

  static ExtensionValue value(Node node) {
    if (node instanceof MapNode map) {
      Map<String, ExtensionValue> values = new LinkedHashMap<>();
      for (int i = 0; i < map.size(); i++) {
        values.put(map.key(i), value(map.entry(i).value()));
      }
      return new ExtensionValue.Entries(values);
    } else if (node instanceof ListNode list) {
      return new ExtensionValue.Items(
          list.items().stream().map(Extensions::value).toList());
    } else if (node instanceof ScalarNode scalar) {
      return scalar(scalar);
    }
    return new ExtensionValue.Nothing();
  }

  private static ExtensionValue scalar(ScalarNode scalar) {
    return switch (scalar.type()) {
      case NULL -> new ExtensionValue.Nothing();
      case BOOLEAN -> new ExtensionValue.Flag(scalar.text().equalsIgnoreCase("true"));
      case NUMBER ->
        NUMBER.matcher(scalar.text()).matches()
            ? new ExtensionValue.Numeric(new BigDecimal(scalar.text()))
            : new ExtensionValue.Text(scalar.text());
      case TEXT -> new ExtensionValue.Text(scalar.text());
    };
  }
}

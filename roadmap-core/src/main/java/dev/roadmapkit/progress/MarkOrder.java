package dev.roadmapkit.progress;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.ExtensionValue;
import dev.roadmapkit.ExtensionValue.Entries;
import dev.roadmapkit.ExtensionValue.Flag;
import dev.roadmapkit.ExtensionValue.Items;
import dev.roadmapkit.ExtensionValue.Numeric;
import dev.roadmapkit.ExtensionValue.Text;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** The one total order of marks, down to what the library gives no meaning to. */
final class MarkOrder {

  private static final Comparator<ContentVersion> VERSIONS =
      Comparator.nullsFirst(Comparator.naturalOrder());
  private static final Comparator<String> TEXTS = Comparator.nullsFirst(Comparator.naturalOrder());
  private static final Comparator<Mark> DETAILS = Comparator.comparing(Mark::cause)
      .thenComparing(mark -> mark.version().orElse(null), VERSIONS)
      .thenComparing(Mark::spent)
      .thenComparing(mark -> mark.note().orElse(null), TEXTS)
      .thenComparing(Mark::extensions, MarkOrder::compare);

  private MarkOrder() {}

  static int compare(Mark left, Mark right) {
    int order = left.order().compareTo(right.order());
    order = order != 0 ? order : left.at().compareTo(right.at());
    order = order != 0 ? order : left.state().compareTo(right.state());
    order = order != 0 ? order : left.item().compareTo(right.item());
    return order != 0 ? order : DETAILS.compare(left, right);
  }

  static int compare(Map<String, ExtensionValue> left, Map<String, ExtensionValue> right) {
    return left.isEmpty() && right.isEmpty()
        ? 0
        : compare((ExtensionValue) new Entries(left), new Entries(right));
  }

  /** Equal values have equal texts, whatever the order of their keys; all others differ. */
  static int compare(ExtensionValue left, ExtensionValue right) {
    return canonical(left).compareTo(canonical(right));
  }

  private static String canonical(ExtensionValue value) {
    StringBuilder text = new StringBuilder();
    append(value, text);
    return text.toString();
  }

  private static void append(ExtensionValue value, StringBuilder text) {
    if (value instanceof Entries map) {
      text.append('{').append(map.values().size());
      new TreeMap<>(map.values()).forEach((key, entry) -> {
        append(new Text(key), text);
        append(entry, text);
      });
    } else if (value instanceof Items list) {
      text.append('[').append(list.values().size());
      list.values().forEach(item -> append(item, text));
    } else if (value instanceof Text words) {
      text.append('"').append(words.value().length()).append(':').append(words.value());
    } else if (value instanceof Numeric number) {
      text.append('#').append(number.value()).append(';');
    } else if (value instanceof Flag flag) {
      text.append(flag.value() ? 't' : 'f');
    } else {
      text.append('n');
    }
  }
}

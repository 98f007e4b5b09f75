package dev.roadmapkit.progress;

import dev.roadmapkit.ExtensionValue;
import dev.roadmapkit.ExtensionValue.Entries;
import dev.roadmapkit.ExtensionValue.Flag;
import dev.roadmapkit.ExtensionValue.Items;
import dev.roadmapkit.ExtensionValue.Numeric;
import dev.roadmapkit.ExtensionValue.Text;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Writes one ledger as JSON, a mark a line, so that people and version control can compare files. */
final class LedgerWriter {

  private final StringBuilder json = new StringBuilder();

  String ledger(Progress progress) {
    json.append("{\n  \"format\": 1,\n  ");
    pair("roadmap", progress.roadmap().value());
    progress.version().ifPresent(version -> {
      json.append(",\n  ");
      pair("version", version.toString());
    });
    new TreeMap<>(progress.extensions()).forEach((key, value) -> {
      json.append(",\n  ");
      key(key);
      value(value);
    });
    json.append(",\n  \"marks\": [");
    String separator = "\n    ";
    for (Mark mark : progress.marks()) {
      json.append(separator);
      mark(mark);
      separator = ",\n    ";
    }
    return json.append(progress.marks().isEmpty() ? "]\n}\n" : "\n  ]\n}\n").toString();
  }

  private void mark(Mark mark) {
    json.append('{');
    pair("item", mark.item());
    next("state", mark.state().toString());
    next("at", mark.at().toString());
    if (!mark.order().equals(mark.at())) {
      next("order", mark.order().toString());
    }
    next("cause", mark.cause().toString());
    mark.version().ifPresent(version -> next("version", version.toString()));
    if (!mark.spent().equals(Duration.ZERO)) {
      next("spent", mark.spent().toString());
    }
    mark.note().ifPresent(note -> next("note", note));
    new TreeMap<>(mark.extensions()).forEach((key, value) -> {
      json.append(", ");
      key(key);
      value(value);
    });
    json.append('}');
  }

  private void next(String key, String value) {
    json.append(", ");
    pair(key, value);
  }

  private void pair(String key, String value) {
    key(key);
    text(value);
  }

  private void key(String key) {
    text(key);
    json.append(": ");
  }

  private void value(ExtensionValue value) {
    if (value instanceof Entries map) {
      map(new TreeMap<>(map.values()));
    } else if (value instanceof Items list) {
      list(list);
    } else if (value instanceof Text text) {
      text(text.value());
    } else if (value instanceof Numeric number) {
      json.append(number.value().toPlainString());
    } else {
      json.append(value instanceof Flag flag ? String.valueOf(flag.value()) : "null");
    }
  }

  private void map(Map<String, ExtensionValue> map) {
    json.append('{');
    String separator = "";
    for (Map.Entry<String, ExtensionValue> entry : map.entrySet()) {
      json.append(separator);
      key(entry.getKey());
      value(entry.getValue());
      separator = ", ";
    }
    json.append('}');
  }

  private void list(Items list) {
    json.append('[');
    String separator = "";
    for (ExtensionValue item : list.values()) {
      json.append(separator);
      value(item);
      separator = ", ";
    }
    json.append(']');
  }

  private void text(String text) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> json.append('\\').append(c);
        case '\n' -> json.append("\\n");
        case '\r' -> json.append("\\r");
        case '\t' -> json.append("\\t");
        default -> character(c);
      }
    }
    json.append('"');
  }

  /** What a person cannot see is written in a way that can be seen. */
  private void character(char c) {
    int type = Character.getType(c);
    boolean invisible = type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
    if (invisible) {
      json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
    } else {
      json.append(c);
    }
  }
}

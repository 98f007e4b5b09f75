package dev.roadmapkit.json;

import dev.roadmapkit.ExtensionValue;
import dev.roadmapkit.ExtensionValue.Entries;
import dev.roadmapkit.ExtensionValue.Flag;
import dev.roadmapkit.ExtensionValue.Items;
import dev.roadmapkit.ExtensionValue.Numeric;
import dev.roadmapkit.ExtensionValue.Text;
import java.io.StringWriter;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes a tree as JSON. Thread-safe: it has no state. */
public final class JsonText {

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final Separators SEPARATORS = Separators.createDefaultInstance()
      .withObjectNameValueSpacing(Separators.Spacing.AFTER)
      .withObjectEmptySeparator("")
      .withArrayEmptySeparator("");

  private JsonText() {}

  /**
   * Writes a tree for people, indented by two spaces.
   *
   * @param root the tree
   * @return JSON with a line feed at its end
   */
  public static String of(ExtensionValue root) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(new Layout(), text)) {
      write(json, root);
    }
    return text.append('\n').toString();
  }

  /**
   * Writes a tree for programs, on one line.
   *
   * @param root the tree
   * @return JSON with a line feed at its end
   */
  public static String compact(ExtensionValue root) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      write(json, root);
    }
    return text.append('\n').toString();
  }

  private static void write(JsonGenerator json, ExtensionValue value) {
    if (value instanceof Entries map) {
      json.writeStartObject();
      for (Map.Entry<String, ExtensionValue> entry : map.values().entrySet()) {
        json.writeName(entry.getKey());
        write(json, entry.getValue());
      }
      json.writeEndObject();
    } else if (value instanceof Items list) {
      json.writeStartArray();
      list.values().forEach(item -> write(json, item));
      json.writeEndArray();
    } else if (value instanceof Text text) {
      json.writeString(text.value());
    } else if (value instanceof Numeric number) {
      // As text: 1E+3 and 1000 are one number, but only the second one is how an author writes it.
      json.writeNumber(number.value().toPlainString());
    } else if (value instanceof Flag flag) {
      json.writeBoolean(flag.value());
    } else {
      json.writeNull();
    }
  }

  /** Line feeds on every platform. */
  private static final class Layout extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      return new DefaultPrettyPrinter(SEPARATORS)
          .withObjectIndenter(indenter)
          .withArrayIndenter(indenter);
    }
  }
}

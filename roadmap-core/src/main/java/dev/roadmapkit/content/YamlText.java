package dev.roadmapkit.content;

import dev.roadmapkit.ExtensionValue;
import dev.roadmapkit.ExtensionValue.Entries;
import dev.roadmapkit.ExtensionValue.Flag;
import dev.roadmapkit.ExtensionValue.Items;
import dev.roadmapkit.ExtensionValue.Numeric;
import dev.roadmapkit.ExtensionValue.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.emitter.Emitter;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.serializer.Serializer;

/** Lays a tree out as YAML as a person would: short things on one line, prose folded, air around steps. */
final class YamlText {

  private static final int LINE = 100;
  /** Sections that a person sets off by a blank line. */
  private static final Set<String> SECTIONS =
      Set.of("salaries", "keyTerms", "choices", "steps", "changes", TranslationDecoder.STAMP);

  /** Lines that begin and end with something to see; blank lines at an end would join those around. */
  private static final Pattern BLOCK =
      Pattern.compile("\\S(?:[^\\r\\n]*+(?<=\\S))?+(?:\\n++[^\\r\\n]*+(?<=\\S))*+\\n?+");

  private static final DumpSettings SETTINGS = DumpSettings.builder()
      .setIndent(2)
      .setIndicatorIndent(2)
      .setIndentWithIndicator(true)
      .setWidth(LINE)
      .setMaxSimpleKeyLength(1024)
      .setSplitLines(true)
      .build();

  private YamlText() {}

  static String of(Entries root) {
    StringBuilder yaml = new StringBuilder();
    root.values().forEach((key, value) -> {
      boolean ownAfterSections = Extensions.isOwn(key) && yaml.indexOf("\nsteps:") >= 0;
      if (SECTIONS.contains(key) || ownAfterSections) {
        yaml.append('\n');
      }
      yaml.append(section(key, value));
    });
    return yaml.toString();
  }

  private static String section(String key, ExtensionValue value) {
    if (key.equals("steps") && value instanceof Items steps) {
      return steps(steps);
    } else if (key.equals("steps") && value instanceof Entries steps) {
      return steps(steps);
    } else if (key.equals(TranslationDecoder.STAMP) && value instanceof Entries hashes) {
      return dump(key, block(hashes.values()));
    }
    return dump(key, node(value));
  }

  private static String steps(Items steps) {
    List<String> parts = new ArrayList<>();
    for (ExtensionValue step : steps.values()) {
      parts.add(dump("steps", node(new Items(List.of(step)))));
    }
    return joined(parts);
  }

  /** The steps of a translation, which lie in a map by id. */
  private static String steps(Entries steps) {
    List<String> parts = new ArrayList<>();
    steps.values().forEach((id, step) -> {
      Node node = step instanceof Entries map ? block(map.values()) : node(step);
      parts.add(dump("steps", block(id, node)));
    });
    return joined(parts);
  }

  private static String joined(List<String> parts) {
    return parts.stream()
        .map(part -> part.substring(part.indexOf('\n') + 1))
        .collect(Collectors.joining("\n", "steps:\n", ""));
  }

  private static String dump(String key, Node value) {
    TextSink sink = new TextSink();
    Serializer serializer = new Serializer(SETTINGS, new Emitter(SETTINGS, sink));
    serializer.emitStreamStart();
    serializer.serializeDocument(block(key, value));
    serializer.emitStreamEnd();
    return sink.text.toString();
  }

  private static Node node(ExtensionValue value) {
    if (value instanceof Entries map) {
      return isShort(map) ? flow(map.values()) : block(map.values());
    } else if (value instanceof Items list) {
      return list(list);
    } else if (value instanceof Text text) {
      return new ScalarNode(Tag.STR, text.value(), styleOf(text.value()));
    } else if (value instanceof Numeric number) {
      String plain = number.value().toPlainString();
      return new ScalarNode(plain.contains(".") ? Tag.FLOAT : Tag.INT, plain, ScalarStyle.PLAIN);
    } else if (value instanceof Flag flag) {
      return new ScalarNode(Tag.BOOL, Boolean.toString(flag.value()), ScalarStyle.PLAIN);
    }
    return new ScalarNode(Tag.NULL, "null", ScalarStyle.PLAIN);
  }

  /** The maps of a list look alike: one that is long makes them all stand key by key. */
  private static Node list(Items list) {
    boolean allShort = list.values().stream().allMatch(YamlText::isShort);
    List<Node> items = new ArrayList<>();
    for (ExtensionValue item : list.values()) {
      items.add(item instanceof Entries map && !allShort ? block(map.values()) : node(item));
    }
    FlowStyle style = isShort(list) ? FlowStyle.FLOW : FlowStyle.BLOCK;
    return new SequenceNode(Tag.SEQ, items, style);
  }

  private static Node block(Map<String, ExtensionValue> values) {
    return new MappingNode(Tag.MAP, tuples(values), FlowStyle.BLOCK);
  }

  private static Node block(String key, Node value) {
    return new MappingNode(Tag.MAP, List.of(tuple(key, value)), FlowStyle.BLOCK);
  }

  private static Node flow(Map<String, ExtensionValue> values) {
    return new MappingNode(Tag.MAP, tuples(values), FlowStyle.FLOW);
  }

  private static List<NodeTuple> tuples(Map<String, ExtensionValue> values) {
    List<NodeTuple> tuples = new ArrayList<>();
    values.forEach((key, value) -> tuples.add(tuple(key, node(value))));
    return tuples;
  }

  private static NodeTuple tuple(String key, Node value) {
    return new NodeTuple(new ScalarNode(Tag.STR, key, ScalarStyle.PLAIN), value);
  }

  private static ScalarStyle styleOf(String text) {
    if (text.indexOf('\n') >= 0) {
      return BLOCK.matcher(text).matches() ? ScalarStyle.LITERAL : ScalarStyle.DOUBLE_QUOTED;
    }
    boolean prose = text.length() > LINE - 20 && text.indexOf(' ') > 0;
    return prose ? ScalarStyle.FOLDED : ScalarStyle.PLAIN;
  }

  private static boolean isShort(ExtensionValue value) {
    return width(value) <= LINE - 12;
  }

  /** The width on one line; more than any line for what is not to be on one. */
  private static int width(ExtensionValue value) {
    int width = 2;
    if (value instanceof Entries map) {
      for (Map.Entry<String, ExtensionValue> entry : map.values().entrySet()) {
        width += entry.getKey().length() + 4 + width(entry.getValue());
      }
    } else if (value instanceof Items list) {
      for (ExtensionValue item : list.values()) {
        boolean full = item instanceof Entries map && !map.values().isEmpty();
        width += 2 + (full ? LINE : width(item));
      }
    } else if (value instanceof Text text) {
      width = text.value().indexOf('\n') >= 0 ? LINE : text.value().length();
    } else if (value instanceof Numeric number) {
      width = number.value().toPlainString().length();
    }
    return width;
  }

  private static final class TextSink implements StreamDataWriter {

    private final StringBuilder text = new StringBuilder();

    @Override
    public void write(String part) {
      text.append(part);
    }

    @Override
    public void write(String part, int offset, int length) {
      text.append(part, offset, offset + length);
    }
  }
}

package dev.roadmapkit.content;

import dev.roadmapkit.ExtensionValue;
import dev.roadmapkit.ExtensionValue.Entries;
import dev.roadmapkit.ExtensionValue.Flag;
import dev.roadmapkit.ExtensionValue.Items;
import dev.roadmapkit.ExtensionValue.Numeric;
import dev.roadmapkit.ExtensionValue.Text;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Builds a map of a file, key by key; what is empty is left out. */
final class TreeBuilder {

  private final Map<String, ExtensionValue> entries = new LinkedHashMap<>();

  /** Adds a value that its {@code toString} writes. */
  TreeBuilder text(String key, Object value) {
    entries.put(key, new Text(value.toString()));
    return this;
  }

  TreeBuilder text(String key, Optional<?> value) {
    value.ifPresent(present -> text(key, present));
    return this;
  }

  TreeBuilder value(String key, ExtensionValue value) {
    entries.put(key, value);
    return this;
  }

  TreeBuilder number(String key, BigDecimal value) {
    entries.put(key, new Numeric(value));
    return this;
  }

  TreeBuilder number(String key, long value) {
    return number(key, BigDecimal.valueOf(value));
  }

  TreeBuilder flag(String key, boolean value) {
    entries.put(key, new Flag(value));
    return this;
  }

  TreeBuilder texts(String key, List<?> values) {
    return list(key, values, value -> new Text(value.toString()));
  }

  /** Adds a list as it is, even an empty one. */
  TreeBuilder textsOrNone(String key, List<?> values) {
    entries.put(
        key,
        new Items(
            values.stream().map(v -> (ExtensionValue) new Text(v.toString())).toList()));
    return this;
  }

  <T> TreeBuilder list(String key, List<T> values, Function<T, ExtensionValue> encoder) {
    if (!values.isEmpty()) {
      entries.put(key, new Items(values.stream().map(encoder).toList()));
    }
    return this;
  }

  <T> TreeBuilder map(String key, Optional<T> value, Function<T, ExtensionValue> encoder) {
    value.ifPresent(present -> entries.put(key, encoder.apply(present)));
    return this;
  }

  TreeBuilder texts(String key, Map<?, ?> values) {
    if (!values.isEmpty()) {
      TreeBuilder map = new TreeBuilder();
      values.forEach((name, value) -> map.text(name.toString(), value));
      entries.put(key, map.build());
    }
    return this;
  }

  /** Adds the author's own keys and ends the map. */
  Entries build(Map<String, ExtensionValue> extensions) {
    extensions.forEach((key, value) -> {
      if (!Extensions.isOwn(key)) {
        throw new IllegalArgumentException(
            "the extension key \"" + key + "\" does not begin with x-");
      }
      entries.put(key, value);
    });
    return build();
  }

  Entries build() {
    return new Entries(entries);
  }
}

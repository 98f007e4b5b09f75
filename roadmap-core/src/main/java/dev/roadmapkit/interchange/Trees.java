package dev.roadmapkit.interchange;

import dev.roadmapkit.ExtensionValue;
import dev.roadmapkit.ExtensionValue.Entries;
import dev.roadmapkit.ExtensionValue.Flag;
import dev.roadmapkit.ExtensionValue.Items;
import dev.roadmapkit.ExtensionValue.Numeric;
import dev.roadmapkit.ExtensionValue.Text;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds one object of a JSON tree; what is empty is left out. Not thread-safe. */
final class Trees {

  private final Map<String, ExtensionValue> values = new LinkedHashMap<>();

  Trees text(String key, String value) {
    return put(key, new Text(value));
  }

  Trees text(String key, Optional<String> value) {
    value.ifPresent(present -> text(key, present));
    return this;
  }

  Trees flag(String key, Optional<Boolean> value) {
    value.ifPresent(present -> put(key, new Flag(present)));
    return this;
  }

  Trees number(String key, int value) {
    return put(key, new Numeric(BigDecimal.valueOf(value)));
  }

  Trees texts(String key, Collection<String> list) {
    return list(key, list.stream().map(Text::new).toList());
  }

  Trees list(String key, List<? extends ExtensionValue> list) {
    return list.isEmpty() ? this : put(key, new Items(List.copyOf(list)));
  }

  Trees map(String key, Entries map) {
    return map.values().isEmpty() ? this : put(key, map);
  }

  Trees map(String key, Optional<Entries> map) {
    map.ifPresent(present -> map(key, present));
    return this;
  }

  Entries build() {
    return new Entries(values);
  }

  private Trees put(String key, ExtensionValue value) {
    values.put(key, value);
    return this;
  }
}

package dev.roadmapkit.lint.rule;

import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.OptionId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Finds parts with the same key. Those for different options may be alike: nobody sees both. */
final class Alike<T> {

  private final Map<String, Map<Map<ChoiceId, OptionId>, Placed<T>>> seen = new HashMap<>();

  /** Notes a part; returns the first one before it that a learner may see beside it. */
  Optional<Placed<T>> firstBefore(String key, Placed<T> part, Map<ChoiceId, OptionId> condition) {
    Map<ChoiceId, OptionId> when = new HashMap<>(part.step().when());
    when.putAll(condition);
    Map<Map<ChoiceId, OptionId>, Placed<T>> parts =
        seen.computeIfAbsent(key, k -> new LinkedHashMap<>());
    Optional<Placed<T>> first = when.isEmpty()
        ? parts.values().stream().findFirst()
        : Optional.ofNullable(parts.getOrDefault(Map.of(), parts.get(when)));
    parts.putIfAbsent(when, part);
    return first;
  }
}

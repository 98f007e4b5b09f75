package dev.roadmapkit.lint;

import dev.roadmapkit.Choice;
import dev.roadmapkit.ChoiceOption;
import dev.roadmapkit.KeyTerm;
import dev.roadmapkit.Roadmap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Compares the parts whose ids {@code changes} does not speak of: key terms, choices and options.
 */
final class ListChanges {

  private final List<Change> changes = new ArrayList<>();

  private ListChanges() {}

  static List<Change> of(Roadmap older, Roadmap newer) {
    ListChanges lists = new ListChanges();
    lists.compare(terms(older), terms(newer), ComparedFields.TERM);
    Map<String, Placed<Choice>> choices = choices(older);
    lists.compare(choices, choices(newer), ComparedFields.CHOICE);
    choices(newer)
        .forEach((id, choice) -> Optional.ofNullable(choices.get(id))
            .ifPresent(old -> lists.compare(options(old), options(choice), ComparedFields.OPTION)));
    return lists.changes;
  }

  private <T> void compare(
      Map<String, Placed<T>> older, Map<String, Placed<T>> newer, List<Field<T>> fields) {
    newer.forEach((id, now) -> {
      Placed<T> old = older.get(id);
      if (old == null) {
        add(Bump.MINOR, "added-id", now.path(), now.label() + " was added");
      } else {
        changes.addAll(Field.compare(fields, old, now));
      }
    });
    older.forEach((id, old) -> {
      if (!newer.containsKey(id)) {
        add(Bump.MAJOR, "removed-id", old.path(), old.label() + " was removed");
      }
    });
    reordered(older, newer);
  }

  private <T> void reordered(Map<String, Placed<T>> older, Map<String, Placed<T>> newer) {
    Reordering.first(older.keySet(), newer.keySet())
        .ifPresent(pair -> add(
            Bump.PATCH,
            "reordered",
            place(newer, pair.moved()),
            place(newer, pair.moved(), Placed::label) + " now stands before \"" + pair.passed()
                + "\""));
  }

  private static <T> String place(Map<String, Placed<T>> parts, String id) {
    return place(parts, id, Placed::path);
  }

  private static <T> String place(
      Map<String, Placed<T>> parts, String id, Function<Placed<T>, String> getter) {
    return Optional.ofNullable(parts.get(id)).map(getter).orElse(id);
  }

  private void add(Bump owed, String rule, String path, String message) {
    changes.add(new Change(owed, rule, path, message));
  }

  private static Map<String, Placed<KeyTerm>> terms(Roadmap roadmap) {
    return index("key term", "keyTerms", roadmap.keyTerms(), term -> term.id().value());
  }

  private static Map<String, Placed<Choice>> choices(Roadmap roadmap) {
    return index("choice", "choices", roadmap.choices(), choice -> choice.id().value());
  }

  private static Map<String, Placed<ChoiceOption>> options(Placed<Choice> choice) {
    return index(
        "\"" + choice.id() + "\" option",
        choice.path() + ".options",
        choice.value().options(),
        option -> option.id().value());
  }

  private static <T> Map<String, Placed<T>> index(
      String noun, String path, List<T> values, Function<T, String> id) {
    Map<String, Placed<T>> parts = new LinkedHashMap<>();
    for (int i = 0; i < values.size(); i++) {
      String slug = id.apply(values.get(i));
      parts.put(slug, new Placed<>(noun, slug, "", path + "[" + i + "]", values.get(i)));
    }
    return parts;
  }
}

package dev.roadmapkit.lint;

import dev.roadmapkit.DurationRange;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A key of the content format that is compared by its value alone.
 *
 * @param name the key
 * @param owed the bump that another value owes
 * @param rule the key of the rule
 * @param getter gives the value, possibly in an {@link Optional}
 */
record Field<T>(String name, Bump owed, String rule, Function<T, Object> getter) {

  private static final String EXTENSIONS = "x-";
  private static final int LONGEST_QUOTE = 60;

  static <T> Field<T> text(String name, Function<T, Object> getter) {
    return new Field<>(name, Bump.PATCH, "reworded", getter);
  }

  static <T> Field<T> fact(String name, Function<T, Object> getter) {
    return new Field<>(name, Bump.PATCH, "changed-fact", getter);
  }

  static <T> Field<T> duration(String name, Function<T, Object> getter) {
    return new Field<>(name, Bump.MINOR, "changed-duration", getter);
  }

  /** The author's own keys, all of them together. */
  static <T> Field<T> extensions(Function<T, Object> getter) {
    return fact(EXTENSIONS, getter);
  }

  static <T> List<Change> compare(List<Field<T>> fields, Placed<T> older, Placed<T> newer) {
    return fields.stream()
        .flatMap(field -> field.compare(older, newer).stream())
        .toList();
  }

  private Optional<Change> compare(Placed<T> older, Placed<T> newer) {
    Optional<?> before = value(older.value());
    Optional<?> after = value(newer.value());
    if (before.equals(after)) {
      return Optional.empty();
    }
    boolean samePlan = before.isPresent() && after.isPresent() && sameLength(before, after);
    return Optional.of(new Change(
        samePlan ? Bump.PATCH : owed,
        samePlan ? "reworded" : rule,
        path(newer.path()),
        "\"" + name + "\" of " + newer.label() + " " + became(before, after)));
  }

  private Optional<?> value(T noun) {
    Object value = getter.apply(noun);
    Optional<?> held = value instanceof Optional<?> optional ? optional : Optional.of(value);
    return held.filter(one -> !(one instanceof Collection<?> items && items.isEmpty()))
        .filter(one -> !(one instanceof Map<?, ?> map && map.isEmpty()));
  }

  private String path(String path) {
    if (name.equals(EXTENSIONS)) {
      return path;
    }
    return path.isEmpty() ? name : path + "." + name;
  }

  /** "6 weeks" and "42 days" make the same plan. */
  private static boolean sameLength(Optional<?> before, Optional<?> after) {
    return before.get() instanceof DurationRange old
        && after.get() instanceof DurationRange now
        && old.isEffort() == now.isEffort()
        && old.minSeconds() == now.minSeconds()
        && old.maxSeconds() == now.maxSeconds();
  }

  private static String became(Optional<?> before, Optional<?> after) {
    Optional<String> old = before.flatMap(Field::quote);
    Optional<String> now = after.flatMap(Field::quote);
    if (before.isEmpty()) {
      return "was added" + now.map(text -> ": " + text).orElse("");
    } else if (after.isEmpty()) {
      return "was removed" + old.map(text -> ": " + text).orElse("");
    }
    return old.isEmpty() || now.isEmpty()
        ? "changed"
        : "changed from " + old.get() + " to " + now.get();
  }

  /** A value that fits into a line; prose and lists do not. */
  private static Optional<String> quote(Object value) {
    String text = value instanceof Locale locale ? locale.toLanguageTag() : value.toString();
    boolean structured = value.getClass().getPackageName().equals("dev.roadmapkit")
        && !(value instanceof DurationRange)
        && !(value instanceof Enum<?>);
    boolean shown = text.length() <= LONGEST_QUOTE
        && text.chars().noneMatch(Character::isISOControl)
        && !(value instanceof Collection<?>)
        && !(value instanceof Map<?, ?>)
        && !structured;
    return shown ? Optional.of("\"" + text + "\"") : Optional.empty();
  }
}

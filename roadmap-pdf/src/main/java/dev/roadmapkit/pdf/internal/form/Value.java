package dev.roadmapkit.pdf.internal.form;

import java.util.List;
import java.util.Map;

/** A value in a file, as far as fields need it. */
sealed interface Value {

  /** A number that is not whole, true, false, null: nothing that fields are made of. */
  Value OTHER = new Other();

  /** A word behind a slash. */
  record Name(String text) implements Value {}

  /** A string. */
  record Text(String text) implements Value {}

  /** A whole number. */
  record Whole(long number) implements Value {}

  /** The number of an object that stands elsewhere. */
  record Ref(int number) implements Value {}

  /** An array. */
  record Items(List<Value> values) implements Value {}

  /** A dictionary. */
  record Dict(Map<String, Value> entries) implements Value {

    static final Dict EMPTY = new Dict(Map.of());

    Value get(String key) {
      return entries.getOrDefault(key, OTHER);
    }

    boolean has(String key) {
      return entries.containsKey(key);
    }

    /** Tells whether the entry is this name. */
    boolean is(String key, String name) {
      return get(key) instanceof Name given && given.text().equals(name);
    }
  }

  /** Anything else. */
  record Other() implements Value {}
}

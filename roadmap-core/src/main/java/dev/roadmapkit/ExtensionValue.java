package dev.roadmapkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The value of an author's own key, one that begins with {@code x-}. Immutable and thread-safe.
 *
 * <p>The library keeps such values on read and write and gives them no meaning.
 */
public sealed interface ExtensionValue {

  /**
   * A text.
   *
   * @param value the text
   */
  record Text(String value) implements ExtensionValue {}

  /**
   * A number.
   *
   * @param value the number
   */
  record Numeric(BigDecimal value) implements ExtensionValue {}

  /**
   * True or false.
   *
   * @param value which of them
   */
  record Flag(boolean value) implements ExtensionValue {}

  /** A key without a value. */
  record Nothing() implements ExtensionValue {}

  /**
   * A list.
   *
   * @param values its entries in order, unmodifiable
   */
  record Items(List<ExtensionValue> values) implements ExtensionValue {

    /**
     * Copies the entries.
     *
     * @param values its entries in order
     */
    public Items {
      values = Collections.unmodifiableList(new ArrayList<>(values));
    }
  }

  /**
   * A map.
   *
   * @param values its entries in the order of the content, unmodifiable
   */
  record Entries(Map<String, ExtensionValue> values) implements ExtensionValue {

    /**
     * Copies the entries.
     *
     * @param values its entries in order
     */
    public Entries {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
  }
}

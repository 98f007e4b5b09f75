package dev.roadmapkit.content;

import java.util.Locale;

/**
 * How much a file may hold, so that no input costs more than it is worth. Immutable and thread-safe.
 *
 * <p>All limits are inclusive; one step over is a problem at its place, and ends the reading.
 *
 * <table>
 * <caption>The limits</caption>
 * <tr><th>limit</th><th>default</th><th>from</th><th>to</th><th>what it bounds</th></tr>
 * <tr><td>{@code bytes}</td><td>8388608</td><td>1</td><td>1073741824</td>
 *     <td>the length of a file in UTF-8</td></tr>
 * <tr><td>{@code nesting}</td><td>20</td><td>1</td><td>100</td>
 *     <td>how deep lists and maps lie in each other, the whole file being the first</td></tr>
 * <tr><td>{@code items}</td><td>10000</td><td>1</td><td>2147483647</td>
 *     <td>the entries of a list, or the keys of a map</td></tr>
 * <tr><td>{@code characters}</td><td>100000</td><td>1</td><td>2147483647</td>
 *     <td>the length of one text or key, as {@link String#length} counts</td></tr>
 * <tr><td>{@code aliases}</td><td>0</td><td>0</td><td>2147483647</td>
 *     <td>the YAML aliases ({@code *name}) of a file; with 0 each one is a problem of its own</td></tr>
 * <tr><td>{@code aliasExpansion}</td><td>1000000</td><td>0</td><td>2147483647</td>
 *     <td>what all aliases together add: 1 for each value, and the characters of its texts and
 *     keys</td></tr>
 * </table>
 */
public final class ReadLimits {

  private static final ReadLimits DEFAULTS = builder().build();

  private final int bytes;
  private final int nesting;
  private final int items;
  private final int characters;
  private final int aliases;
  private final int aliasExpansion;

  private ReadLimits(Builder builder) {
    this.bytes = builder.bytes;
    this.nesting = builder.nesting;
    this.items = builder.items;
    this.characters = builder.characters;
    this.aliases = builder.aliases;
    this.aliasExpansion = builder.aliasExpansion;
  }

  /**
   * Returns the limits of {@link ContentReader#create()}.
   *
   * @return the defaults of the table above
   */
  public static ReadLimits defaults() {
    return DEFAULTS;
  }

  /**
   * Returns a builder that starts with the defaults.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the greatest length of a file.
   *
   * @return bytes of UTF-8
   */
  public int bytes() {
    return bytes;
  }

  /**
   * Returns how deep lists and maps may lie in each other.
   *
   * @return levels, the whole file being the first
   */
  public int nesting() {
    return nesting;
  }

  /**
   * Returns the greatest number of entries of one list or keys of one map.
   *
   * @return entries
   */
  public int items() {
    return items;
  }

  /**
   * Returns the greatest length of one text or key.
   *
   * @return characters, as {@link String#length} counts
   */
  public int characters() {
    return characters;
  }

  /**
   * Returns the greatest number of YAML aliases of a file.
   *
   * @return aliases; 0 if they are not supported
   */
  public int aliases() {
    return aliases;
  }

  /**
   * Returns how much all aliases together may add to a file.
   *
   * @return values and the characters of their texts and keys
   */
  public int aliasExpansion() {
    return aliasExpansion;
  }

  /** Returns all limits by name: {@code ReadLimits[bytes=8388608, nesting=20, …]}. */
  @Override
  public String toString() {
    return "ReadLimits[bytes=" + bytes + ", nesting=" + nesting + ", items=" + items
        + ", characters=" + characters + ", aliases=" + aliases + ", aliasExpansion="
        + aliasExpansion + "]";
  }

  void checkBytes(int length) throws Halt {
    if (length > bytes) {
      String message =
          String.format(Locale.ROOT, "the file is larger than the %,d bytes allowed", bytes);
      throw new Halt("file-too-large", message, Node.Mark.START);
    }
  }

  /** Builds limits; each starts with its default. Not thread-safe. */
  public static final class Builder {

    private static final int MOST_BYTES = 1 << 30;
    /** Trees are walked by recursion, which has to fit into the stack of any thread. */
    private static final int DEEPEST = 100;

    private int bytes = 8 * 1024 * 1024;
    private int nesting = 20;
    private int items = 10_000;
    private int characters = 100_000;
    private int aliases;
    private int aliasExpansion = 1_000_000;

    private Builder() {}

    /**
     * Sets the greatest length of a file. Default: 8 MiB.
     *
     * @param most bytes of UTF-8, from 1 to 1073741824
     * @return this builder
     * @throws IllegalArgumentException if it is out of range
     */
    public Builder bytes(int most) {
      bytes = checked("bytes", most, 1, MOST_BYTES);
      return this;
    }

    /**
     * Sets how deep lists and maps may lie in each other. Default: 20.
     *
     * @param most levels, from 1 to 100
     * @return this builder
     * @throws IllegalArgumentException if it is out of range
     */
    public Builder nesting(int most) {
      nesting = checked("nesting", most, 1, DEEPEST);
      return this;
    }

    /**
     * Sets the greatest number of entries of one list or keys of one map. Default: 10,000.
     *
     * @param most entries, at least 1
     * @return this builder
     * @throws IllegalArgumentException if it is out of range
     */
    public Builder items(int most) {
      items = checked("items", most, 1, Integer.MAX_VALUE);
      return this;
    }

    /**
     * Sets the greatest length of one text or key. Default: 100,000.
     *
     * @param most characters as {@link String#length} counts, at least 1
     * @return this builder
     * @throws IllegalArgumentException if it is out of range
     */
    public Builder characters(int most) {
      characters = checked("characters", most, 1, Integer.MAX_VALUE);
      return this;
    }

    /**
     * Allows YAML aliases. Default: 0, which allows none.
     *
     * @param most aliases of a file, at least 0
     * @return this builder
     * @throws IllegalArgumentException if it is out of range
     */
    public Builder aliases(int most) {
      aliases = checked("aliases", most, 0, Integer.MAX_VALUE);
      return this;
    }

    /**
     * Sets how much all aliases together may add to a file. Default: 1,000,000.
     *
     * @param most values and the characters of their texts and keys, at least 0
     * @return this builder
     * @throws IllegalArgumentException if it is out of range
     */
    public Builder aliasExpansion(int most) {
      aliasExpansion = checked("aliasExpansion", most, 0, Integer.MAX_VALUE);
      return this;
    }

    /**
     * Returns the limits.
     *
     * @return new limits
     */
    public ReadLimits build() {
      return new ReadLimits(this);
    }

    private static int checked(String name, int value, int least, int most) {
      if (value < least || value > most) {
        throw new IllegalArgumentException(
            name + " must be from " + least + " to " + most + ", but is " + value);
      }
      return value;
    }
  }
}

package dev.roadmapkit.catalog;

import dev.roadmapkit.ContentVersion;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Versions that will do. Immutable and thread-safe, a value.
 *
 * <table>
 *   <caption>Ranges; lower bounds are inclusive, upper bounds exclusive</caption>
 *   <tr><th scope="col">written</th><th scope="col">means</th></tr>
 *   <tr><td>{@code 2025.1.0}</td><td>this version</td></tr>
 *   <tr><td>{@code ^2025}</td><td>2025.0.0 to 2026.0.0</td></tr>
 *   <tr><td>{@code ^2025.1}, {@code ^2025.1.2}</td><td>from 2025.1.0, 2025.1.2 to 2026.0.0</td></tr>
 *   <tr><td>{@code ^0.3}, {@code ^0.3.1}</td><td>from 0.3.0, 0.3.1 to 0.4.0</td></tr>
 *   <tr><td>{@code ^0.0.3}</td><td>0.0.3 only</td></tr>
 *   <tr><td>{@code ~2025}</td><td>2025.0.0 to 2026.0.0</td></tr>
 *   <tr><td>{@code ~2025.1}, {@code ~2025.1.2}</td><td>from 2025.1.0, 2025.1.2 to 2025.2.0</td></tr>
 * </table>
 *
 * <p>A pre-release is in a range only if the range names a pre-release of the same three numbers:
 * {@code ^2.0.0-rc.1} holds 2.0.0-rc.2, {@code ^2.0.0} does not. Build metadata counts in an exact
 * version that names it and nowhere else.
 */
public final class VersionRange {

  private static final Pattern PARTIAL =
      Pattern.compile("(0|[1-9]\\d{0,8})(?:\\.(0|[1-9]\\d{0,8}))?");
  private static final int EXACT = 4;

  private final String text;
  private final ContentVersion lower;
  /** How many of the three numbers are those of the lower bound; or {@link #EXACT}. */
  private final int fixed;

  private VersionRange(String text, ContentVersion lower, int fixed) {
    this.text = text;
    this.lower = lower;
    this.fixed = fixed;
  }

  /**
   * Reads a range.
   *
   * @param text for example {@code 2025.1.0}, {@code ^2025.1} or {@code ~2025.1}
   * @return the range
   * @throws IllegalArgumentException if the text is not a range; the message says how to write one
   */
  public static VersionRange parse(String text) {
    boolean caret = text.startsWith("^");
    boolean open = caret || text.startsWith("~");
    String version = open ? text.substring(1) : text;
    Matcher partial = PARTIAL.matcher(version);
    if (partial.matches() && open) {
      return partial(text, partial, caret);
    }
    try {
      ContentVersion lower = ContentVersion.parse(version);
      return new VersionRange(text, lower, open ? fixed(lower, 3, caret) : EXACT);
    } catch (IllegalArgumentException e) {
      throw refused(text, partial.matches());
    }
  }

  private static VersionRange partial(String text, Matcher partial, boolean caret) {
    String minor = partial.group(2);
    String whole = partial.group(1) + "." + (minor == null ? "0" : minor) + ".0";
    ContentVersion lower = ContentVersion.parse(whole);
    return new VersionRange(text, lower, fixed(lower, minor == null ? 1 : 2, caret));
  }

  /** With a caret all numbers up to the first that is not 0, as far as they were written. */
  private static int fixed(ContentVersion lower, int written, boolean caret) {
    if (!caret) {
      return Math.min(written, 2);
    }
    int first = lower.major() > 0 ? 1 : lower.minor() > 0 ? 2 : 3;
    return Math.min(first, written);
  }

  private static IllegalArgumentException refused(String text, boolean partial) {
    String way = partial
        ? "write \"^" + text + "\" for every compatible version, or three numbers for one version"
        : "write one version, such as 2025.1.0, or ^2025.1 for 2025.1.0 and what is compatible"
            + " with it, or ~2025.1 for 2025.1.0 and its patches";
    return new IllegalArgumentException("\"" + text + "\" is not a range of versions: " + way);
  }

  /**
   * Tells whether a version is in this range.
   *
   * @param version a version
   * @return true if it will do
   */
  public boolean contains(ContentVersion version) {
    if (fixed == EXACT) {
      return lower.build().isEmpty() ? bare(version).equals(lower) : version.equals(lower);
    }
    boolean same = shared(version) == 3;
    boolean released = version.preRelease().isEmpty();
    return shared(version) >= fixed
        && bare(version).compareTo(bare(lower)) >= 0
        && (released || (same && !lower.preRelease().isEmpty()));
  }

  /** How many numbers from the left are those of the lower bound. */
  private int shared(ContentVersion version) {
    if (version.major() != lower.major()) {
      return 0;
    }
    if (version.minor() != lower.minor()) {
      return 1;
    }
    return version.patch() == lower.patch() ? 3 : 2;
  }

  private static ContentVersion bare(ContentVersion version) {
    return new ContentVersion(
        version.major(), version.minor(), version.patch(), version.preRelease(), "");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VersionRange range && text.equals(range.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Returns the text that {@link #parse} reads. */
  @Override
  public String toString() {
    return text;
  }
}

package dev.roadmapkit;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The version of a roadmap's content, a Semantic Version 2.0.0. Immutable and thread-safe.
 *
 * <p>Ordered by SemVer precedence; build metadata ({@code +…}) breaks ties so that the order agrees
 * with equals.
 *
 * @param major raised when ids vanish or move
 * @param minor raised when ids are added or durations change
 * @param patch raised when wording changes
 * @param preRelease what follows the hyphen, empty for a release
 * @param build what follows the plus sign, empty if there is none
 */
public record ContentVersion(int major, int minor, int patch, String preRelease, String build)
    implements Comparable<ContentVersion> {

  private static final String NUMBER = "(0|[1-9]\\d{0,8})";
  // A label with a letter comes first: the possessive loops below never try another reading.
  private static final String LABEL = "(?:\\d*+[a-zA-Z-][0-9a-zA-Z-]*+|0|[1-9]\\d*+)";
  private static final Pattern GRAMMAR = Pattern.compile(NUMBER + "\\." + NUMBER + "\\." + NUMBER
      + "(?:-(" + LABEL + "(?:\\." + LABEL + ")*+))?+"
      + "(?:\\+([0-9a-zA-Z-]++(?:\\.[0-9a-zA-Z-]++)*+))?+");

  /**
   * Checks the parts.
   *
   * @param major raised when ids vanish or move
   * @param minor raised when ids are added or durations change
   * @param patch raised when wording changes
   * @param preRelease what follows the hyphen, empty for a release
   * @param build what follows the plus sign, empty if there is none
   * @throws IllegalArgumentException if they do not make a Semantic Version
   */
  public ContentVersion {
    boolean numbers = inRange(major) && inRange(minor) && inRange(patch);
    if (!numbers || !preRelease.isEmpty() || !build.isEmpty()) {
      String text = text(major, minor, patch, preRelease, build);
      if (!GRAMMAR.matcher(text).matches()) {
        throw notSemVer(text);
      }
    }
  }

  private static boolean inRange(int number) {
    return number >= 0 && number <= 999_999_999;
  }

  /**
   * Reads a version.
   *
   * @param text for example {@code 2025.1.0} or {@code 2026.1.0-beta.1}
   * @return the version
   * @throws IllegalArgumentException if the text is not a Semantic Version
   */
  public static ContentVersion parse(String text) {
    Matcher m = GRAMMAR.matcher(text);
    if (!m.matches()) {
      throw notSemVer(text);
    }
    return new ContentVersion(
        Integer.parseInt(m.group(1)),
        Integer.parseInt(m.group(2)),
        Integer.parseInt(m.group(3)),
        m.group(4) == null ? "" : m.group(4),
        m.group(5) == null ? "" : m.group(5));
  }

  // Written out: what a record brings is only made at run time, and a cold process waits for it.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ContentVersion that && compareTo(that) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(major, minor, patch, preRelease, build);
  }

  @Override
  public int compareTo(ContentVersion other) {
    int order = Integer.compare(major, other.major);
    order = order != 0 ? order : Integer.compare(minor, other.minor);
    order = order != 0 ? order : Integer.compare(patch, other.patch);
    order = order != 0 ? order : comparePreRelease(preRelease, other.preRelease);
    return order != 0 ? order : build.compareTo(other.build);
  }

  /** Returns the text that {@link #parse} reads. */
  @Override
  public String toString() {
    return text(major, minor, patch, preRelease, build);
  }

  private static String text(int major, int minor, int patch, String preRelease, String build) {
    return major + "." + minor + "." + patch
        + (preRelease.isEmpty() ? "" : "-" + preRelease)
        + (build.isEmpty() ? "" : "+" + build);
  }

  private static IllegalArgumentException notSemVer(String text) {
    return new IllegalArgumentException(
        "\"" + text + "\" is not a Semantic Version: write three numbers, for example 2025.1.0");
  }

  // semver.org, item 11: a release is above its pre-releases; labels compare left to right.
  private static int comparePreRelease(String left, String right) {
    if (left.isEmpty() || right.isEmpty()) {
      return Boolean.compare(left.isEmpty(), right.isEmpty());
    }
    String[] lefts = left.split("\\.", -1);
    String[] rights = right.split("\\.", -1);
    for (int i = 0; i < Math.min(lefts.length, rights.length); i++) {
      int order = compareLabel(lefts[i], rights[i]);
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(lefts.length, rights.length);
  }

  private static int compareLabel(String left, String right) {
    boolean leftNumeric = left.chars().allMatch(c -> c >= '0' && c <= '9');
    boolean rightNumeric = right.chars().allMatch(c -> c >= '0' && c <= '9');
    if (leftNumeric && rightNumeric) {
      int order = Integer.compare(left.length(), right.length());
      return order != 0 ? order : left.compareTo(right);
    }
    return leftNumeric == rightNumeric ? left.compareTo(right) : leftNumeric ? -1 : 1;
  }
}

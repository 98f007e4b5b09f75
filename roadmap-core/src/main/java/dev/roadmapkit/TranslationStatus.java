package dev.roadmapkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How far a translation is and what is left to do, string by string. Immutable and thread-safe.
 *
 * <p>Strings are named by path, as {@link Roadmap#texts} does, and listed in the order of the
 * roadmap.
 */
public final class TranslationStatus {

  private final Locale language;
  private final int total;
  private final List<String> missing;
  private final List<String> stale;
  private final List<String> unstamped;
  private final List<String> unknown;

  private TranslationStatus(Translation translation, Map<String, String> source) {
    List<String> missing = new ArrayList<>();
    List<String> stale = new ArrayList<>();
    List<String> unstamped = new ArrayList<>();
    source.forEach((path, text) -> {
      String recorded = translation.sources().get(path);
      if (!translation.texts().containsKey(path)) {
        missing.add(path);
      } else if (recorded == null) {
        unstamped.add(path);
      } else if (!recorded.equals(Translation.hash(text))) {
        stale.add(path);
      }
    });
    this.language = translation.language();
    this.total = source.size();
    this.missing = List.copyOf(missing);
    this.stale = List.copyOf(stale);
    this.unstamped = List.copyOf(unstamped);
    this.unknown = translation.texts().keySet().stream()
        .filter(path -> !source.containsKey(path))
        .toList();
  }

  static TranslationStatus of(Translation translation, Map<String, String> source) {
    return new TranslationStatus(translation, source);
  }

  /**
   * Returns the language of the translation.
   *
   * @return a BCP 47 language
   */
  public Locale language() {
    return language;
  }

  /**
   * Returns the strings of the roadmap that have no translation.
   *
   * @return an unmodifiable list of paths
   */
  public List<String> missing() {
    return missing;
  }

  /**
   * Returns the strings that were translated from another text than the roadmap has now.
   *
   * @return an unmodifiable list of paths
   */
  public List<String> stale() {
    return stale;
  }

  /**
   * Returns the translated strings that do not say what they were translated from, so that nobody
   * can tell whether they are stale. They count as done.
   *
   * @return an unmodifiable list of paths
   */
  public List<String> unstamped() {
    return unstamped;
  }

  /**
   * Returns the translated strings that the roadmap does not have.
   *
   * @return an unmodifiable list of paths, in the order of the translation
   */
  public List<String> unknown() {
    return unknown;
  }

  /**
   * Returns how many strings the roadmap has.
   *
   * @return at least one
   */
  public int total() {
    return total;
  }

  /**
   * Returns how many strings are translated and not stale.
   *
   * @return 0 to {@link #total}, both inclusive
   */
  public int done() {
    return total - missing.size() - stale.size();
  }

  /**
   * Returns the share that is done, rounded down: 100 means everything.
   *
   * @return a percentage from 0 to 100, both inclusive
   */
  public int percent() {
    return (int) (100L * done() / total);
  }

  /**
   * Tells whether nothing is missing and nothing stale.
   *
   * @return true if all strings are done
   */
  public boolean isComplete() {
    return done() == total;
  }

  /** Returns the language and the counts, such as "de: 198 of 199 done (99 %)". */
  @Override
  public String toString() {
    return language.toLanguageTag() + ": " + done() + " of " + total + " done (" + percent()
        + " %)";
  }
}

package dev.roadmapkit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.immutables.value.Value;

/**
 * The strings of one roadmap version in another language, all of them or some. Immutable and
 * thread-safe.
 *
 * <p>Strings go by path, as {@link Roadmap#texts} names them: {@code title}, {@code
 * steps.databases.topics.sql-basics.title}, {@code steps.databases.tags[0]}.
 */
@Value.Immutable
@Noun
public sealed interface Translation permits ImmutableTranslation {

  /**
   * Returns the roadmap that is translated.
   *
   * @return its id
   */
  RoadmapId id();

  /**
   * Returns the version that is translated.
   *
   * @return its version
   */
  ContentVersion version();

  /**
   * Returns the language of the translation.
   *
   * @return a BCP 47 language
   */
  Locale language();

  /**
   * Returns the translated strings.
   *
   * @return texts by path, unmodifiable and in order
   */
  Map<String, String> texts();

  /**
   * Returns what each string was translated from, as far as that was recorded.
   *
   * @return the {@link #hash} of the source string by path, unmodifiable and in order
   */
  Map<String, String> sources();

  /**
   * Returns the author's own keys, those that begin with {@code x-}, at any level.
   *
   * @return their values by path, such as {@code x-team} or {@code steps.databases.x-hint},
   *     unmodifiable and in order
   */
  Map<String, ExtensionValue> extensions();

  /**
   * Compares the translation with the strings of a roadmap.
   *
   * @param roadmap the roadmap in its own language
   * @return what is missing, stale and done
   */
  default TranslationStatus status(Roadmap roadmap) {
    return TranslationStatus.of(this, roadmap.texts());
  }

  /**
   * Returns what a translation remembers of the string that it was made from.
   *
   * @param source the source string
   * @return the first 12 hexadecimal digits, in lower case, of the SHA-256 of its UTF-8 bytes
   */
  static String hash(String source) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds one value; not thread-safe. */
  final class Builder extends ImmutableTranslation.Builder {
    Builder() {}
  }
}

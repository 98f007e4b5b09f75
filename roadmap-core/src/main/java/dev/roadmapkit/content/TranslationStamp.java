package dev.roadmapkit.content;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Translation;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes into a translation file what each string was translated from. Immutable and thread-safe.
 *
 * <p>A stamp is its author's word that a string is up to date, whether or not its text was touched:
 * it records the {@link Translation#hash} of the source string as it is now. Only the block {@code
 * translatedFrom} at the end of the file is written anew; all lines above it, their comments and
 * layout, stay byte for byte as they are.
 */
public final class TranslationStamp {

  private final ContentReader reader;

  private TranslationStamp(ContentReader reader) {
    this.reader = reader;
  }

  /**
   * Returns a stamp that reads with the default limits.
   *
   * @return a stamp
   */
  public static TranslationStamp create() {
    return new TranslationStamp(ContentReader.create());
  }

  /**
   * Stamps every translated string.
   *
   * @param yaml the text of a translation file in YAML
   * @param name the name of the file in problems
   * @param source the roadmap that it translates
   * @return the text with new stamps, or all problems of the file; those of an old block {@code
   *     translatedFrom} do not count
   */
  public ReadResult<String> stampAll(String yaml, String name, Roadmap source) {
    return stamp(yaml, name, source, source.texts().keySet());
  }

  /**
   * Stamps some strings; the other ones keep the stamp they have, if any.
   *
   * @param yaml the text of a translation file in YAML
   * @param name the name of the file in problems
   * @param source the roadmap that it translates
   * @param paths the strings to stamp, as {@link Roadmap#texts} names them; those that are not
   *     translated get no stamp
   * @return the text with new stamps, or all problems of the file; those of an old block {@code
   *     translatedFrom} do not count
   */
  public ReadResult<String> stamp(
      String yaml, String name, Roadmap source, Collection<String> paths) {
    ReadResult<String> body =
        reader.read(yaml, name, (root, problems) -> StampBlock.cut(yaml, root, problems));
    if (body.value().isEmpty()) {
      return body;
    }
    String above = body.value().get();
    ReadResult<Translation> read = reader.readTranslation(above, name, source);
    if (read.value().isEmpty()) {
      return read.withoutValue();
    }
    Map<String, String> old = reader
        .readTranslation(yaml, name, source)
        .value()
        .map(Translation::sources)
        .orElse(Map.of());
    String stamped =
        StampBlock.append(above, hashes(read.value().get(), source, Set.copyOf(paths), old));
    ReadResult<Translation> check = reader.readTranslation(stamped, name, source);
    return check.value().isPresent() ? check.withValue(stamped) : check.withoutValue();
  }

  private static Map<String, String> hashes(
      Translation translation, Roadmap source, Set<String> paths, Map<String, String> old) {
    Map<String, String> hashes = new LinkedHashMap<>();
    source.texts().forEach((path, text) -> {
      if (translation.texts().containsKey(path)) {
        Optional.of(Translation.hash(text))
            .filter(hash -> paths.contains(path))
            .or(() -> Optional.ofNullable(old.get(path)))
            .ifPresent(hash -> hashes.put(path, hash));
      }
    });
    return hashes;
  }
}

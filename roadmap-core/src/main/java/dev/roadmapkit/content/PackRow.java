package dev.roadmapkit.content;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.RoadmapId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One roadmap version in the index of a content pack. Immutable and thread-safe.
 *
 * @param id the roadmap
 * @param version its version
 * @param title its title
 * @param category its category
 * @param language the language of its texts
 * @param translations the languages that it is translated to, in the order of their tags
 * @param path where its file lies, relative to the pack's index; the translations lie beside it
 * @param sha256 the SHA-256 of its YAML file, 64 lower-case hexadecimal digits
 */
public record PackRow(
    RoadmapId id,
    ContentVersion version,
    String title,
    Optional<String> category,
    Optional<Locale> language,
    List<Locale> translations,
    String path,
    String sha256) {

  /**
   * Copies the translations.
   *
   * @param id the roadmap
   * @param version its version
   * @param title its title
   * @param category its category
   * @param language the language of its texts
   * @param translations the languages that it is translated to, in the order of their tags
   * @param path where its file lies, relative to the pack's index; the translations lie beside it
   * @param sha256 the SHA-256 of its YAML file, 64 lower-case hexadecimal digits
   * @throws IllegalArgumentException if the path ends neither in {@code .yaml} nor in {@code .json}
   */
  public PackRow {
    if (!path.endsWith(".yaml") && !path.endsWith(".json")) {
      throw new IllegalArgumentException("\"" + path + "\" is not the path of a YAML or JSON file");
    }
    translations = List.copyOf(translations);
  }

  /**
   * Returns where a translation lies: {@code x/1.0.0.de.yaml} beside {@code x/1.0.0.yaml}.
   *
   * @param translation a language
   * @return a path relative to the pack's index
   */
  public String path(Locale translation) {
    int extension = path.lastIndexOf('.');
    return path.substring(0, extension) + "." + translation.toLanguageTag()
        + path.substring(extension);
  }

  /**
   * Returns the row that names the compiled files instead of their YAML sources.
   *
   * @return a row that differs in its path only
   */
  public PackRow compiled() {
    String json = path.substring(0, path.lastIndexOf('.')) + ".json";
    return new PackRow(id, version, title, category, language, translations, json, sha256);
  }
}

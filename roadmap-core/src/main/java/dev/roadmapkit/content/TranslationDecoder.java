package dev.roadmapkit.content;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.Translation;
import dev.roadmapkit.content.Fields.Located;
import dev.roadmapkit.content.MapNode.Entry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decodes a translation and holds it against the roadmap that it translates. */
final class TranslationDecoder {

  static final String STAMP = "translatedFrom";
  private static final Set<String> HEADER = Set.of("format", "id", "version", "language", STAMP);
  private static final List<String> KEYS = List.of(
      "format",
      "id",
      "version",
      "language",
      "title",
      "category",
      "summary",
      "overview",
      "salaries",
      "keyTerms",
      "choices",
      "steps",
      STAMP);

  private final Roadmap source;
  private final Problems problems;
  private final Map<String, String> sourceTexts;

  private TranslationDecoder(Roadmap source, Problems problems) {
    this.source = source;
    this.problems = problems;
    this.sourceTexts = source.texts();
  }

  static Optional<Translation> decode(Node root, Roadmap source, Problems problems) {
    return new TranslationDecoder(source, problems).translation(root);
  }

  private Optional<Translation> translation(Node root) {
    Fields fields = Fields.of(root, "translation", KEYS, problems);
    fields.requirePresent("format");
    fields.number("format", "unknown-format", Grammar.FORMAT);
    TranslationTexts body = body(root);
    Translation.Builder builder = Translation.builder()
        .id(id(fields))
        .version(version(fields))
        .language(language(fields))
        .putAllTexts(inOrder(body.texts()))
        .putAllSources(inOrder(stamps(fields)))
        .putAllExtensions(fields.extensions())
        .putAllExtensions(body.extensions());
    return problems.isEmpty() ? Optional.of(builder.build()) : Optional.empty();
  }

  private TranslationTexts body(Node root) {
    TranslationTexts body = new TranslationTexts(problems);
    TextShape shape = TextShape.of(sourceTexts.keySet());
    if (root instanceof MapNode map) {
      for (int i = 0; i < map.size(); i++) {
        Entry entry = map.entry(i);
        if (KEYS.contains(entry.key()) && !HEADER.contains(entry.key())) {
          body.topLevel(entry, shape);
        }
      }
    }
    return body;
  }

  private RoadmapId id(Fields fields) {
    RoadmapId id = fields.value("id", "bad-id", Grammar.ROADMAP_ID, source.id());
    if (!id.equals(source.id())) {
      mismatch(fields, "id", "this translates \"" + id + "\"", "is \"" + source.id() + "\"");
    }
    return id;
  }

  private ContentVersion version(Fields fields) {
    ContentVersion version =
        fields.value("version", "bad-version", Grammar.VERSION, source.version());
    if (!version.equals(source.version())) {
      mismatch(
          fields,
          "version",
          "this translates version " + version,
          "has version " + source.version());
    }
    return version;
  }

  private Locale language(Fields fields) {
    Locale language = fields.value("language", "bad-language", Grammar.LANGUAGE, Locale.ROOT);
    if (language.equals(source.language())) {
      String tag = language.toLanguageTag();
      mismatch(fields, "language", "this translates into \"" + tag + "\"", "is in it already");
    }
    return language;
  }

  private void mismatch(Fields fields, String key, String claim, String fact) {
    problems.error(
        "translation-mismatch", claim + ", but the roadmap " + fact, key, fields.mark(key));
  }

  private Map<String, String> stamps(Fields fields) {
    Map<String, String> stamps = new LinkedHashMap<>();
    for (Map.Entry<Located, Located> stamp : fields.pairs(STAMP, "a map of paths to hashes")) {
      Located path = stamp.getKey();
      if (!sourceTexts.containsKey(path.text())) {
        String message = "\"" + STAMP + "\" names \"" + Hints.excerpt(path.text())
            + "\", which the roadmap does not have: stamp the translation anew";
        problems.error("unknown-translation-key", message, path.path(), path.mark());
      }
      fields
          .parse(stamp.getValue(), "bad-hash", Grammar.STAMP)
          .ifPresent(hash -> stamps.put(path.text(), hash));
    }
    return stamps;
  }

  static String hash(String text) {
    boolean hexadecimal = text.length() == 12;
    for (int i = 0; hexadecimal && i < text.length(); i++) {
      char c = text.charAt(i);
      hexadecimal = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }
    if (hexadecimal) {
      return text;
    }
    throw new IllegalArgumentException("\"" + Hints.excerpt(text)
        + "\" is not a hash of 12 hexadecimal digits: stamp the translation anew");
  }

  /** By path in the order of the roadmap, whatever the order of the file. */
  private Map<String, String> inOrder(Map<String, String> values) {
    Map<String, String> ordered = new LinkedHashMap<>();
    for (String path : sourceTexts.keySet()) {
      String value = values.get(path);
      if (value != null) {
        ordered.put(path, value);
      }
    }
    for (Map.Entry<String, String> value : values.entrySet()) {
      ordered.putIfAbsent(value.getKey(), value.getValue());
    }
    return ordered;
  }
}

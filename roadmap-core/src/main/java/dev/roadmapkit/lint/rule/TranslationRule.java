package dev.roadmapkit.lint.rule;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Translation;
import dev.roadmapkit.TranslationStatus;
import java.util.Map;

/** Strings that a translation lacks, and those whose source has changed since. */
final class TranslationRule {

  private TranslationRule() {}

  static void check(Translation translation, Roadmap source, Findings findings) {
    TranslationStatus status = translation.status(source);
    Map<String, String> texts = source.texts();
    for (String path : status.missing()) {
      String message =
          "\"" + path + "\" is not translated and is shown as \"" + excerpt(texts, path) + "\"";
      findings.add("untranslated", path, message);
    }
    for (String path : status.stale()) {
      String message = "\"" + path + "\" was translated from another text than the roadmap has now,"
          + " \"" + excerpt(texts, path) + "\": mend it, then stamp it with roadmap translations"
          + " --stamp";
      findings.add("stale-translation", path, message);
    }
  }

  private static String excerpt(Map<String, String> texts, String path) {
    return Excerpt.of(texts.getOrDefault(path, ""));
  }
}

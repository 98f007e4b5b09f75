package dev.roadmapkit.examples.cli;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Translation;
import dev.roadmapkit.TranslationStatus;
import java.util.List;

/** What translations lack, for people: a line a language, below it the strings to look at. */
final class TranslationsText {

  private final Console console;
  private final TranslatedRoadmap translated;

  TranslationsText(Console console, TranslatedRoadmap translated) {
    this.console = console;
    this.translated = translated;
  }

  String text(List<Translation> translations) {
    Roadmap roadmap = translated.roadmap();
    StringBuilder text = new StringBuilder(roadmap.id() + " " + roadmap.version()
        + ", translated from " + roadmap.language().toLanguageTag() + "\n");
    if (translations.isEmpty()) {
      text.append("  no translations\n").append(beginning());
    }
    translations.forEach(translation -> append(text, translation));
    return text.toString();
  }

  /** How a first translation begins, if there is a file for it to lie beside. */
  private String beginning() {
    Roadmap roadmap = translated.roadmap();
    String tag = roadmap.language().getLanguage().equals("de") ? "en" : "de";
    return translated
        .read()
        .map(read -> RoadmapFiles.translation(read.locate("").file(), tag))
        .map(file -> "  To begin one, write the file " + file + " with the lines\n"
            + "    format: 1\n    id: " + roadmap.id() + "\n    version: " + roadmap.version()
            + "\n    language: " + tag + "\n")
        .orElse("");
  }

  private void append(StringBuilder text, Translation translation) {
    TranslationStatus status = translation.status(translated.roadmap());
    text.append("  ").append(console.bold(status.toString())).append('\n');
    // What is missing stands nowhere.
    status.missing().forEach(path -> text.append("    missing " + path + "\n"));
    list(text, "stale", status.stale(), translation);
    if (translation.sources().isEmpty()) {
      text.append("    nothing is stamped, so nothing can be stale: see --stamp\n");
    } else {
      list(text, "unstamped", status.unstamped(), translation);
    }
    list(text, "unknown", status.unknown(), translation);
  }

  private void list(StringBuilder text, String word, List<String> paths, Translation translation) {
    for (String path : paths) {
      String place = translated
          .place(translation, path)
          .map(location -> " (" + location + ")")
          .orElse("");
      text.append("    " + word + " " + path + console.dim(place) + "\n");
    }
  }
}

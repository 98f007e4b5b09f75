package dev.roadmapkit.examples.cli;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Translation;
import dev.roadmapkit.TranslationStatus;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** What translations lack, for programs. Keys may be added, but none renamed or removed. */
final class TranslationsJson {

  private final TranslatedRoadmap translated;
  private final JsonGenerator json;

  private TranslationsJson(TranslatedRoadmap translated, JsonGenerator json) {
    this.translated = translated;
    this.json = json;
  }

  static String of(TranslatedRoadmap translated, List<Translation> translations) {
    return JsonText.of(json -> new TranslationsJson(translated, json).write(translations));
  }

  private void write(List<Translation> translations) {
    Roadmap roadmap = translated.roadmap();
    json.writeStartObject();
    json.writeStringProperty("id", roadmap.id().value());
    json.writeStringProperty("version", roadmap.version().toString());
    json.writeStringProperty("language", roadmap.language().toLanguageTag());
    json.writeArrayPropertyStart("translations");
    translations.forEach(this::translation);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void translation(Translation translation) {
    TranslationStatus status = translation.status(translated.roadmap());
    json.writeStartObject();
    json.writeStringProperty("language", status.language().toLanguageTag());
    json.writeBooleanProperty("complete", status.isComplete());
    json.writeNumberProperty("done", status.done());
    json.writeNumberProperty("total", status.total());
    json.writeNumberProperty("percent", status.percent());
    strings("missing", status.missing(), Optional.empty());
    strings("stale", status.stale(), Optional.of(translation));
    strings("unstamped", status.unstamped(), Optional.of(translation));
    strings("unknown", status.unknown(), Optional.of(translation));
    json.writeEndObject();
  }

  private void strings(String name, List<String> paths, Optional<Translation> translation) {
    json.writeArrayPropertyStart(name);
    for (String path : paths) {
      json.writeStartObject();
      json.writeStringProperty("path", path);
      translation.flatMap(t -> translated.place(t, path)).ifPresent(place -> {
        json.writeStringProperty("file", place.file());
        json.writeNumberProperty("line", place.line());
        json.writeNumberProperty("column", place.column());
      });
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}

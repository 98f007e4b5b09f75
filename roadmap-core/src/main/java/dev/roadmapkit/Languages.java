package dev.roadmapkit;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.stream.Stream;

/** Which translation serves a language, and the roadmap that comes of it. */
final class Languages {

  private Languages() {}

  /** Empty if the roadmap's own language serves best, or nothing better is there. */
  static Optional<Translation> lookup(Locale language, Roadmap roadmap) {
    LanguageRange range = new LanguageRange(language.toLanguageTag());
    List<Locale> offered = Stream.concat(
            Stream.of(roadmap.language()),
            roadmap.translations().stream().map(Translation::language))
        .toList();
    return Optional.ofNullable(Locale.lookup(List.of(range), offered))
        .flatMap(found -> roadmap.translations().stream()
            .filter(translation -> translation.language().equals(found))
            .findFirst());
  }

  static Roadmap apply(Translation translation, Roadmap roadmap) {
    Roadmap translated =
        RoadmapTexts.map(roadmap, (path, text) -> translation.texts().getOrDefault(path, text));
    return ((ImmutableRoadmap) translated).withLanguage(translation.language()).withTranslations();
  }
}

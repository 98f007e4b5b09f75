package dev.roadmapkit.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The English names of languages. */
final class Languages {

  private static final Map<String, String> TAGS = Arrays.stream(Locale.getISOLanguages())
      .collect(Collectors.toUnmodifiableMap(Languages::name, tag -> tag, (one, other) -> one));

  private Languages() {}

  /** The tag of the language that is called so, capitals or not. */
  static Optional<String> named(String name) {
    return Optional.ofNullable(TAGS.get(name.toLowerCase(Locale.ROOT)));
  }

  private static String name(String tag) {
    return new Locale.Builder()
        .setLanguage(tag)
        .build()
        .getDisplayLanguage(Locale.ENGLISH)
        .toLowerCase(Locale.ROOT);
  }
}

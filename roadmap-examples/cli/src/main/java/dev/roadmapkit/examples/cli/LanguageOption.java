package dev.roadmapkit.examples.cli;

import dev.roadmapkit.Roadmap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The option {@code --lang}, the same wherever a roadmap is shown. */
final class LanguageOption {

  @Option(
      names = "--lang",
      paramLabel = "TAG",
      description = "The language to show, such as de or pt-BR, if there is a translation.")
  private Optional<String> language = Optional.empty();

  /** Tells whether a language was asked for. */
  boolean isGiven() {
    return language.isPresent();
  }

  /** The language and region, if they were given. */
  Optional<Locale> locale() {
    return language.map(LanguageOption::parse);
  }

  /** The region that was given with the language of a roadmap, or else its own. */
  Locale readersOf(Roadmap shown) {
    return locale()
        .filter(asked -> asked.getLanguage().equals(shown.language().getLanguage()))
        .filter(asked -> !asked.getCountry().isEmpty())
        .orElse(shown.language());
  }

  /** Loads a roadmap in this language; says so where it has to be another one. */
  Roadmap load(RoadmapSource source, String argument, Console console) {
    Optional<Locale> asked = locale();
    if (asked.isEmpty()) {
      return source.load(argument);
    }
    Locale wanted = asked.get();
    Roadmap translated = source.withTranslations(argument).roadmap();
    Roadmap shown = translated.in(wanted);
    if (!shown.language().getLanguage().equals(wanted.getLanguage())) {
      console.printError("note: there is no translation into \"" + wanted.toLanguageTag()
          + "\", so this is \"" + shown.language().toLanguageTag() + "\"" + others(translated));
    }
    return shown;
  }

  private static String others(Roadmap roadmap) {
    String others = roadmap.translations().stream()
        .map(translation -> translation.language().toLanguageTag())
        .collect(Collectors.joining(", "));
    return others.isEmpty() ? "" : "; there is one into " + others;
  }

  static Locale parse(String tag) {
    return language(tag).orElseThrow(() -> notLanguage(tag));
  }

  /** Tags of languages begin with two or three letters; what is longer is the name of one. */
  private static Optional<Locale> language(String tag) {
    try {
      Locale language = new Locale.Builder().setLanguageTag(tag).build();
      int letters = language.getLanguage().length();
      return letters == 2 || letters == 3 ? Optional.of(language) : Optional.empty();
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }

  private static CliException notLanguage(String tag) {
    String message =
        "\"" + tag + "\" is not a language: write a BCP 47 tag, for example de or pt-BR";
    Optional<String> near = named(tag)
        .or(() ->
            Optional.of(tag.replace('_', '-')).filter(other -> language(other).isPresent()));
    return CliException.usage(message, near.map(Words::suggestion));
  }

  /** The tag of the language with this English name. */
  private static Optional<String> named(String name) {
    return Stream.of(Locale.getISOLanguages())
        .map(tag -> new Locale.Builder().setLanguage(tag).build())
        .filter(language -> language.getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(name))
        .map(Locale::toLanguageTag)
        .findFirst();
  }
}

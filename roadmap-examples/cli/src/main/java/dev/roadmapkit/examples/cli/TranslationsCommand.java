package dev.roadmapkit.examples.cli;

import dev.roadmapkit.Translation;
import dev.roadmapkit.TranslationStatus;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code roadmap translations}. */
@Command(
    name = "translations",
    description = "Tells what the translations of a roadmap lack.",
    footer = {
      "",
      "--stamp is the translator's word that the strings are up to date, touched or not.",
      "",
      "Exit codes: 0 complete, 1 something is missing or stale, 2 wrong usage.",
    })
final class TranslationsCommand implements Callable<Integer> {

  private final Console console;

  @Mixin
  private final RoadmapSource source;

  @Parameters(
      paramLabel = "ID|FILE",
      description =
          RoadmapSource.DESCRIPTION + " A translation of x.yaml lies beside it, such as x.de.yaml.")
  private String roadmap = "";

  @Option(names = "--lang", paramLabel = "TAG", description = "Only this language, such as de.")
  private Optional<String> language = Optional.empty();

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (the default) or json.")
  private String format = "text";

  @Option(
      names = "--stamp",
      description = "First writes into the translation files, as translatedFrom, what each string"
          + " was translated from.")
  private boolean stamp;

  TranslationsCommand(Console console, RoadmapSource source) {
    this.console = console;
    this.source = source;
  }

  @Override
  public Integer call() {
    String chosen = Words.oneOf(List.of("text", "json"), "format", format);
    Optional<Locale> only = language.map(LanguageOption::parse);
    if (stamp) {
      new TranslationStamper(console, source).stamp(roadmap, only);
    }
    TranslatedRoadmap translated = source.withTranslations(roadmap);
    List<Translation> translations = chosen(translated, only);
    console.print(
        chosen.equals("json")
            ? TranslationsJson.of(translated, translations)
            : new TranslationsText(console, translated).text(translations));
    boolean complete = translations.stream()
        .map(translation -> translation.status(translated.roadmap()))
        .allMatch(TranslationStatus::isComplete);
    return complete ? ExitCode.OK : ExitCode.PROBLEMS;
  }

  private static List<Translation> chosen(TranslatedRoadmap translated, Optional<Locale> only) {
    List<Translation> all = translated.roadmap().translations();
    List<Translation> chosen = all.stream()
        .filter(translation -> only.map(translation.language()::equals).orElse(true))
        .toList();
    if (only.isPresent() && chosen.isEmpty()) {
      throw missing(
          only.get(), all.stream().map(t -> t.language().toLanguageTag()).toList());
    }
    return chosen;
  }

  /** There is no translation into a language; names those that there are. */
  static CliException missing(Locale language, List<String> others) {
    return CliException.usage(
        "there is no translation into \"" + language.toLanguageTag() + "\"",
        others.isEmpty()
            ? Optional.empty()
            : Optional.of("There is one into " + String.join(", ", others)));
  }
}

package dev.roadmapkit.examples.cli;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Translation;
import dev.roadmapkit.content.ContentReader;
import dev.roadmapkit.content.TranslationStamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Stamps the translation files beside a roadmap file. */
final class TranslationStamper {

  private final Console console;
  private final RoadmapSource source;

  TranslationStamper(Console console, RoadmapSource source) {
    this.console = console;
    this.source = source;
  }

  void stamp(String argument, Optional<Locale> only) {
    Roadmap roadmap = source.load(argument);
    Path file = source
        .file(argument)
        .orElseThrow(() ->
            CliException.usage("--stamp needs a file: \"" + argument + "\" is a bundled roadmap"));
    Map<String, Path> all = files(file);
    List<Path> chosen = all.entrySet().stream()
        .filter(entry -> only.map(Locale.forLanguageTag(entry.getKey())::equals).orElse(true))
        .map(Map.Entry::getValue)
        .toList();
    if (only.isPresent() && chosen.isEmpty()) {
      throw TranslationsCommand.missing(only.get(), List.copyOf(all.keySet()));
    }
    chosen.forEach(translation -> stamp(translation, roadmap));
  }

  private static Map<String, Path> files(Path file) {
    try {
      return ContentReader.translationFiles(file);
    } catch (IOException e) {
      throw CliException.usage("cannot read the folder of \"" + file + "\": " + e.getMessage());
    }
  }

  private void stamp(Path file, Roadmap roadmap) {
    // Reports bytes that are no text; what else is wrong is the stamp's to tell.
    String text = read(file, roadmap);
    String name = file.toString();
    String stamped = TranslationStamp.create().stampAll(text, name, roadmap).orThrow();
    Map<String, String> before = sources(text, name, roadmap);
    Map<String, String> after = sources(stamped, name, roadmap);
    long anew = after.entrySet().stream()
        .filter(entry -> !entry.getValue().equals(before.get(entry.getKey())))
        .count();
    if (!stamped.equals(text)) {
      write(file, stamped);
    }
    console.printError(
        file + ": " + anew + " of " + Words.count(after.size(), "string") + " stamped anew");
  }

  private static Map<String, String> sources(String text, String name, Roadmap roadmap) {
    return ContentReader.create()
        .readTranslation(text, name, roadmap)
        .value()
        .map(Translation::sources)
        .orElse(Map.of());
  }

  private static String read(Path file, Roadmap roadmap) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      ContentReader.create().readTranslation(file, roadmap).orThrow();
      throw CliException.usage("cannot read \"" + file + "\": " + e.getMessage());
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw CliException.usage("cannot write \"" + file + "\": " + e.getMessage());
    }
  }
}

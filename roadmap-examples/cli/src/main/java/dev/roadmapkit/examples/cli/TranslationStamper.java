package dev.roadmapkit.examples.cli;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Translation;
import dev.roadmapkit.content.ContentReader;
import dev.roadmapkit.content.ReadResult;
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

  private static final int NAMED = 10;

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
        .orElseThrow(() -> CliException.usage(
            "--stamp needs a file: \"" + argument + "\" is the id of a roadmap in a pack"));
    Map<Path, String> all = files(file);
    List<Path> chosen = all.entrySet().stream()
        .filter(
            entry -> only.map(Locale.forLanguageTag(entry.getValue())::equals).orElse(true))
        .map(Map.Entry::getKey)
        .toList();
    if (only.isPresent() && chosen.isEmpty()) {
      throw TranslationsCommand.missing(only.get(), List.copyOf(all.values()));
    }
    refuseMisplaced(file);
    // All of them first: where one has a problem, nothing is written.
    List<Stamped> stamped =
        all.keySet().stream().map(translation -> stamped(translation, roadmap)).toList();
    stamped.stream().filter(one -> chosen.contains(one.file())).forEach(this::write);
  }

  /** Of the problems only those of languages: the stamp reads the rest, and mends old stamps. */
  private static void refuseMisplaced(Path file) {
    ReadResult<Roadmap> read = ContentReader.create().readWithTranslations(file);
    if (read.problems().stream().anyMatch(p -> p.rule().equals("translation-mismatch"))) {
      read.orThrow();
    }
  }

  private static Map<Path, String> files(Path file) {
    try {
      return ContentReader.translationFiles(file);
    } catch (IOException e) {
      throw CliException.usage("cannot read the folder of \"" + file + "\": " + e.getMessage());
    }
  }

  private static Stamped stamped(Path file, Roadmap roadmap) {
    // Reports bytes that are no text; what else is wrong is the stamp's to tell.
    String before = read(file, roadmap);
    String name = file.toString();
    String after = TranslationStamp.create().stampAll(before, name, roadmap).orThrow();
    return new Stamped(
        file, before, after, sources(before, name, roadmap), sources(after, name, roadmap));
  }

  private void write(Stamped stamped) {
    if (!stamped.after().equals(stamped.before())) {
      write(stamped.file(), stamped.after());
    }
    console.printError(stamped.file() + ": " + stamped.anew().size() + " of "
        + Words.count(stamped.newSources().size(), "string") + " stamped anew");
    List<String> stale = stamped.stale();
    stale.stream().limit(NAMED).forEach(path -> console.printError("  no longer stale: " + path));
    if (stale.size() > NAMED) {
      console.printError("  and " + (stale.size() - NAMED) + " more");
    }
  }

  /** A file with new stamps, not yet written. */
  private record Stamped(
      Path file,
      String before,
      String after,
      Map<String, String> oldSources,
      Map<String, String> newSources) {

    List<String> anew() {
      return newSources.entrySet().stream()
          .filter(entry -> !entry.getValue().equals(oldSources.get(entry.getKey())))
          .map(Map.Entry::getKey)
          .toList();
    }

    /** Those that had a stamp, of a text that has changed since. */
    List<String> stale() {
      return anew().stream().filter(oldSources::containsKey).toList();
    }
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

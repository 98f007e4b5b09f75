package dev.roadmapkit.content;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Translation;
import dev.roadmapkit.problem.Problem;
import dev.roadmapkit.problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The translation files beside a roadmap file. */
final class TranslationFiles {

  /** Two or three letters, then anything a language tag may have. */
  private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*+");

  private static final List<String> EXTENSIONS = List.of(".yaml", ".yml", ".json");

  private final Roadmap source;
  private final ContentReader reader;
  private final List<Translation> translations = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Places> places = new LinkedHashMap<>();

  private TranslationFiles(Roadmap source, ContentReader reader) {
    this.source = source;
    this.reader = reader;
  }

  static ReadResult<Roadmap> addTo(ReadResult<Roadmap> read, Path file, ContentReader reader) {
    if (read.value().isEmpty()) {
      return read;
    }
    Roadmap roadmap = read.value().get();
    TranslationFiles files = new TranslationFiles(roadmap, reader);
    try {
      beside(file).forEach((translation, tag) -> files.read(tag, translation));
    } catch (IOException e) {
      String message = "the folder of the file cannot be read: " + e.getMessage();
      files.problems.add(
          Problem.of(Severity.ERROR, "unreadable-file", "", message).at(read.locate("")));
    }
    Roadmap whole = files.problems.isEmpty() ? roadmap.translatedBy(files.translations) : null;
    return new ReadResult<>(whole, files.problems, read.places().with(files.places));
  }

  /** Translation files with the language in their names, in the order of those. */
  static Map<Path, String> beside(Path file) throws IOException {
    Set<String> names;
    try (Stream<Path> siblings = Files.list(file.toAbsolutePath().getParent())) {
      names = siblings
          .map(sibling -> String.valueOf(sibling.getFileName()))
          .collect(Collectors.toCollection(TreeSet::new));
    }
    String name = String.valueOf(file.getFileName());
    int dot = Math.max(name.lastIndexOf('.'), 0);
    String stem = name.substring(0, dot);
    Map<String, String> tags = new TreeMap<>();
    for (String end : endings(stem, name.substring(dot), names)) {
      names.forEach(
          sibling -> tag(sibling, stem + ".", end).ifPresent(tag -> tags.put(sibling, tag)));
    }
    Map<Path, String> found = new LinkedHashMap<>();
    tags.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        // The caller's way to write the folder, for messages.
        .forEach(entry -> found.put(file.resolveSibling(entry.getKey()), entry.getValue()));
    return found;
  }

  /** A translation in another format belongs to the roadmap in that format, where there is one. */
  private static Set<String> endings(String stem, String own, Set<String> names) {
    Set<String> endings = new LinkedHashSet<>(List.of(own));
    EXTENSIONS.stream().filter(other -> !names.contains(stem + other)).forEach(endings::add);
    return endings;
  }

  private static Optional<String> tag(String name, String beginning, String end) {
    boolean sibling = name.startsWith(beginning)
        && name.endsWith(end)
        && name.length() > beginning.length() + end.length();
    return sibling
        ? Optional.of(name.substring(beginning.length(), name.length() - end.length()))
            .filter(tag -> TAG.matcher(tag).matches())
        : Optional.empty();
  }

  private void read(String tag, Path file) {
    ReadResult<Translation> read = reader.readTranslation(file, source);
    problems.addAll(read.problems());
    read.value().ifPresent(translation -> add(tag, translation, read));
  }

  private void add(String tag, Translation translation, ReadResult<Translation> read) {
    String written = translation.language().toLanguageTag();
    Places earlier = places.get(prefix(written));
    if (!written.equals(Locale.forLanguageTag(tag).toLanguageTag())) {
      mismatch(
          read,
          "the language is \"" + written + "\", but the name of the file says \"" + tag + "\"");
    } else if (earlier != null) {
      String other = earlier.locate("").file();
      mismatch(read, "there is a translation into \"" + written + "\" already: " + other);
    } else {
      translations.add(translation);
      places.put(prefix(written), read.places());
    }
  }

  private static String prefix(String language) {
    return "translations." + language + ".";
  }

  private void mismatch(ReadResult<Translation> read, String message) {
    problems.add(Problem.of(Severity.ERROR, "translation-mismatch", "language", message)
        .at(read.locate("language")));
  }
}

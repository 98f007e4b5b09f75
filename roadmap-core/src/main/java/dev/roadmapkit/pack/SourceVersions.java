package dev.roadmapkit.pack;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.content.ContentReader;
import dev.roadmapkit.content.ReadResult;
import dev.roadmapkit.lint.Linter;
import dev.roadmapkit.problem.Problem;
import dev.roadmapkit.problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The roadmap and translation files of one pack. */
final class SourceVersions {

  private static final int DEEPEST = 4;

  private final Map<String, SourceFile> files = new TreeMap<>();
  private final Map<String, List<SourceFile>> translationsOf = new HashMap<>();
  private final List<SourceVersion> readable = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private SourceVersions() {}

  static SourceVersions in(Path folder) throws IOException {
    SourceVersions versions = new SourceVersions();
    versions.find(folder);
    List<SourceFile> roadmaps = versions.sortOut();
    for (SourceFile file : roadmaps) {
      versions.readRoadmap(file);
    }
    versions.readable.sort(Comparator.comparing((SourceVersion v) -> v.roadmap().id())
        .thenComparing(v -> v.roadmap().version()));
    return versions;
  }

  private void find(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder, DEEPEST)) {
      for (Path file : found.filter(SourceVersions::isContent).sorted().toList()) {
        int depth = folder.relativize(file).getNameCount();
        boolean yaml = file.toString().endsWith(PackSource.YAML);
        if (depth == 2 && yaml) {
          SourceFile source = SourceFile.read(folder, file);
          files.put(source.path(), source);
        } else if (!file.equals(folder.resolve(PackSource.INDEX))) {
          problems.add(SourceFile.error(
              file,
              "wrong-place",
              "the roadmap files of a pack lie at <roadmap-id>/<version>.yaml, translations at"
                  + " <roadmap-id>/<version>.<language>.yaml"));
        }
      }
    }
  }

  /** What an editor or a file manager left there is not meant. */
  private static boolean isContent(Path file) {
    String name = String.valueOf(file.getFileName());
    boolean yaml = name.endsWith(PackSource.YAML) || name.endsWith(".yml");
    return yaml && !name.startsWith(".") && Files.isRegularFile(file);
  }

  /** Puts the translations aside and returns the other files. */
  private List<SourceFile> sortOut() {
    List<SourceFile> roadmaps = new ArrayList<>();
    for (SourceFile file : files.values()) {
      Optional<SourceFile> source = translated(file);
      source.ifPresentOrElse(
          of -> translationsOf
              .computeIfAbsent(of.path(), path -> new ArrayList<>())
              .add(file),
          () -> roadmaps.add(file));
    }
    return roadmaps;
  }

  /** The file that a file translates: {@code x/1.0.0.yaml} for {@code x/1.0.0.de.yaml}. */
  private Optional<SourceFile> translated(SourceFile file) {
    String stem = file.stem();
    int dot = stem.lastIndexOf('.');
    return dot < 0
        ? Optional.empty()
        : Optional.ofNullable(files.get(stem.substring(0, dot) + PackSource.YAML));
  }

  private void readRoadmap(SourceFile file) throws IOException {
    if (isLost(file)) {
      String roadmap = file.path().substring(0, file.stem().lastIndexOf('.')) + PackSource.YAML;
      problems.add(file.error(
          "wrong-place", "this translates " + roadmap + ", but the pack has no such file"));
      return;
    }
    ReadResult<Roadmap> read = ContentReader.create().read(file.open(), file.name());
    Linter.create().lint(read).stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .forEach(problems::add);
    if (read.value().isPresent()) {
      add(file, read, read.value().get());
    }
  }

  /** A translation whose roadmap is not there: its name is that of a version and a language. */
  private static boolean isLost(SourceFile file) {
    String name = file.stem().substring(file.path().indexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 && !isVersion(name) && isVersion(name.substring(0, dot));
  }

  private static boolean isVersion(String text) {
    try {
      return ContentVersion.parse(text) != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private void add(SourceFile file, ReadResult<Roadmap> read, Roadmap roadmap) throws IOException {
    String right = roadmap.id() + "/" + roadmap.version() + PackSource.YAML;
    if (file.path().equals(right)) {
      readable.add(new SourceVersion(file, read, roadmap, translations(file, roadmap)));
    } else {
      problems.add(file.error(
          "wrong-place",
          "this is roadmap \"" + roadmap.id() + "\" version " + roadmap.version()
              + " and so belongs at " + right + ", not at " + file.path()));
    }
  }

  private List<SourceTranslation> translations(SourceFile source, Roadmap roadmap)
      throws IOException {
    List<SourceTranslation> translations = new ArrayList<>();
    for (SourceFile file : translationsOf.getOrDefault(source.path(), List.of())) {
      SourceTranslation.read(file, roadmap, problems).ifPresent(translations::add);
    }
    return translations;
  }

  /** The versions that can be read, ordered by id and version. */
  List<SourceVersion> readable() {
    return readable;
  }

  Collection<SourceFile> files() {
    return files.values();
  }

  /** The file at a path from the pack's folder. */
  Optional<SourceFile> file(String path) {
    return Optional.ofNullable(files.get(path));
  }

  List<Problem> problems() {
    return problems;
  }
}

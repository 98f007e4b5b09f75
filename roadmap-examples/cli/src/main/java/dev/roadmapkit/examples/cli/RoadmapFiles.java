package dev.roadmapkit.examples.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The roadmap files in a folder. */
final class RoadmapFiles {

  private static final List<String> EXTENSIONS = List.of(".yaml", ".yml", ".json");

  /** A name, then a word: {@code my.de.yaml} or {@code 2025.1.0-rc.1.pt-BR.yaml}. */
  private static final Pattern TRANSLATION =
      Pattern.compile("(?<roadmap>.+)\\.(?<word>[A-Za-z][A-Za-z0-9_-]*)(?<extension>\\.[A-Za-z]+)");

  private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*");

  private static final Set<String> BUILD_FOLDERS = Set.of("target", "build", "node_modules");

  private static final Pattern VERSION =
      Pattern.compile("\\d+\\.\\d+\\.\\d+([-+][0-9A-Za-z.+-]*)?");

  private RoadmapFiles() {}

  static boolean isContent(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return EXTENSIONS.stream().anyMatch(lower::endsWith);
  }

  /** The file in the current folder that has this name but for its extension. */
  static Optional<String> named(String name) {
    return EXTENSIONS.stream()
        .map(extension -> name + extension)
        .filter(file -> FileNames.path(file).filter(Files::isRegularFile).isPresent())
        .findFirst();
  }

  /** All roadmap files below a folder, sorted; what builds leave and translations not. */
  static List<Path> in(Path folder) throws IOException {
    Finder finder = new Finder(folder);
    Files.walkFileTree(folder, finder);
    finder.files.sort(null);
    return finder.files;
  }

  /** The roadmap file that a translation such as {@code my.de.yaml} lies beside. */
  static Optional<Path> translatedBy(Path file) {
    Matcher name = matcher(file);
    return name.matches() && TAG.matcher(name.group("word")).matches()
        ? sibling(file, name)
        : Optional.empty();
  }

  /** The roadmap that a file such as {@code my.pt_BR.yaml} may be meant to translate. */
  static Optional<Path> meantToTranslate(Path file) {
    Matcher name = matcher(file);
    return name.matches() ? sibling(file, name) : Optional.empty();
  }

  /** What stands in the name of a file where translations have their language. */
  static String word(Path file) {
    Matcher name = matcher(file);
    return name.matches() ? name.group("word") : "";
  }

  static boolean isTag(String word) {
    return TAG.matcher(word).matches();
  }

  /** The name of the file for a translation. */
  static String translation(String roadmap, String tag) {
    int dot = Math.max(roadmap.lastIndexOf('.'), 0);
    return roadmap.substring(0, dot) + "." + tag + roadmap.substring(dot);
  }

  private static Matcher matcher(Path file) {
    return TRANSLATION.matcher(String.valueOf(file.getFileName()));
  }

  /** A roadmap in the same format first, then in another one, as the reader has it. */
  private static Optional<Path> sibling(Path file, Matcher name) {
    return Stream.concat(Stream.of(name.group("extension")), EXTENSIONS.stream())
        .map(extension -> file.resolveSibling(name.group("roadmap") + extension))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  private static boolean isRoadmap(Path file) {
    String name = String.valueOf(file.getFileName());
    return isContent(name)
        && !name.equals("pack.yaml")
        && !name.equals("pack.json")
        && !name.endsWith(".schema.json")
        && !isCompiled(file, name)
        && !isTranslation(file);
  }

  /** The build of a pack writes X.json beside X.yaml. */
  private static boolean isCompiled(Path file, String name) {
    return name.endsWith(".json")
        && Files.isRegularFile(file.resolveSibling(name.replaceFirst("\\.json$", ".yaml")));
  }

  private static boolean isTranslation(Path file) {
    Matcher name = matcher(file);
    return translatedBy(file).isPresent()
        || (name.matches()
            && isTag(name.group("word"))
            && VERSION.matcher(name.group("roadmap")).matches());
  }

  /** Collects roadmap files. */
  private static final class Finder extends SimpleFileVisitor<Path> {

    private final Path root;
    private final List<Path> files = new ArrayList<>();

    Finder(Path root) {
      this.root = root;
    }

    // Hidden folders are such as .git and .github, whose YAML files are no roadmaps.
    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      String name = String.valueOf(folder.getFileName());
      boolean other = name.startsWith(".") || BUILD_FOLDERS.contains(name);
      return other && !folder.equals(root)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (isRoadmap(file)) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}

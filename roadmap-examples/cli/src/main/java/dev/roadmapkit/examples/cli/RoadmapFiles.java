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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The roadmap files in a folder. */
final class RoadmapFiles {

  private static final List<String> EXTENSIONS = List.of(".yaml", ".yml", ".json");

  /** A name, then a language: {@code my.de.yaml} or {@code 2025.1.0-rc.1.pt-BR.yaml}. */
  private static final Pattern TRANSLATION = Pattern.compile(
      "(?<roadmap>.+)\\.[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*(?<extension>\\.[a-z]+)");

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

  /** All roadmap files below a folder, sorted; pack indexes, translations and hidden folders not. */
  static List<Path> in(Path folder) throws IOException {
    Finder finder = new Finder(folder);
    Files.walkFileTree(folder, finder);
    finder.files.sort(null);
    return finder.files;
  }

  /** The roadmap file that a translation such as {@code my.de.yaml} lies beside. */
  static Optional<Path> translatedBy(Path file) {
    Matcher name = TRANSLATION.matcher(String.valueOf(file.getFileName()));
    return name.matches()
        ? Optional.of(file.resolveSibling(name.group("roadmap") + name.group("extension")))
            .filter(Files::isRegularFile)
        : Optional.empty();
  }

  private static boolean isRoadmap(Path file) {
    String name = String.valueOf(file.getFileName());
    return isContent(name) && !name.equals("pack.yaml") && !isTranslation(file, name);
  }

  private static boolean isTranslation(Path file, String name) {
    Matcher translation = TRANSLATION.matcher(name);
    return translatedBy(file).isPresent()
        || (translation.matches()
            && VERSION.matcher(translation.group("roadmap")).matches());
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
      boolean hidden = String.valueOf(folder.getFileName()).startsWith(".");
      return hidden && !folder.equals(root)
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

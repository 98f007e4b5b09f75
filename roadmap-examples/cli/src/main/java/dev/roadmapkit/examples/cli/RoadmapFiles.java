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
import java.util.regex.Pattern;

/** The roadmap files in a folder. */
final class RoadmapFiles {

  private static final List<String> EXTENSIONS = List.of(".yaml", ".yml", ".json");

  /** A version, then a language: {@code 2025.1.0.de.yaml} or {@code 2025.1.0-rc.1.pt-BR.yaml}. */
  private static final Pattern TRANSLATION = Pattern.compile(
      "\\d+\\.\\d+\\.\\d+([-+][0-9A-Za-z.+-]*)?\\.[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*\\.[a-z]+");

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

  private static boolean isRoadmap(String name) {
    return isContent(name)
        && !name.equals("pack.yaml")
        && !TRANSLATION.matcher(name).matches();
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
      if (isRoadmap(String.valueOf(file.getFileName()))) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}

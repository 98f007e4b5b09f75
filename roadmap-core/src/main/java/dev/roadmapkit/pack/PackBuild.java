package dev.roadmapkit.pack;

import dev.roadmapkit.content.ContentWriter;
import dev.roadmapkit.content.PackIndex;
import dev.roadmapkit.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Makes what goes into the artifact of a pack: the files of the author, the same files compiled to
 * JSON, which is read faster, and whole indexes. Thread-safe: it has no state.
 */
public final class PackBuild {

  private PackBuild() {}

  /**
   * Builds packs, for build tools; prints the problems if there are any.
   *
   * @param args the folder with the sources, such as {@code src/main/resources}, and the folder to
   *     write to, such as {@code target/classes}
   * @throws IOException if a file cannot be read or written
   * @throws PackException if there are problems
   */
  public static void main(String... args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException(
          "usage: PackBuild SOURCE OUTPUT (SOURCE holds " + PackSource.HOME + ", OUTPUT gets it)");
    }
    List<Problem> problems = build(Path.of(args[0]), Path.of(args[1]));
    problems.forEach(System.err::println);
    if (!problems.isEmpty()) {
      throw new PackException(problems.size() + (problems.size() == 1 ? " problem" : " problems")
          + " in the packs of " + args[0] + ", printed above");
    }
  }

  /**
   * Checks every pack in a folder as {@link PackCheck} does and, if all is well, builds it.
   *
   * @param source a folder that holds {@code META-INF/roadmaps}; nothing is written to it
   * @param output the folder that gets {@code META-INF/roadmaps}; other files in it stay
   * @return the problems; if there is any, nothing was written
   * @throws IOException if a file cannot be read or written
   */
  public static List<Problem> build(Path source, Path output) throws IOException {
    List<PackSource> packs = PackSource.under(source);
    List<Problem> problems = PackSource.problems(source, packs);
    if (problems.isEmpty()) {
      Path home = output.resolve(PackSource.HOME);
      for (PackSource pack : packs) {
        build(pack, home.resolve(pack.id()));
      }
      Files.writeString(home.resolve("packs.txt"), lines(packs));
    }
    return problems;
  }

  private static String lines(List<PackSource> packs) {
    return packs.stream().map(pack -> pack.id() + "\n").collect(Collectors.joining());
  }

  private static void build(PackSource pack, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (SourceFile file : pack.versions().files()) {
      Path target = folder.resolve(file.path());
      Files.createDirectories(target.resolveSibling(""));
      file.copyTo(target);
    }
    for (SourceVersion version : pack.versions().readable()) {
      compile(version, folder);
    }
    PackIndex index = pack.wholeIndex();
    Files.writeString(folder.resolve(PackSource.INDEX), pack.wholeIndexText());
    Files.writeString(folder.resolve("pack.json"), index.compiled().toJson());
  }

  private static void compile(SourceVersion version, Path folder) throws IOException {
    ContentWriter writer = ContentWriter.compact();
    Files.writeString(
        folder.resolve(version.file().stem() + ".json"), writer.toJson(version.roadmap()));
    for (SourceTranslation translation : version.translations()) {
      Files.writeString(
          folder.resolve(translation.file().stem() + ".json"),
          writer.toJson(translation.translation()));
    }
  }
}

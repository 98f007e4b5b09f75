package dev.roadmapkit.examples.cli;

import dev.roadmapkit.catalog.Catalog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The option {@code --pack}, the same wherever roadmaps are found. */
final class PackOption {

  @Option(
      names = "--pack",
      scope = ScopeType.INHERIT,
      paramLabel = "PATH",
      description = "A folder or JAR with packs to look in, too; may be given many times.")
  private List<String> packs = new ArrayList<>();

  /** The option as it has to be written the next time too, or nothing. */
  String again() {
    return packs.stream().map(pack -> " --pack " + pack).collect(Collectors.joining());
  }

  /** The roadmaps of these packs besides the usual ones. */
  Catalog open(Supplier<Catalog> usual) {
    if (packs.isEmpty()) {
      return usual.get();
    }
    Catalog.Builder builder = Catalog.builder().bundled();
    for (String pack : packs) {
      Path path = FileNames.path(pack)
          .filter(Files::exists)
          .orElseThrow(() -> CliException.usage(
              "there is no file or folder \"" + pack + "\"", FileNames.hint(pack)));
      builder = Files.isDirectory(path) ? builder.folder(path) : builder.jar(path);
    }
    return builder.build();
  }
}

package dev.roadmapkit.examples.cli;

import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.content.StarterFile;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code roadmap new}. */
@Command(
    name = "new",
    description = "Writes a roadmap file to begin with: short, commented and without a mistake.")
final class NewCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "ID",
      description = "The id of the new roadmap: a-z and 0-9, words joined by hyphens.")
  private String id = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The file to write, ID.yaml by default; never replaced if it exists.")
  private Optional<String> output = Optional.empty();

  NewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    RoadmapId roadmap = parse(id);
    String name = output.orElse(roadmap + ".yaml");
    Path file = FileNames.path(name)
        .orElseThrow(() -> cannotWrite(name, "this system cannot have a file of that name"));
    write(file, name, StarterFile.yaml(roadmap));
    console.print("Wrote " + name + "\n");
    return ExitCode.OK;
  }

  private static void write(Path file, String name, String text) {
    try {
      Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException e) {
      throw cannotWrite(name, "it exists already");
    } catch (NoSuchFileException e) {
      throw cannotWrite(name, "there is no folder \"" + file.getParent() + "\"");
    } catch (IOException e) {
      throw cannotWrite(name, String.valueOf(e.getMessage()));
    }
  }

  private static RoadmapId parse(String id) {
    try {
      return RoadmapId.of(id);
    } catch (IllegalArgumentException e) {
      throw CliException.usage(
          "\"" + id + "\" is not a roadmap id: use a-z and 0-9, words joined by single hyphens",
          slug(id).map(Words::suggestion));
    }
  }

  /** "Größe & Maß 1" becomes "grosse-mass-1": what was probably meant, if anything of it is left. */
  private static Optional<String> slug(String text) {
    String plain = Normalizer.normalize(text.replace("ß", "ss"), Normalizer.Form.NFKD)
        .replaceAll("\\p{M}++", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]++", "-")
        .replaceAll("^-|-$", "");
    return Optional.of(plain).filter(slug -> !slug.isEmpty());
  }

  private static CliException cannotWrite(String name, String reason) {
    return CliException.usage("cannot write \"" + name + "\": " + reason, FileNames.hint(name));
  }
}

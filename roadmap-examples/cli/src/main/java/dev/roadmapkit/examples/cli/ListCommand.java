package dev.roadmapkit.examples.cli;

import dev.roadmapkit.catalog.Catalog;
import dev.roadmapkit.catalog.CatalogEntry;
import dev.roadmapkit.catalog.SearchHit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code roadmap list}. */
@Command(name = "list", description = "Lists the bundled roadmaps, and those of other packs.")
final class ListCommand implements Callable<Integer> {

  private final Console console;
  private final Supplier<Catalog> catalog;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (the default) or json.")
  private String format = "text";

  @Option(
      names = "--pack",
      paramLabel = "PATH",
      description = "A folder or JAR with packs to list, too; may be given many times.")
  private List<String> packs = new ArrayList<>();

  @Option(
      names = "--category",
      paramLabel = "NAME",
      description = "Lists the newest versions in a category only.")
  private Optional<String> category = Optional.empty();

  @Option(
      names = "--search",
      paramLabel = "WORDS",
      description = "Lists the newest versions with these words in titles, terms, steps and topics,"
          + " the best first.")
  private Optional<String> search = Optional.empty();

  ListCommand(Console console, Supplier<Catalog> catalog) {
    this.console = console;
    this.catalog = catalog;
  }

  @Override
  public Integer call() {
    String chosen = Words.oneOf(List.of("text", "json"), "format", format);
    List<CatalogEntry> entries = wanted(open());
    console.print(chosen.equals("json") ? json(entries) : text(entries));
    return ExitCode.OK;
  }

  private Catalog open() {
    if (packs.isEmpty()) {
      return catalog.get();
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

  private List<CatalogEntry> wanted(Catalog opened) {
    Predicate<CatalogEntry> inCategory = category
        .map(opened::category)
        .<Predicate<CatalogEntry>>map(list -> list::contains)
        .orElse(entry -> true);
    List<CatalogEntry> entries = search
        .map(words -> opened.search(words).stream().map(SearchHit::entry).toList())
        .orElseGet(opened::entries);
    return entries.stream().filter(inCategory).toList();
  }

  private String text(List<CatalogEntry> entries) {
    boolean packsDiffer = entries.stream().map(CatalogEntry::pack).distinct().count() > 1;
    boolean translated = entries.stream().anyMatch(entry -> entry.languages().size() > 1);
    TextTable table = new TextTable();
    table.row(
        cells(packsDiffer, translated, "ID", "VERSION", "TITLE", "CATEGORY", "LANGUAGES", "PACK"));
    entries.forEach(entry -> table.row(cells(
        packsDiffer,
        translated,
        entry.id().value(),
        entry.version().toString(),
        entry.title(),
        entry.category().orElse(""),
        tags(entry).collect(Collectors.joining(" ")),
        entry.pack())));
    List<String> lines = table.lines();
    return console.dim(lines.get(0))
        + "\n"
        + lines.stream().skip(1).map(line -> line + "\n").collect(Collectors.joining());
  }

  /** Leaves out the last cell where it is the same in all rows, and the languages if there is one. */
  private static String[] cells(boolean pack, boolean languages, String... all) {
    List<String> cells = new ArrayList<>(List.of(all).subList(0, 4));
    if (languages) {
      cells.add(all[4]);
    }
    if (pack) {
      cells.add(all[5]);
    }
    return cells.toArray(String[]::new);
  }

  private static Stream<String> tags(CatalogEntry entry) {
    return entry.languages().stream().map(Locale::toLanguageTag);
  }

  private static String json(List<CatalogEntry> entries) {
    return JsonText.of(json -> {
      json.writeStartArray();
      for (CatalogEntry entry : entries) {
        json.writeStartObject();
        json.writeStringProperty("id", entry.id().value());
        json.writeStringProperty("version", entry.version().toString());
        json.writeStringProperty("title", entry.title());
        entry.category().ifPresent(category -> json.writeStringProperty("category", category));
        json.writeArrayPropertyStart("languages");
        tags(entry).forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("pack", entry.pack());
        json.writeEndObject();
      }
      json.writeEndArray();
    });
  }
}

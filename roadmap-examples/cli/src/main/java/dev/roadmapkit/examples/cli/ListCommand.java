package dev.roadmapkit.examples.cli;

import dev.roadmapkit.catalog.Catalog;
import dev.roadmapkit.catalog.CatalogEntry;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code roadmap list}. */
@Command(name = "list", description = "Lists the bundled roadmaps.")
final class ListCommand implements Callable<Integer> {

  private final Console console;
  private final Supplier<Catalog> catalog;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (the default) or json.")
  private String format = "text";

  ListCommand(Console console, Supplier<Catalog> catalog) {
    this.console = console;
    this.catalog = catalog;
  }

  @Override
  public Integer call() {
    String chosen = Words.oneOf(List.of("text", "json"), "format", format);
    List<CatalogEntry> rows = catalog.get().entries();
    console.print(chosen.equals("json") ? json(rows) : text(rows));
    return ExitCode.OK;
  }

  private String text(List<CatalogEntry> rows) {
    TextTable table = new TextTable().row("ID", "VERSION", "TITLE", "CATEGORY");
    rows.forEach(row -> table.row(
        row.id().value(), row.version().toString(), row.title(), row.category().orElse("")));
    List<String> lines = table.lines();
    return console.dim(lines.get(0))
        + "\n"
        + String.join("\n", lines.subList(1, lines.size()))
        + "\n";
  }

  private static String json(List<CatalogEntry> rows) {
    return JsonText.of(json -> {
      json.writeStartArray();
      for (CatalogEntry row : rows) {
        json.writeStartObject();
        json.writeStringProperty("id", row.id().value());
        json.writeStringProperty("version", row.version().toString());
        json.writeStringProperty("title", row.title());
        row.category().ifPresent(category -> json.writeStringProperty("category", category));
        json.writeEndObject();
      }
      json.writeEndArray();
    });
  }
}

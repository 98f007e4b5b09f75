package dev.roadmapkit.examples.cli;

import dev.roadmapkit.catalog.Catalog;
import dev.roadmapkit.catalog.CatalogEntry;
import dev.roadmapkit.catalog.SearchMatch;
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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

/** {@code roadmap list}. */
@Command(name = "list", description = "Lists the bundled roadmaps, and those of other packs.")
final class ListCommand implements Callable<Integer> {

  private static final String MORE = " and 99 more";

  private final Console console;
  private final Supplier<Catalog> catalog;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (the default) or json.")
  private String format = "text";

  @Mixin
  private final PackOption packs = new PackOption();

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
    List<Listed> hits = wanted(packs.open(catalog));
    console.print(chosen.equals("json") ? json(hits) : text(hits));
    if (hits.isEmpty()) {
      console.printError(nothing());
    }
    return ExitCode.OK;
  }

  /** An entry with what matched; nothing without a search. */
  private record Listed(CatalogEntry entry, List<SearchMatch> matches) {}

  private List<Listed> wanted(Catalog opened) {
    Predicate<CatalogEntry> inCategory = category
        .map(opened::category)
        .<Predicate<CatalogEntry>>map(list -> list::contains)
        .orElse(entry -> true);
    List<Listed> hits = search
        .map(words -> opened.search(words).stream()
            .map(hit -> new Listed(hit.entry(), hit.matches()))
            .toList())
        .orElseGet(() ->
            opened.entries().stream().map(entry -> new Listed(entry, List.of())).toList());
    return hits.stream().filter(hit -> inCategory.test(hit.entry())).toList();
  }

  private String nothing() {
    return "no roadmap"
        + category.map(name -> " in the category \"" + name + "\"").orElse("")
        + search.map(words -> " has \"" + words + "\"").orElse(" was found");
  }

  private String text(List<Listed> hits) {
    if (hits.isEmpty()) {
      return "";
    }
    List<CatalogEntry> entries = hits.stream().map(Listed::entry).toList();
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
    StringBuilder text = new StringBuilder(console.dim(lines.get(0)) + "\n");
    for (int i = 0; i < hits.size(); i++) {
      text.append(lines.get(i + 1)).append('\n').append(matches(hits.get(i).matches()));
    }
    return text.toString();
  }

  /** As many matches as a line holds, at least one. */
  private String matches(List<SearchMatch> matches) {
    if (matches.isEmpty()) {
      return "";
    }
    StringBuilder line = new StringBuilder("  ");
    int shown = 0;
    for (SearchMatch match : matches) {
      String next =
          (shown == 0 ? "" : ", ") + kind(match) + " \"" + Words.oneLine(match.text()) + "\"";
      if (shown > 0 && TextWidth.of(line + next + MORE) > console.width()) {
        break;
      }
      line.append(next);
      shown++;
    }
    int rest = matches.size() - shown;
    return console.dim(line + (rest == 0 ? "" : " and " + rest + " more")) + "\n";
  }

  private static String kind(SearchMatch match) {
    return match.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
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

  private static String json(List<Listed> hits) {
    return JsonText.of(json -> {
      json.writeStartArray();
      for (Listed hit : hits) {
        CatalogEntry entry = hit.entry();
        json.writeStartObject();
        json.writeStringProperty("id", entry.id().value());
        json.writeStringProperty("version", entry.version().toString());
        json.writeStringProperty("title", entry.title());
        entry.category().ifPresent(category -> json.writeStringProperty("category", category));
        json.writeArrayPropertyStart("languages");
        tags(entry).forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("pack", entry.pack());
        writeMatches(hit.matches(), json);
        json.writeEndObject();
      }
      json.writeEndArray();
    });
  }

  private static void writeMatches(List<SearchMatch> matches, JsonGenerator json) {
    if (matches.isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart("matches");
    for (SearchMatch match : matches) {
      json.writeStartObject();
      json.writeStringProperty("kind", kind(match));
      json.writeStringProperty("id", match.id());
      json.writeStringProperty("text", match.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}

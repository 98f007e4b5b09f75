package dev.roadmapkit.content;

import dev.roadmapkit.ExtensionValue;
import dev.roadmapkit.json.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The index of a content pack: its {@code pack.yaml}, or the {@code pack.json} that a build compiles.
 * Immutable and thread-safe. Applications use {@link dev.roadmapkit.catalog.Catalog} instead.
 *
 * @param id the slug of the pack
 * @param title the title of the pack
 * @param license the SPDX id of its licence
 * @param rows one row per roadmap version; in a source pack those that are released
 * @param extensions the author's own keys
 */
public record PackIndex(
    String id,
    String title,
    Optional<String> license,
    List<PackRow> rows,
    Map<String, ExtensionValue> extensions) {

  /**
   * Copies the rows and keys.
   *
   * @param id the slug of the pack
   * @param title the title of the pack
   * @param license the SPDX id of its licence
   * @param rows one row per roadmap version; in a source pack those that are released
   * @param extensions the author's own keys
   */
  public PackIndex {
    rows = List.copyOf(rows);
    extensions = Collections.unmodifiableMap(new LinkedHashMap<>(extensions));
  }

  /**
   * Reads an index to its end; the caller closes the stream.
   *
   * @param in UTF-8 bytes
   * @param name the name of the file in problems; JSON if it ends in {@code .json}
   * @return the index or all problems
   * @throws IOException if the stream fails
   */
  public static ReadResult<PackIndex> read(InputStream in, String name) throws IOException {
    ReadLimits limits = ReadLimits.defaults();
    byte[] bytes = in.readNBytes(limits.bytes() + 1);
    Problems problems = new Problems(name);
    try {
      Node root = FileTree.of(bytes, name, limits, problems);
      PackIndex index = PackIndexDecoder.decode(root, problems);
      return new ReadResult<>(
          problems.isEmpty() ? index : null, problems.inOrder(), new Places(name, root));
    } catch (Halt halt) {
      halt.reportTo(problems);
      return new ReadResult<>(null, problems.inOrder(), Places.none(name));
    }
  }

  /**
   * Returns the same pack with other rows.
   *
   * @param others one row per roadmap version
   * @return an index that differs in its rows only
   */
  public PackIndex withRows(List<PackRow> others) {
    return new PackIndex(id, title, license, others, extensions);
  }

  /**
   * Returns the index that names the compiled files instead of their YAML sources.
   *
   * @return an index that differs in the paths of its rows only
   */
  public PackIndex compiled() {
    return withRows(rows.stream().map(PackRow::compiled).toList());
  }

  /**
   * Returns a file that {@link #read} reads; equal indexes give equal texts.
   *
   * @return a whole YAML file
   */
  public String toYaml() {
    Map<String, ExtensionValue> header = new LinkedHashMap<>(tree().values());
    header.remove("roadmaps");
    return YamlText.of(new ExtensionValue.Entries(header)) + PackRowsText.of(rows);
  }

  /**
   * Returns an index file with its rows replaced by these; all else, comments too, stays as it is.
   *
   * @param file the text of a file with this header
   * @return a whole YAML file
   */
  public String toYaml(String file) {
    return PackRowsText.without(file) + PackRowsText.of(rows);
  }

  /**
   * Returns a file that {@link #read} reads faster.
   *
   * @return a whole JSON file, on one line
   */
  public String toJson() {
    return JsonText.compact(tree());
  }

  private ExtensionValue.Entries tree() {
    return new TreeBuilder()
        .number("format", 1)
        .text("id", id)
        .text("title", title)
        .text("license", license)
        .list("roadmaps", rows, PackIndex::tree)
        .build(extensions);
  }

  private static ExtensionValue tree(PackRow row) {
    return new TreeBuilder()
        .text("id", row.id())
        .text("version", row.version())
        .text("title", row.title())
        .text("category", row.category())
        .text("language", row.language().map(Locale::toLanguageTag))
        .texts(
            "translations",
            row.translations().stream().map(Locale::toLanguageTag).toList())
        .text("path", row.path())
        .text("sha256", row.sha256())
        .build(Map.of());
  }
}

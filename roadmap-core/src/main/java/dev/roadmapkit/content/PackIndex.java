package dev.roadmapkit.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The index of a content pack, its {@code pack.yaml}. Immutable and thread-safe.
 *
 * @param id the slug of the pack
 * @param title the title of the pack
 * @param license the SPDX id of its licence
 * @param rows one row per roadmap version; empty in a source pack, for rows are generated
 */
public record PackIndex(String id, String title, Optional<String> license, List<PackRow> rows) {

  /**
   * Copies the rows.
   *
   * @param id the slug of the pack
   * @param title the title of the pack
   * @param license the SPDX id of its licence
   * @param rows one row per roadmap version; empty in a source pack, for rows are generated
   */
  public PackIndex {
    rows = List.copyOf(rows);
  }

  /**
   * Reads an index to its end; the caller closes the stream.
   *
   * @param in UTF-8 bytes
   * @param name the name of the file in problems
   * @return the index
   * @throws IOException if the stream fails
   * @throws ContentException if the file has problems
   */
  public static PackIndex read(InputStream in, String name) throws IOException {
    ReadLimits limits = ReadLimits.defaults();
    byte[] bytes = in.readNBytes(limits.bytes() + 1);
    Problems problems = new Problems(name);
    try {
      limits.checkBytes(bytes.length);
      Node root = TreeReader.read(Utf8Text.decode(bytes), false, limits, problems);
      PackIndex index = PackIndexDecoder.decode(root, problems);
      if (problems.isEmpty()) {
        return index;
      }
    } catch (Halt halt) {
      halt.reportTo(problems);
    }
    throw new ContentException(problems.inOrder());
  }

  /**
   * Returns the file that {@link #read} reads; equal indexes give equal bytes.
   *
   * @return UTF-8 bytes
   */
  public byte[] toYaml() {
    StringBuilder yaml = new StringBuilder("# Generated from the files beside it; do not edit.\n");
    yaml.append("format: 1\n");
    yaml.append("id: ").append(id).append('\n');
    yaml.append("title: ").append(quoted(title)).append('\n');
    license.ifPresent(text -> yaml.append("license: ").append(quoted(text)).append('\n'));
    yaml.append("roadmaps:\n");
    for (PackRow row : rows) {
      yaml.append("  - id: ").append(row.id()).append('\n');
      yaml.append("    version: ").append(row.version()).append('\n');
      yaml.append("    title: ").append(quoted(row.title())).append('\n');
      row.category()
          .ifPresent(text -> yaml.append("    category: ").append(quoted(text)).append('\n'));
      yaml.append("    path: ").append(quoted(row.path())).append('\n');
      yaml.append("    sha256: ").append(row.sha256()).append('\n');
    }
    return yaml.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String quoted(String text) {
    String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"");
    return '"' + escaped.replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t") + '"';
  }
}

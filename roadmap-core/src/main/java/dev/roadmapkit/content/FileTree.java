package dev.roadmapkit.content;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a file holds as a located tree, read in the cheapest way that will do. */
final class FileTree {

  private FileTree() {}

  /** Reads the bytes of a file, up to one more than the limit. */
  static Node of(byte[] bytes, String name, ReadLimits limits, Problems problems) throws Halt {
    limits.checkBytes(bytes.length);
    @Nullable Node plain = isJson(name) ? PlainJson.read(bytes, limits) : null;
    return plain == null
        ? TreeReader.read(Utf8Text.decode(bytes), isJson(name), limits, problems)
        : plain;
  }

  static Node of(String text, String name, ReadLimits limits, Problems problems) throws Halt {
    // Bytes are never fewer than characters, so a huge text is not encoded only to be refused.
    limits.checkBytes(text.length());
    limits.checkBytes(text.getBytes(StandardCharsets.UTF_8).length);
    return TreeReader.read(Utf8Text.checked(text), isJson(name), limits, problems);
  }

  private static boolean isJson(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".json");
  }
}

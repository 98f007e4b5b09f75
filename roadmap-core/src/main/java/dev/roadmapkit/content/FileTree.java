package dev.roadmapkit.content;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file holds as a located tree. */
final class FileTree {

  private FileTree() {}

  /** Reads the bytes of a file, up to one more than the limit. */
  static Node of(byte[] bytes, String name, ReadLimits limits, Problems problems) throws Halt {
    limits.checkBytes(bytes.length);
    return TreeReader.read(Utf8Text.decode(bytes), isJson(name), limits, problems);
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

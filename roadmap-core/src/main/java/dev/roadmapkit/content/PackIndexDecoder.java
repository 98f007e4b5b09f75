package dev.roadmapkit.content;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.RoadmapId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Decodes the index of a content pack. */
final class PackIndexDecoder {

  private static final List<String> KEYS = List.of("format", "id", "title", "license", "roadmaps");
  private static final List<String> ROW_KEYS =
      List.of("id", "version", "title", "category", "language", "translations", "path", "sha256");
  private static final RoadmapId ANY_ID = RoadmapId.of("stand-in");
  private static final ContentVersion ANY_VERSION = ContentVersion.parse("0.0.0");

  private PackIndexDecoder() {}

  static PackIndex decode(Node root, Problems problems) {
    Fields fields = Fields.of(root, "pack", KEYS, problems);
    fields.requirePresent("format");
    fields.number("format", "unknown-format", Grammar.FORMAT);
    List<Fields> rows = fields.maps("roadmaps", "roadmap", ROW_KEYS);
    PackIndex index = new PackIndex(
        fields.value("id", "bad-id", Grammar.PACK_ID, ""),
        fields.text("title"),
        fields.optionalText("license"),
        rows(rows),
        fields.extensions());
    refuseRepetitions(index.rows(), rows, problems);
    return index;
  }

  private static List<PackRow> rows(List<Fields> fields) {
    List<PackRow> rows = new ArrayList<>(fields.size());
    for (Fields row : fields) {
      rows.add(row(row));
    }
    return rows;
  }

  private static void refuseRepetitions(
      List<PackRow> rows, List<Fields> fields, Problems problems) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < rows.size(); i++) {
      PackRow row = rows.get(i);
      boolean known = !row.id().equals(ANY_ID) && !row.version().equals(ANY_VERSION);
      if (!seen.add(row.id() + " " + row.version()) && known) {
        String message = "roadmap \"" + row.id() + "\" has two rows for version " + row.version();
        Fields repeated = fields.get(i);
        problems.error("duplicate-row", message, repeated.at("version"), repeated.mark("version"));
      }
    }
  }

  private static PackRow row(Fields fields) {
    return new PackRow(
        fields.value("id", "bad-id", Grammar.ROADMAP_ID, ANY_ID),
        fields.value("version", "bad-version", Grammar.VERSION, ANY_VERSION),
        fields.text("title"),
        fields.optionalText("category"),
        fields.optionalValue("language", "bad-language", Grammar.LANGUAGE),
        translations(fields),
        fields.value("path", "bad-path", Grammar.PATH, "any.yaml"),
        fields.value("sha256", "bad-hash", Grammar.SHA256, ""));
  }

  private static List<Locale> translations(Fields fields) {
    return fields.values("translations", "bad-language", Grammar.LANGUAGE);
  }

  static String path(String text) {
    return required(isPath(text), text, "the path of a YAML or JSON file inside the pack");
  }

  /** Names that a slash parts, each of such letters that it means the same everywhere. */
  private static boolean isPath(String text) {
    boolean nameBegins = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean slash = c == '/' && !nameBegins;
      boolean inName = !nameBegins && (c == '.' || c == '+');
      if (!slash && !inName && !isWordCharacter(c)) {
        return false;
      }
      nameBegins = slash;
    }
    return text.endsWith(".yaml") || text.endsWith(".json");
  }

  private static boolean isWordCharacter(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_';
  }

  static String sha256(String text) {
    boolean hexadecimal = text.length() == 64;
    for (int i = 0; hexadecimal && i < text.length(); i++) {
      char c = text.charAt(i);
      hexadecimal = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }
    return required(hexadecimal, text, "a SHA-256");
  }

  private static String required(boolean holds, String text, String what) {
    if (holds) {
      return text;
    }
    throw new IllegalArgumentException("\"" + Hints.excerpt(text) + "\" is not " + what);
  }
}

package dev.roadmapkit.content;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.RoadmapId;
import java.util.List;
import java.util.regex.Pattern;

/** Decodes the index of a content pack. */
final class PackIndexDecoder {

  private static final List<String> KEYS = List.of("format", "id", "title", "license", "roadmaps");
  private static final List<String> ROW_KEYS =
      List.of("id", "version", "title", "category", "path", "sha256");
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern PATH =
      Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._+-]*+(?:/[A-Za-z0-9_-][A-Za-z0-9._+-]*+)*+");
  private static final RoadmapId ANY_ID = RoadmapId.of("stand-in");
  private static final ContentVersion ANY_VERSION = ContentVersion.parse("0.0.0");

  private PackIndexDecoder() {}

  static PackIndex decode(Node root, Problems problems) {
    Fields fields = Fields.of(root, "", "pack", "", KEYS, problems);
    fields.requirePresent("format");
    fields.number("format", "unknown-format", RoadmapDecoder::format);
    return new PackIndex(
        fields.value("id", "bad-id", text -> RoadmapId.of(text).value(), ""),
        fields.text("title"),
        fields.optionalText("license"),
        fields.maps("roadmaps", "roadmap", ROW_KEYS).stream()
            .map(PackIndexDecoder::row)
            .toList());
  }

  private static PackRow row(Fields fields) {
    return new PackRow(
        fields.value("id", "bad-id", RoadmapId::of, ANY_ID),
        fields.value("version", "bad-version", ContentVersion::parse, ANY_VERSION),
        fields.text("title"),
        fields.optionalText("category"),
        fields.value(
            "path", "bad-path", text -> matching(PATH, text, "a path inside the pack"), ""),
        fields.value("sha256", "bad-hash", text -> matching(SHA_256, text, "a SHA-256"), ""));
  }

  private static String matching(Pattern pattern, String text, String what) {
    if (pattern.matcher(text).matches()) {
      return text;
    }
    throw new IllegalArgumentException("\"" + Hints.excerpt(text) + "\" is not " + what);
  }
}

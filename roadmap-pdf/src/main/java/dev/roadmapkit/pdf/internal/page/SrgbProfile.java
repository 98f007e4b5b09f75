package dev.roadmapkit.pdf.internal.page;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The colour space sRGB as an ICC profile of version 4, in half a kilobyte. That of the JDK is larger and
 * differs from one JDK to another.
 */
final class SrgbProfile {

  private static final int HEADER = 128;
  private static final int ENTRY = 12;
  private static final double[] D50 = {0.9642, 1, 0.8249};

  private SrgbProfile() {}

  static byte[] bytes() {
    byte[] curve = numbers("para", 3, 2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045);
    Map<String, byte[]> tags = new LinkedHashMap<>();
    tags.put("desc", text("sRGB"));
    tags.put("cprt", text("CC0"));
    tags.put("wtpt", numbers("XYZ ", 0, D50));
    tags.put("rXYZ", numbers("XYZ ", 0, 0.43607, 0.22249, 0.01392));
    tags.put("gXYZ", numbers("XYZ ", 0, 0.38515, 0.71687, 0.09708));
    tags.put("bXYZ", numbers("XYZ ", 0, 0.14307, 0.06061, 0.71410));
    // Bradford's adaptation of the white D65 to D50.
    tags.put(
        "chad",
        numbers(
            "sf32", 0, 1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508,
            0.75168));
    tags.put("rTRC", curve);
    tags.put("gTRC", curve);
    tags.put("bTRC", curve);
    return profile(tags);
  }

  private static byte[] profile(Map<String, byte[]> tags) {
    int start = HEADER + 4 + tags.size() * ENTRY;
    int size = start + tags.values().stream().mapToInt(data -> data.length).sum();
    ByteBuffer profile = ByteBuffer.allocate(size);
    header(profile, size);
    profile.position(HEADER).putInt(tags.size());
    int place = start;
    for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
      int length = tag.getValue().length;
      profile.put(tag.getKey().getBytes(US_ASCII)).putInt(place).putInt(length);
      place += length;
    }
    tags.values().forEach(profile::put);
    return profile.array();
  }

  private static void header(ByteBuffer profile, int size) {
    profile.putInt(size).position(8);
    profile.putInt(0x04200000).put("mntrRGB XYZ ".getBytes(US_ASCII));
    // The year, month and day in which sRGB became a standard.
    profile.putShort((short) 1999).putShort((short) 10).putShort((short) 18).position(36);
    profile.put("acsp".getBytes(US_ASCII)).position(68);
    for (double value : D50) {
      profile.putInt(fixed(value));
    }
  }

  /** A tag of numbers with 16 bits after the binary point; a curve has its kind before them. */
  private static byte[] numbers(String type, int kind, double... values) {
    int before = kind > 0 ? 12 : 8;
    ByteBuffer tag = ByteBuffer.allocate(before + 4 * values.length);
    tag.put(type.getBytes(US_ASCII)).position(8);
    if (kind > 0) {
      tag.putShort((short) kind).position(before);
    }
    for (double value : values) {
      tag.putInt(fixed(value));
    }
    return tag.array();
  }

  private static byte[] text(String text) {
    byte[] letters = text.getBytes(UTF_16BE);
    int size = 28 + letters.length;
    ByteBuffer tag = ByteBuffer.allocate((size + 3) / 4 * 4);
    tag.put("mluc".getBytes(US_ASCII)).position(8);
    tag.putInt(1).putInt(ENTRY).put("enUS".getBytes(US_ASCII));
    tag.putInt(letters.length).putInt(28).put(letters);
    return tag.array();
  }

  private static int fixed(double value) {
    return (int) Math.round(value * 65536);
  }
}

package dev.roadmapkit.pdf.internal.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Makes the TrueType program of a subset small. OpenPDF leaves in it what a document needs none of: the
 * instructions that fit outlines to the pixels of old screens, and the widths of glyphs that are not in
 * the subset.
 */
final class SlimFont {

  private static final int VERSION = 0x00010000;
  private static final int ENTRY = 16;
  private static final int COMPOSITE_INSTRUCTIONS = 0x100;
  private static final int COMPOSITE_MORE = 0x20;

  private final Tables subset;
  private final Tables original;
  private final int glyphs;
  private final boolean shortLoca;

  private SlimFont(Tables subset, Tables original) {
    this.subset = subset;
    this.original = original;
    this.glyphs = subset.get("maxp").getShort(4) & 0xFFFF;
    this.shortLoca = subset.get("head").getShort(50) == 0;
  }

  /**
   * Makes a program smaller.
   *
   * @param subset the program of a subset that keeps the numbers of all glyphs
   * @param original the font that it was taken from
   */
  static byte[] of(byte[] subset, byte[] original) {
    return new SlimFont(new Tables(subset), new Tables(original)).program();
  }

  static boolean isTrueType(byte[] bytes) {
    return bytes.length > 12 && ByteBuffer.wrap(bytes).getInt() == VERSION;
  }

  /** Tells whether one font was made from another: their heads hold the same check sum and dates. */
  static boolean isFrom(byte[] subset, byte[] original) {
    return new Tables(subset).get("head").equals(new Tables(original).get("head"));
  }

  private byte[] program() {
    ByteBuffer outlines = ByteBuffer.allocate(subset.get("glyf").remaining() + 2 * glyphs);
    ByteBuffer loca = ByteBuffer.allocate((glyphs + 1) * (shortLoca ? 2 : 4));
    for (int glyph = 0; glyph < glyphs; glyph++) {
      place(loca, outlines.position());
      copyOutline(subset.outline(glyph, shortLoca), outlines);
    }
    place(loca, outlines.position());
    Map<String, ByteBuffer> tables = new LinkedHashMap<>();
    if (subset.has("cmap")) {
      // Only where characters are bytes: otherwise documents say glyphs.
      tables.put("cmap", subset.get("cmap"));
    }
    tables.put("glyf", outlines.flip());
    tables.put("head", subset.get("head"));
    tables.put("hhea", subset.get("hhea"));
    tables.put("hmtx", widths());
    tables.put("loca", loca.flip());
    tables.put("maxp", subset.get("maxp"));
    return file(tables);
  }

  private void place(ByteBuffer loca, int offset) {
    if (shortLoca) {
      loca.putShort((short) (offset / 2));
    } else {
      loca.putInt(offset);
    }
  }

  private static void copyOutline(ByteBuffer outline, ByteBuffer to) {
    if (!outline.hasRemaining()) {
      return;
    }
    int contours = outline.getShort(0);
    if (contours >= 0) {
      copySimple(outline, contours, to);
    } else {
      copyComposite(outline, to);
    }
    if (to.position() % 2 == 1) {
      to.put((byte) 0);
    }
  }

  private static void copySimple(ByteBuffer outline, int contours, ByteBuffer to) {
    int lengthAt = 10 + 2 * contours;
    int instructions = outline.getShort(lengthAt) & 0xFFFF;
    int after = lengthAt + 2 + instructions;
    to.put(outline.slice(0, lengthAt)).putShort((short) 0);
    to.put(outline.slice(after, outline.remaining() - after));
  }

  private static void copyComposite(ByteBuffer outline, ByteBuffer to) {
    int at = 10;
    boolean more = true;
    to.put(outline.slice(0, at));
    while (more) {
      int flags = outline.getShort(at);
      int size = componentSize(flags);
      int part = to.position();
      to.put(outline.slice(at, size));
      to.putShort(part, (short) (flags & ~COMPOSITE_INSTRUCTIONS));
      at += size;
      more = (flags & COMPOSITE_MORE) != 0;
    }
  }

  /** Flags and glyph, two arguments as bytes or words, and how the glyph is scaled. */
  private static int componentSize(int flags) {
    int size = (flags & 0x1) != 0 ? 8 : 6;
    if ((flags & 0x8) != 0) {
      return size + 2;
    }
    if ((flags & 0x40) != 0) {
      return size + 4;
    }
    return (flags & 0x80) != 0 ? size + 8 : size;
  }

  /** The widths of what is drawn; a space has no outline in the original either. */
  private ByteBuffer widths() {
    ByteBuffer from = subset.get("hmtx");
    ByteBuffer widths = ByteBuffer.allocate(from.remaining());
    int pairs = subset.get("hhea").getShort(34) & 0xFFFF;
    for (int glyph = 0; glyph < glyphs; glyph++) {
      // The last width holds for all glyphs after it.
      boolean shared = glyph >= pairs - 1;
      boolean blank = !original.outline(glyph, shortLoca).hasRemaining();
      int at = glyph < pairs ? 4 * glyph : 4 * pairs + 2 * (glyph - pairs);
      int size = glyph < pairs ? 4 : 2;
      if (shared || blank || subset.outline(glyph, shortLoca).hasRemaining()) {
        widths.put(at, from, at, size);
      }
    }
    return widths;
  }

  private static byte[] file(Map<String, ByteBuffer> tables) {
    int size = 12 + ENTRY * tables.size();
    for (ByteBuffer table : tables.values()) {
      size += padded(table.remaining());
    }
    ByteBuffer file = ByteBuffer.allocate(size);
    int exponent = 31 - Integer.numberOfLeadingZeros(tables.size());
    int range = ENTRY << exponent;
    file.putInt(VERSION).putShort((short) tables.size()).putShort((short) range);
    file.putShort((short) exponent).putShort((short) (ENTRY * tables.size() - range));
    int offset = 12 + ENTRY * tables.size();
    for (Map.Entry<String, ByteBuffer> table : tables.entrySet()) {
      int length = table.getValue().remaining();
      file.put(offset, table.getValue(), table.getValue().position(), length);
      file.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
      file.putInt(checksum(file, offset, padded(length))).putInt(offset).putInt(length);
      offset += padded(length);
    }
    return file.array();
  }

  private static int checksum(ByteBuffer file, int from, int length) {
    int sum = 0;
    for (int at = from; at < from + length; at += 4) {
      sum += file.getInt(at);
    }
    return sum;
  }

  private static int padded(int length) {
    return (length + 3) & ~3;
  }

  /** The tables of a font file by their names. */
  private static final class Tables {

    private final ByteBuffer file;

    Tables(byte[] file) {
      this.file = ByteBuffer.wrap(file);
    }

    ByteBuffer get(String name) {
      int at = entry(name);
      if (at < 0) {
        throw new IllegalArgumentException("a TrueType font without the table " + name);
      }
      return file.slice(file.getInt(at + 8), file.getInt(at + 12));
    }

    boolean has(String name) {
      return entry(name) >= 0;
    }

    private int entry(String name) {
      byte[] wanted = name.getBytes(StandardCharsets.US_ASCII);
      int count = file.getShort(4) & 0xFFFF;
      for (int i = 0; i < count; i++) {
        int at = 12 + i * ENTRY;
        if (Arrays.equals(file.array(), at, at + 4, wanted, 0, 4)) {
          return at;
        }
      }
      return -1;
    }

    ByteBuffer outline(int glyph, boolean shortLoca) {
      ByteBuffer loca = get("loca");
      int from = offset(loca, glyph, shortLoca);
      return get("glyf").slice(from, offset(loca, glyph + 1, shortLoca) - from);
    }

    private static int offset(ByteBuffer loca, int glyph, boolean shortLoca) {
      return shortLoca ? (loca.getShort(2 * glyph) & 0xFFFF) * 2 : loca.getInt(4 * glyph);
    }
  }
}

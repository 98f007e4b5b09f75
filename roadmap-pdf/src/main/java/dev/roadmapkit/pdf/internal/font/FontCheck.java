package dev.roadmapkit.pdf.internal.font;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether a font can and may be embedded. */
public final class FontCheck {

  private static final int MOST_BYTES = 8_000_000;
  private static final int TRUE_TYPE = 0x00010000;
  private static final int APPLE_TRUE_TYPE = 0x74727565;
  private static final int OPEN_TYPE = 0x4F54544F;
  private static final int COLLECTION = 0x74746366;
  private static final List<String> TABLES =
      List.of("cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp");

  private static final int RESTRICTED = 0x0002;
  private static final int USAGE = 0x000F;
  private static final int NO_SUBSET = 0x0100;
  private static final int BITMAPS_ONLY = 0x0200;

  private FontCheck() {}

  /**
   * Checks a font.
   *
   * @param name how messages call it
   * @param file the bytes of its file
   * @throws IllegalArgumentException if it is no TrueType font, damaged, or may not be embedded
   */
  public static void require(String name, byte[] file) {
    if (file.length > MOST_BYTES) {
      throw new IllegalArgumentException(
          "the " + name + " has " + file.length + " bytes, more than 8000000");
    }
    requireTrueType(name, file);
    try {
      Set<String> tables = new HashSet<>();
      ByteBuffer in = ByteBuffer.wrap(file);
      for (int i = 0; i < (in.getShort(4) & 0xFFFF); i++) {
        int entry = 12 + 16 * i;
        String table = new String(file, entry, 4, StandardCharsets.US_ASCII);
        tables.add(table);
        if (table.equals("OS/2")) {
          requireLeave(name, in.getShort(in.getInt(entry + 8) + 8));
        }
      }
      if (!tables.containsAll(TABLES)) {
        throw damaged(name, null);
      }
      BaseFont.createFont(
          "checked.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, file.clone(), null);
    } catch (IOException
        | DocumentException
        | IndexOutOfBoundsException
        | NegativeArraySizeException e) {
      throw damaged(name, e);
    }
  }

  private static void requireTrueType(String name, byte[] file) {
    int kind = file.length < 12 ? 0 : ByteBuffer.wrap(file).getInt();
    String fault = switch (kind) {
      case TRUE_TYPE, APPLE_TRUE_TYPE -> "";
      case OPEN_TYPE -> "an OpenType font with PostScript outlines";
      case COLLECTION -> "a collection of fonts";
      default -> "no font that is known here";
    };
    if (!fault.isEmpty()) {
      throw new IllegalArgumentException(
          "the " + name + " is " + fault + ": give a TrueType font (.ttf)");
    }
  }

  private static void requireLeave(String name, int permissions) {
    boolean restricted = (permissions & USAGE) == RESTRICTED;
    if (restricted || (permissions & (NO_SUBSET | BITMAPS_ONLY)) != 0) {
      throw new IllegalArgumentException("the " + name + " may not be embedded"
          + (restricted ? "" : " in parts") + ": its maker forbids it in the file");
    }
  }

  private static IllegalArgumentException damaged(String name, @Nullable Exception cause) {
    return new IllegalArgumentException("the " + name + " is damaged: it cannot be read", cause);
  }
}

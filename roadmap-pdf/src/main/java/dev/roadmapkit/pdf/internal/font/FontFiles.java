package dev.roadmapkit.pdf.internal.font;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.BufferOverflowException;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All bundled font files, read once, and what documents share of them. Thread-safe: neither the arrays nor
 * the opened fonts are changed after they were made.
 */
public final class FontFiles {

  private final Map<String, byte[]> bytes;
  private final Map<String, BaseFont> opened = new ConcurrentHashMap<>();
  private final Map<String, Advances> advances = new ConcurrentHashMap<>();
  private final FontPrograms programs = new FontPrograms();

  private FontFiles(Map<String, byte[]> bytes) {
    this.bytes = bytes;
  }

  /**
   * Reads the bundled files.
   *
   * @return their bytes
   */
  public static FontFiles bundled() {
    return new FontFiles(Arrays.stream(Face.values())
        .map(Face::files)
        .flatMap(List::stream)
        .distinct()
        .collect(Collectors.toUnmodifiableMap(Function.identity(), FontFiles::read)));
  }

  /**
   * Returns files with other preferred ones; those to fall back on stay.
   *
   * @param preferred the bytes of the preferred files of faces
   * @return files that differ in these only
   */
  public FontFiles with(Map<Face, ByteBuffer> preferred) {
    Map<String, byte[]> files = new HashMap<>(bytes);
    preferred.forEach((face, buffer) -> {
      byte[] file = new byte[buffer.remaining()];
      buffer.duplicate().get(file);
      files.put(face.files().get(0), file);
    });
    return new FontFiles(Map.copyOf(files));
  }

  byte[] get(String file) {
    byte[] found = bytes.get(file);
    if (found == null) {
      throw new IllegalStateException("no font file " + file);
    }
    return found;
  }

  /** A font to draw with, opened at most once: reading its tables takes as long as drawing a page. */
  BaseFont font(String file) {
    return opened.computeIfAbsent(file, this::open);
  }

  Advances advances(String file) {
    return advances.computeIfAbsent(file, name -> new Advances(font(name)));
  }

  /** A program, made small, or what else belongs to a subset, compressed. */
  Packed packed(byte[] part) {
    return programs.get(part, this::pack);
  }

  private Packed pack(byte[] part) {
    if (SlimFont.isTrueType(part)) {
      for (byte[] original : bytes.values()) {
        if (SlimFont.isFrom(part, original)) {
          return Packed.of(slim(part, original));
        }
      }
    }
    return Packed.of(part);
  }

  private static byte[] slim(byte[] subset, byte[] original) {
    try {
      return SlimFont.of(subset, original);
    } catch (IndexOutOfBoundsException | IllegalArgumentException | BufferOverflowException e) {
      // Odd, but OpenPDF could read it: so may others.
      return subset;
    }
  }

  /** The preferred font of a face, with a byte for a character. */
  BaseFont typing(Face face) {
    String file = face.files().get(0);
    return opened.computeIfAbsent(
        "typing " + file, key -> open(file, BaseFont.WINANSI, bytes.size()));
  }

  private BaseFont open(String file) {
    int number = bytes.keySet().stream().sorted().toList().indexOf(file);
    return open(file, BaseFont.IDENTITY_H, number);
  }

  private BaseFont open(String file, String encoding, int number) {
    try {
      BaseFont font =
          BaseFont.createFont(file, encoding, BaseFont.EMBEDDED, false, get(file), null);
      font.setIncludeCidSet(false);
      font.setSecureRandom(new FixedPrefix(number));
      // The program is compressed later, if it is not known from an earlier document.
      font.setCompressionLevel(0);
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the font " + file, e);
    }
  }

  private static byte[] read(String file) {
    try (InputStream in = FontFiles.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("roadmap-pdf was built without its font " + file);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the font " + file, e);
    }
  }

  /** The subset prefix must differ between the fonts of a document, not between documents. */
  private static final class FixedPrefix extends SecureRandom {

    private static final long serialVersionUID = 1;

    private final int font;

    FixedPrefix(int font) {
      this.font = font;
    }

    @Override
    public double nextDouble() {
      return (font % 26 + 0.5) / 26;
    }
  }
}

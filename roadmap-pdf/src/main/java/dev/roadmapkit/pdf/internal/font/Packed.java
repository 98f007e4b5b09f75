package dev.roadmapkit.pdf.internal.font;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/** Bytes that are compressed as well as can be, as they are used often. Thread-safe: never changed. */
public final class Packed {

  private final byte[] bytes;
  private final int length;

  private Packed(byte[] bytes, int length) {
    this.bytes = bytes;
    this.length = length;
  }

  static Packed of(byte[] plain) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      deflater.setInput(plain);
      deflater.finish();
      ByteArrayOutputStream small = new ByteArrayOutputStream(plain.length);
      byte[] buffer = new byte[8192];
      while (!deflater.finished()) {
        small.write(buffer, 0, deflater.deflate(buffer));
      }
      return new Packed(small.toByteArray(), plain.length);
    } finally {
      deflater.end();
    }
  }

  /**
   * Returns what {@code FlateDecode} unpacks.
   *
   * @return bytes that must not be changed
   */
  public byte[] bytes() {
    return bytes;
  }

  /**
   * Returns the number of bytes before they were packed.
   *
   * @return how long they are unpacked
   */
  public int length() {
    return length;
  }
}

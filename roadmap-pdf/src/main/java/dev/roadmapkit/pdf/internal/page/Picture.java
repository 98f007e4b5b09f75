package dev.roadmapkit.pdf.internal.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/** A PNG or JPEG file to place on a page. Immutable and thread-safe. */
public final class Picture {

  private static final int MOST_BYTES = 1_000_000;
  private static final int MOST_PIXELS = 4_000_000;
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int PNG_HEADER = 24;

  private final byte[] bytes;
  private final int width;
  private final int height;
  private final String alternate;

  private Picture(byte[] bytes, int width, int height, String alternate) {
    this.bytes = bytes;
    this.width = width;
    this.height = height;
    this.alternate = alternate;
  }

  /**
   * Reads a file to its end, so that a damaged one is not found only when pages are drawn.
   *
   * @param file the bytes of a PNG or JPEG file
   * @param alternate what it shows, in words
   * @return the picture
   * @throws IllegalArgumentException if it is no such file, damaged, too large, or a JPEG of inks
   */
  public static Picture of(byte[] file, String alternate) {
    if (file.length > MOST_BYTES) {
      throw new IllegalArgumentException(
          "the picture has " + file.length + " bytes, more than 1000000: scale it down");
    }
    ByteBuffer in = ByteBuffer.wrap(file.clone());
    boolean png =
        file.length >= PNG_HEADER && Arrays.equals(file, 0, PNG.length, PNG, 0, PNG.length);
    int[] size = png ? new int[] {in.getInt(16), in.getInt(20)} : jpegSize(in);
    if (size[0] < 1 || size[1] < 1 || (long) size[0] * size[1] > MOST_PIXELS) {
      throw new IllegalArgumentException("the picture has " + Integer.toUnsignedString(size[0])
          + " by " + Integer.toUnsignedString(size[1])
          + " pixels: it may have 1 to 4000000 in all");
    }
    requireWhole(in.array());
    return new Picture(in.array(), size[0], size[1], alternate);
  }

  private static void requireWhole(byte[] file) {
    try {
      // Not the stream itself, which would be copied to a file on the disk.
      if (ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) == null) {
        throw damaged(null);
      }
    } catch (IOException | IndexOutOfBoundsException | IllegalStateException e) {
      throw damaged(e);
    }
  }

  private static IllegalArgumentException damaged(@Nullable Exception cause) {
    return new IllegalArgumentException("the picture is damaged: it cannot be read", cause);
  }

  byte[] bytes() {
    return bytes;
  }

  /**
   * Returns how it is shown to those who do not see it.
   *
   * @return words
   */
  public String alternate() {
    return alternate;
  }

  /**
   * Returns the factor that makes it fit.
   *
   * @param mostWidth the greatest width in points
   * @param mostHeight the greatest height in points
   * @return points a pixel
   */
  public float scale(float mostWidth, float mostHeight) {
    return Math.min(mostWidth / width, mostHeight / height);
  }

  /**
   * Returns the width.
   *
   * @return pixels
   */
  public int width() {
    return width;
  }

  /**
   * Returns the height.
   *
   * @return pixels
   */
  public int height() {
    return height;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Picture that
        && Arrays.equals(bytes, that.bytes)
        && alternate.equals(that.alternate);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(bytes) + alternate.hashCode();
  }

  /** Goes from segment to segment to the one that begins a frame. */
  private static int[] jpegSize(ByteBuffer in) {
    if (in.limit() < 4 || in.getShort(0) != (short) 0xFFD8) {
      throw new IllegalArgumentException("the picture is neither a PNG nor a JPEG file");
    }
    int at = 2;
    while (at + 10 <= in.limit() && (in.get(at) & 0xFF) == 0xFF) {
      int marker = in.get(at + 1) & 0xFF;
      if (isFrame(marker)) {
        if ((in.get(at + 9) & 0xFF) == 4) {
          throw new IllegalArgumentException(
              "the JPEG is made of printing inks (CMYK): save it in RGB");
        }
        return new int[] {in.getShort(at + 7) & 0xFFFF, in.getShort(at + 5) & 0xFFFF};
      }
      at += marker == 0xFF ? 1 : 2 + Math.max(2, in.getShort(at + 2) & 0xFFFF);
    }
    throw new IllegalArgumentException("the JPEG file is damaged: it has no frame");
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }
}

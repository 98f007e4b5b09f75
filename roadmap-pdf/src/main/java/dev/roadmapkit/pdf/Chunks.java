package dev.roadmapkit.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Bytes kept until there are all; unlike one array, chunks are never copied to grow. */
final class Chunks extends OutputStream {

  private static final int SIZE = 64 * 1024;

  private final List<byte[]> full = new ArrayList<>();
  private byte[] chunk = new byte[SIZE];
  private int used;

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    int at = from;
    int left = length;
    while (left > 0) {
      if (used == SIZE) {
        full.add(chunk);
        chunk = new byte[SIZE];
        used = 0;
      }
      int part = Math.min(left, SIZE - used);
      System.arraycopy(bytes, at, chunk, used, part);
      used += part;
      at += part;
      left -= part;
    }
  }

  void writeTo(OutputStream out) throws IOException {
    for (byte[] bytes : full) {
      out.write(bytes);
    }
    out.write(chunk, 0, used);
  }
}

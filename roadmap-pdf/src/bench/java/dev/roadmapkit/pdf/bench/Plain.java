package dev.roadmapkit.pdf.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** What the streams of a document hold, and the time that compressing them takes whoever wrote them. */
final class Plain {

  private final List<byte[]> streams = new ArrayList<>();

  Plain(byte[] pdf) throws IOException {
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    int at = text.indexOf(">>stream\n");
    while (at >= 0) {
      int from = at + ">>stream\n".length();
      String header = text.substring(text.lastIndexOf(" obj", at), at);
      if (header.contains("FlateDecode")) {
        streams.add(inflated(pdf, from));
      }
      at = text.indexOf(">>stream\n", text.indexOf("endstream", from));
    }
  }

  int length() {
    return streams.stream().mapToInt(stream -> stream.length).sum();
  }

  int deflate() {
    int length = 0;
    byte[] buffer = new byte[64 * 1024];
    for (byte[] stream : streams) {
      Deflater deflater = new Deflater();
      deflater.setInput(stream);
      deflater.finish();
      while (!deflater.finished()) {
        length += deflater.deflate(buffer);
      }
      deflater.end();
    }
    return length;
  }

  private static byte[] inflated(byte[] pdf, int from) throws IOException {
    Inflater inflater = new Inflater();
    inflater.setInput(pdf, from, pdf.length - from);
    byte[] buffer = new byte[4 << 20];
    try {
      int length = inflater.inflate(buffer);
      return java.util.Arrays.copyOf(buffer, length);
    } catch (DataFormatException e) {
      throw new IOException(e);
    } finally {
      inflater.end();
    }
  }
}

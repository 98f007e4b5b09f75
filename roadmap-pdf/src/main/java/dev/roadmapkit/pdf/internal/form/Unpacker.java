package dev.roadmapkit.pdf.internal.form;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks streams as long as the whole of it is within bounds. */
final class Unpacker {

  private static final int PIECE = 1 << 14;

  private final byte[] bytes;
  private final Limits limits;
  private long left;

  Unpacker(byte[] bytes, Limits limits) {
    this.bytes = bytes;
    this.limits = limits;
    this.left = limits.unpacked();
  }

  /** Counts bytes that are looked at. */
  void spend(long count) throws UnreadableForm {
    left -= count;
    if (left < 0) {
      throw UnreadableForm.tooLarge("the file unpacks to more", limits.unpacked(), "bytes");
    }
  }

  /** All of a stream, which may have only so many bytes. */
  byte[] all(Packed stream, int most) throws UnreadableForm {
    byte[] unpacked = unpack(stream, most + 1);
    if (unpacked.length > most) {
      throw UnreadableForm.tooLarge("a stream unpacks to more", most, "bytes");
    }
    return unpacked;
  }

  /** All of a stream that holds objects. */
  byte[] all(Packed stream) throws UnreadableForm {
    return all(stream, limits.stream());
  }

  /** The first bytes of a stream, or all if it has no more. */
  byte[] head(Packed stream, int most) throws UnreadableForm {
    return unpack(stream, Math.min(most, limits.stream()));
  }

  private byte[] unpack(Packed stream, int most) throws UnreadableForm {
    return switch (stream.packing()) {
      case PLAIN -> copy(stream, most);
      case DEFLATED -> inflate(stream, most);
      case UNKNOWN ->
        throw new UnreadableForm(
            "unsupported-pdf",
            "the file is packed in a way that is not supported: save it with another program");
    };
  }

  private byte[] copy(Packed stream, int most) throws UnreadableForm {
    int to = (int) Math.min(stream.to(), (long) stream.from() + most);
    spend(to - stream.from());
    return Arrays.copyOfRange(bytes, stream.from(), to);
  }

  private byte[] inflate(Packed stream, int most) throws UnreadableForm {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes, stream.from(), stream.to() - stream.from());
      return inflate(inflater, most);
    } catch (DataFormatException e) {
      throw UnreadableForm.damaged("a stream cannot be unpacked");
    } finally {
      inflater.end();
    }
  }

  private byte[] inflate(Inflater inflater, int most) throws DataFormatException, UnreadableForm {
    byte[] out = new byte[Math.min(PIECE, most)];
    int size = 0;
    while (size < most && !inflater.finished()) {
      if (size == out.length) {
        out = Arrays.copyOf(out, (int) Math.min(most, 2L * size));
      }
      int more = inflater.inflate(out, size, out.length - size);
      if (more == 0 && !inflater.finished()) {
        throw UnreadableForm.damaged("a stream is cut off");
      }
      spend(more);
      size += more;
    }
    return Arrays.copyOf(out, size);
  }
}

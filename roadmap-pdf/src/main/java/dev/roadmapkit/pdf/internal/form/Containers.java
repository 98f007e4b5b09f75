package dev.roadmapkit.pdf.internal.form;

import dev.roadmapkit.pdf.internal.form.Lexer.Token;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The streams that hold objects. Few are kept unpacked, so that a file needs little memory. */
final class Containers {

  private static final int MOST_KEPT = 8 << 20;

  private final FileScan scan;
  private final Unpacker unpacker;
  /** In the order of their use, the last one last. */
  private final Map<Integer, Container> kept = new LinkedHashMap<>(16, 0.75f, true);

  private long size;

  Containers(FileScan scan, Unpacker unpacker) {
    this.scan = scan;
    this.unpacker = unpacker;
  }

  /** Notes where all objects in them stand. */
  void index() throws UnreadableForm {
    for (Map.Entry<Integer, Packed> entry : scan.containers().entrySet()) {
      Packed stream = entry.getValue();
      byte[] head = unpacker.head(stream, stream.first());
      for (long row : table(head, head.length)) {
        scan.index().add(number(row), entry.getKey());
      }
    }
  }

  /** Where an object begins, if it stands in the container at this place. */
  Optional<Lexer> lexer(int place, int number) throws UnreadableForm {
    Packed stream = scan.containers().get(place);
    if (stream == null) {
      return Optional.empty();
    }
    Container container = container(place, stream);
    int offset = container.offset(number);
    long from = (long) stream.first() + offset;
    if (offset < 0 || from >= container.content().length) {
      throw UnreadableForm.missing(number);
    }
    byte[] content = container.content();
    return Optional.of(new Lexer(content, (int) from, content.length));
  }

  private Container container(int place, Packed stream) throws UnreadableForm {
    Container container = kept.get(place);
    if (container == null) {
      byte[] content = unpacker.all(stream);
      container = new Container(content, table(content, Math.min(stream.first(), content.length)));
      size += container.size();
      kept.put(place, container);
      forget(container.size());
    }
    return container;
  }

  private void forget(long newest) {
    Iterator<Container> oldest = kept.values().iterator();
    while (size > MOST_KEPT && size > newest) {
      size -= oldest.next().size();
      oldest.remove();
    }
  }

  /** Numbers, in the upper halves, and offsets of objects; in order. */
  private static long[] table(byte[] content, int to) {
    long[] rows = new long[16];
    int count = 0;
    Lexer lexer = new Lexer(content, 0, to);
    while (lexer.next() == Token.WHOLE) {
      long number = lexer.whole();
      if (lexer.next() == Token.WHOLE && isInt(number) && isInt(lexer.whole())) {
        rows = count < rows.length ? rows : Arrays.copyOf(rows, count + count / 2);
        rows[count++] = number << Integer.SIZE | lexer.whole();
      }
    }
    long[] table = Arrays.copyOf(rows, count);
    Arrays.sort(table);
    return table;
  }

  private static boolean isInt(long number) {
    return number >= 0 && number <= Integer.MAX_VALUE;
  }

  private static int number(long row) {
    return (int) (row >> Integer.SIZE);
  }

  /** A stream unpacked. */
  private static final class Container {

    private final byte[] content;
    private final long[] table;

    Container(byte[] content, long[] table) {
      this.content = content;
      this.table = table;
    }

    byte[] content() {
      return content;
    }

    long size() {
      return content.length + (long) Long.BYTES * table.length;
    }

    /** Where an object begins behind the table, or -1. */
    int offset(int number) {
      int found = Arrays.binarySearch(table, (long) number << Integer.SIZE);
      int row = found >= 0 ? found : -found - 1;
      return row < table.length && number(table[row]) == number ? (int) table[row] : -1;
    }
  }
}

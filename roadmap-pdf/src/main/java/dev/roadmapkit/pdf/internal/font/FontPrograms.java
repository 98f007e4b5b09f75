package dev.roadmapkit.pdf.internal.font;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What was made of font programs for earlier documents: the same texts need the same subsets, and to
 * compress these takes longer than all the rest of a document. Thread-safe; holds the latest few.
 */
final class FontPrograms {

  private static final int MOST = 32;

  private final Map<Key, Packed> made = new LinkedHashMap<>(MOST, 0.75f, true);

  /** Returns what a function makes of a program, which is the same whether it was kept or not. */
  Packed get(byte[] program, Function<byte[], Packed> maker) {
    Key key = new Key(program, Arrays.hashCode(program));
    synchronized (made) {
      Packed kept = made.get(key);
      if (kept != null) {
        return kept;
      }
    }
    Packed fresh = maker.apply(program);
    synchronized (made) {
      made.put(key, fresh);
      if (made.size() > MOST) {
        made.remove(made.keySet().iterator().next());
      }
    }
    return fresh;
  }

  /** A program by what it holds. */
  private static final class Key {

    private final byte[] program;
    private final int hash;

    Key(byte[] program, int hash) {
      this.program = program;
      this.hash = hash;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && Arrays.equals(program, key.program);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }
}

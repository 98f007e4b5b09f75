package dev.roadmapkit.pdf.internal.form;

import dev.roadmapkit.pdf.internal.form.Value.Dict;
import dev.roadmapkit.pdf.internal.form.Value.Items;
import dev.roadmapkit.pdf.internal.form.Value.Name;
import dev.roadmapkit.pdf.internal.form.Value.Whole;

/**
 * A stream as it stands in the file.
 *
 * @param packing how it is packed
 * @param first where its objects begin, if it holds some
 * @param from where its bytes begin
 * @param to where they end
 */
record Packed(Packing packing, int first, int from, int to) {

  /** How streams are packed. */
  enum Packing {
    PLAIN,
    DEFLATED,
    UNKNOWN
  }

  private static final byte[] END = {'e', 'n', 'd', 's', 't', 'r', 'e', 'a', 'm'};

  /**
   * Finds the bytes of a stream.
   *
   * @param bytes the file
   * @param dict what is said of the stream
   * @param keyword where the word {@code stream} ends
   * @param length its length, -1 if that is not known
   */
  static Packed find(byte[] bytes, Dict dict, int keyword, long length) throws UnreadableForm {
    int from = keyword;
    if (from < bytes.length && bytes[from] == '\r') {
      from++;
    }
    if (from < bytes.length && bytes[from] == '\n') {
      from++;
    }
    if (length >= 0) {
      if (length <= bytes.length - from && endsAt(bytes, from + (int) length)) {
        return of(dict, from, from + (int) length);
      }
      // No other end is looked for: that may be the one of a later stream.
      throw UnreadableForm.damaged("a stream has no end");
    }
    for (int to = from; to <= bytes.length - END.length; to++) {
      if (isEnd(bytes, to)) {
        return of(dict, from, to);
      }
    }
    throw UnreadableForm.damaged("a stream has no end");
  }

  private static Packed of(Dict dict, int from, int to) {
    long first = dict.get("First") instanceof Whole whole ? whole.number() : 0;
    int within = (int) Math.max(0, Math.min(first, Integer.MAX_VALUE));
    return new Packed(packing(dict), within, from, to);
  }

  private static Packing packing(Dict dict) {
    Value filter = dict.get("Filter");
    if (filter instanceof Items items && items.values().size() <= 1) {
      filter = items.values().isEmpty() ? Value.OTHER : items.values().get(0);
    }
    if (filter.equals(Value.OTHER)) {
      return Packing.PLAIN;
    }
    return filter instanceof Name name
            && name.text().equals("FlateDecode")
            && !isPredicted(dict.get("DecodeParms"))
        ? Packing.DEFLATED
        : Packing.UNKNOWN;
  }

  private static boolean isPredicted(Value given) {
    Value parameters = given instanceof Items items && items.values().size() == 1
        ? items.values().get(0)
        : given;
    return parameters instanceof Dict dict
        && dict.get("Predictor") instanceof Whole predictor
        && predictor.number() > 1;
  }

  /** Tells whether the stream can end here: only a line break may come before the word. */
  private static boolean endsAt(byte[] bytes, int position) {
    int end = position;
    while (end < bytes.length && end < position + 2 && Lexer.isSpace(bytes[end])) {
      end++;
    }
    return isEnd(bytes, end);
  }

  private static boolean isEnd(byte[] bytes, int position) {
    if (position > bytes.length - END.length || bytes[position] != END[0]) {
      return false;
    }
    for (int i = 1; i < END.length; i++) {
      if (bytes[position + i] != END[i]) {
        return false;
      }
    }
    return true;
  }
}

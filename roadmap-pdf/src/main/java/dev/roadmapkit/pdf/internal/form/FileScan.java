package dev.roadmapkit.pdf.internal.form;

import dev.roadmapkit.pdf.internal.form.Lexer.Token;
import dev.roadmapkit.pdf.internal.form.Value.Dict;
import dev.roadmapkit.pdf.internal.form.Value.Whole;
import java.util.Map;
import java.util.TreeMap;

/**
 * One walk over a file that notes where objects stand, without its table of places: that may be wrong,
 * while what a viewer changed always comes later in the file.
 */
final class FileScan {

  private final byte[] bytes;
  private final Limits limits;
  private final Lexer lexer;
  private final ObjectIndex index;
  private final Map<Integer, Packed> containers = new TreeMap<>();

  private long first = -1;
  private long second = -1;
  private int object = -1;
  private Value root = Value.OTHER;
  private boolean encrypted;

  private FileScan(byte[] bytes, Limits limits) {
    this.bytes = bytes;
    this.limits = limits;
    this.lexer = new Lexer(bytes, 0, bytes.length);
    this.index = new ObjectIndex(limits);
  }

  /** Walks over a file. */
  static FileScan of(byte[] bytes, Limits limits) throws UnreadableForm {
    FileScan scan = new FileScan(bytes, limits);
    scan.walk();
    return scan;
  }

  ObjectIndex index() {
    return index;
  }

  /** Where everything else is reached from, by what stands at the end of the file. */
  Value root() {
    return root;
  }

  boolean isEncrypted() {
    return encrypted;
  }

  /** Streams that hold objects, by their place. */
  Map<Integer, Packed> containers() {
    return containers;
  }

  private void walk() throws UnreadableForm {
    for (Token token = lexer.next(); token != Token.END; token = lexer.next()) {
      if (token == Token.WHOLE) {
        first = second;
        second = lexer.whole();
      } else {
        if (token == Token.WORD) {
          word();
        }
        first = -1;
        second = -1;
      }
    }
  }

  private void word() throws UnreadableForm {
    if (lexer.is("obj")) {
      begin();
    } else if (lexer.is("endobj")) {
      require(object >= 0);
      object = -1;
    } else if (lexer.is("stream") && object >= 0) {
      stream(lexer.end());
    } else if (lexer.is("trailer")) {
      trailer();
    }
  }

  private void begin() throws UnreadableForm {
    require(object < 0 && first >= 0 && first <= Integer.MAX_VALUE && second >= 0);
    object = lexer.end();
    index.add((int) first, object);
  }

  /** Where the beginning of an object is damaged, an older state of it would be taken in silence. */
  private static void require(boolean whole) throws UnreadableForm {
    if (!whole) {
      throw UnreadableForm.damaged("an object has no beginning or no end");
    }
  }

  private void stream(int keyword) throws UnreadableForm {
    Dict dict = dict(object);
    Packed stream = Packed.find(bytes, dict, keyword, length(dict));
    lexer.seek(stream.to());
    boolean container = dict.is("Type", "ObjStm");
    if (container != dict.has("First")) {
      throw UnreadableForm.damaged("a stream is not what it says");
    }
    if (dict.is("Type", "XRef")) {
      ends(dict);
    } else if (container) {
      containers.put(object, stream);
    }
  }

  private Dict dict(int place) throws UnreadableForm {
    return ValueParser.parse(new Lexer(bytes, place, bytes.length), limits) instanceof Dict dict
        ? dict
        : Dict.EMPTY;
  }

  /**
   * The length, unless it stands in an object of its own: that mostly comes later. Its stream then ends
   * at the first word that says so.
   */
  private static long length(Dict dict) {
    return dict.get("Length") instanceof Whole whole ? whole.number() : -1;
  }

  private void trailer() throws UnreadableForm {
    if (ValueParser.parse(lexer, limits) instanceof Dict dict) {
      ends(dict);
    }
  }

  /** What stands at the end of the file, or of an older state of it. */
  private void ends(Dict trailer) {
    encrypted |= trailer.has("Encrypt");
    if (trailer.has("Root")) {
      root = trailer.get("Root");
    }
  }
}

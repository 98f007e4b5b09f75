package dev.roadmapkit.pdf.internal.form;

import dev.roadmapkit.pdf.internal.form.Lexer.Token;
import dev.roadmapkit.pdf.internal.form.Value.Dict;
import dev.roadmapkit.pdf.internal.form.Value.Items;
import dev.roadmapkit.pdf.internal.form.Value.Ref;
import dev.roadmapkit.pdf.internal.form.Value.Whole;
import java.util.List;
import java.util.Optional;

/** The objects of a file, read when they are asked for. */
final class PdfObjects {

  /** How much more work a byte is that is parsed than one that is unpacked. */
  private static final long PARSING = 4;

  private final byte[] bytes;
  private final Limits limits;
  private final FileScan scan;
  private final Unpacker unpacker;
  private final Containers containers;

  private PdfObjects(byte[] bytes, Limits limits, FileScan scan) {
    this.bytes = bytes;
    this.limits = limits;
    this.scan = scan;
    this.unpacker = new Unpacker(bytes, limits);
    this.containers = new Containers(scan, unpacker);
  }

  /** Finds the objects of a file. */
  static PdfObjects of(byte[] bytes, Limits limits) throws UnreadableForm {
    PdfObjects objects = new PdfObjects(bytes, limits, FileScan.of(bytes, limits));
    objects.requireReadable();
    objects.containers.index();
    return objects;
  }

  private void requireReadable() throws UnreadableForm {
    if (scan.isEncrypted()) {
      throw new UnreadableForm(
          "encrypted-pdf",
          "the file is encrypted: save it without a password and without restrictions");
    }
  }

  /** The dictionary from which everything can be reached. */
  Dict root() throws UnreadableForm {
    if (scan.root().equals(Value.OTHER)) {
      throw UnreadableForm.damaged("it does not say where it begins");
    }
    return dict(scan.root()).orElseThrow(() -> UnreadableForm.damaged("it has no beginning"));
  }

  /** A value that may stand elsewhere. */
  Value resolve(Value value) throws UnreadableForm {
    Value resolved = value;
    for (int i = 0; resolved instanceof Ref ref; i++) {
      if (i == limits.nesting()) {
        throw UnreadableForm.damaged("object " + ref.number() + " leads in a circle");
      }
      resolved = load(ref.number());
    }
    return resolved;
  }

  /** The same, if it is a dictionary. */
  Optional<Dict> dict(Value value) throws UnreadableForm {
    return resolve(value) instanceof Dict dict ? Optional.of(dict) : Optional.empty();
  }

  /** The same, if it is a list; else none. */
  List<Value> items(Value value) throws UnreadableForm {
    return resolve(value) instanceof Items items ? items.values() : List.of();
  }

  /** The text that a stream holds, if this refers to one. */
  Optional<byte[]> stream(Value value) throws UnreadableForm {
    if (!(value instanceof Ref ref)) {
      return Optional.empty();
    }
    int place = scan.index().place(ref.number());
    if (place < 0) {
      return Optional.empty();
    }
    Lexer lexer = new Lexer(bytes, place, bytes.length);
    Value dict = ValueParser.parse(lexer, limits);
    if (!(dict instanceof Dict found) || lexer.next() != Token.WORD || !lexer.is("stream")) {
      return Optional.empty();
    }
    long length = resolve(found.get("Length")) instanceof Whole whole ? whole.number() : -1;
    Packed packed = Packed.find(bytes, found, lexer.end(), length);
    return Optional.of(unpacker.all(packed, limits.text()));
  }

  private Value load(int number) throws UnreadableForm {
    int place = scan.index().place(number);
    if (place < 0) {
      throw UnreadableForm.missing(number);
    }
    Lexer lexer =
        containers.lexer(place, number).orElseGet(() -> new Lexer(bytes, place, bytes.length));
    int from = lexer.end();
    Value value = ValueParser.parse(lexer, limits);
    unpacker.spend(PARSING * (lexer.end() - from));
    return value;
  }
}

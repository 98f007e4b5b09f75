package dev.roadmapkit.pdf.internal.form;

import dev.roadmapkit.pdf.internal.form.Lexer.Token;
import dev.roadmapkit.pdf.internal.form.Value.Dict;
import dev.roadmapkit.pdf.internal.form.Value.Items;
import dev.roadmapkit.pdf.internal.form.Value.Name;
import dev.roadmapkit.pdf.internal.form.Value.Ref;
import dev.roadmapkit.pdf.internal.form.Value.Text;
import dev.roadmapkit.pdf.internal.form.Value.Whole;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Builds one value of tokens; without recursion, and only so many of them. */
final class ValueParser {

  private final Lexer lexer;
  private final Limits limits;
  private final Deque<Frame> open = new ArrayDeque<>();
  private int count;

  private ValueParser(Lexer lexer, Limits limits) {
    this.lexer = lexer;
    this.limits = limits;
  }

  /** The value that begins at the place of a lexer, which is left behind it. */
  static Value parse(Lexer lexer, Limits limits) throws UnreadableForm {
    return new ValueParser(lexer, limits).parse();
  }

  private Value parse() throws UnreadableForm {
    while (true) {
      Token token = lexer.next();
      if (token == Token.DICT_OPEN || token == Token.LIST_OPEN) {
        open(token);
        continue;
      }
      Value value =
          token == Token.DICT_CLOSE || token == Token.LIST_CLOSE ? close(token) : simple(token);
      if (open.isEmpty()) {
        return value;
      }
      count();
      open.getFirst().add(value);
    }
  }

  private void open(Token token) throws UnreadableForm {
    if (open.size() == limits.nesting()) {
      throw new UnreadableForm(
          "file-too-large", "the file has values more than " + limits.nesting() + " deep");
    }
    open.addFirst(new Frame(token == Token.DICT_OPEN));
  }

  private Value close(Token token) throws UnreadableForm {
    if (open.isEmpty() || open.getFirst().dictionary != (token == Token.DICT_CLOSE)) {
      throw UnreadableForm.damaged("a value ends that did not begin");
    }
    return open.removeFirst().value();
  }

  private void count() throws UnreadableForm {
    if (++count > limits.values()) {
      throw UnreadableForm.tooLarge("an object has more", limits.values(), "values");
    }
  }

  private Value simple(Token token) throws UnreadableForm {
    if (lexer.end() - lexer.start() > limits.text()) {
      throw UnreadableForm.tooLarge("a text has more", limits.text(), "bytes");
    }
    return switch (token) {
      case NAME -> new Name(lexer.name());
      case TEXT -> new Text(TextDecoder.decode(lexer.textBytes()));
      case HEX -> new Text(TextDecoder.decode(lexer.hexBytes()));
      case WHOLE -> number();
      case END -> throw UnreadableForm.damaged("a value has no end");
      default -> word();
    };
  }

  private Value word() throws UnreadableForm {
    if (lexer.is("endobj") || lexer.is("stream") || lexer.is("obj")) {
      throw UnreadableForm.damaged("a value has no end");
    }
    return Value.OTHER;
  }

  /** A number, or the first of the two of a reference. */
  private Value number() {
    long number = lexer.whole();
    int after = lexer.end();
    if (number >= 0 && number <= Integer.MAX_VALUE && lexer.next() == Token.WHOLE) {
      if (lexer.next() == Token.WORD && lexer.is("R")) {
        return new Ref((int) number);
      }
    }
    lexer.seek(after);
    return new Whole(number);
  }

  /** A list or dictionary that is not closed yet. */
  private static final class Frame {

    private final boolean dictionary;
    private final List<Value> values = new ArrayList<>();

    Frame(boolean dictionary) {
      this.dictionary = dictionary;
    }

    void add(Value value) throws UnreadableForm {
      if (dictionary && values.size() % 2 == 0 && !(value instanceof Name)) {
        throw UnreadableForm.damaged("a dictionary has a key that is no name");
      }
      values.add(value);
    }

    Value value() throws UnreadableForm {
      if (!dictionary) {
        return new Items(values);
      }
      if (values.size() % 2 != 0) {
        throw UnreadableForm.damaged("a dictionary has a key without a value");
      }
      Map<String, Value> entries = new HashMap<>();
      for (int i = 0; i < values.size(); i += 2) {
        if (values.get(i) instanceof Name key) {
          entries.put(key.text(), values.get(i + 1));
        }
      }
      return new Dict(entries);
    }
  }
}

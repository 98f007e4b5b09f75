package dev.roadmapkit.pdf.internal.form;

import dev.roadmapkit.pdf.internal.form.Value.Dict;
import dev.roadmapkit.pdf.internal.form.Value.Name;
import dev.roadmapkit.pdf.internal.form.Value.Ref;
import dev.roadmapkit.pdf.internal.form.Value.Text;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The fields of a form, from the top down: what a field does not say itself it has from its group, and a
 * field may be one object or several.
 */
final class FieldTree {

  private static final String ON = "Yes";
  private static final String OFF = "Off";
  private static final String VALUE = "V";
  private static final String DRAWN = "DV";

  private final PdfObjects objects;
  private final Limits limits;
  private final Function<String, FieldKind> kinds;
  private final Deque<Node> open = new ArrayDeque<>();
  private final Set<Integer> seen = new HashSet<>();
  private final Map<String, Box> boxes = new LinkedHashMap<>();
  private final Map<String, String> texts = new LinkedHashMap<>();

  private int count;
  private long characters;

  private FieldTree(PdfObjects objects, Limits limits, Function<String, FieldKind> kinds) {
    this.objects = objects;
    this.limits = limits;
    this.kinds = kinds;
  }

  /**
   * Reads a form.
   *
   * @param kinds tells by its name what is to be read of a field; others may be anything
   */
  static FieldTree read(
      PdfObjects objects, Dict form, Limits limits, Function<String, FieldKind> kinds)
      throws UnreadableForm {
    FieldTree tree = new FieldTree(objects, limits, kinds);
    tree.open(form.get("Fields"), new Node(Value.OTHER, "", Value.OTHER, Value.OTHER, 0));
    while (!tree.open.isEmpty()) {
      tree.read(tree.open.removeLast());
    }
    return tree;
  }

  List<Box> boxes() {
    return List.copyOf(boxes.values());
  }

  /** What stands in fields to write in, by their names. */
  Map<String, String> texts() {
    return texts;
  }

  /** Takes up what belongs to a group, so that its first field is read next. */
  private void open(Value kids, Node group) throws UnreadableForm {
    List<Value> fields = objects.items(kids);
    count += fields.size();
    if (count > limits.fields()) {
      throw UnreadableForm.tooLarge("the form has more", limits.fields(), "fields");
    }
    if (group.depth() == limits.nesting()) {
      throw new UnreadableForm(
          "file-too-large", "the form has groups more than " + limits.nesting() + " deep");
    }
    for (int i = fields.size() - 1; i >= 0; i--) {
      open.addLast(group.with(fields.get(i)));
    }
  }

  private void read(Node node) throws UnreadableForm {
    if (node.field() instanceof Ref ref && !seen.add(ref.number())) {
      throw UnreadableForm.damaged("its form has object " + ref.number() + " in two places");
    }
    if (!(objects.resolve(node.field()) instanceof Dict field)) {
      return;
    }
    Node own = node.inheritedBy(field, name(node, field));
    if (field.has("Kids")) {
      open(field.get("Kids"), own);
      return;
    }
    switch (kinds.apply(own.name())) {
      case BOX ->
        add(new Box(own.name(), isTicked(own.drawn(), field, own.name()), isTicked(own, field)));
      case TEXT -> add(own.name(), text(own.value()));
      case OTHER -> {}
    }
  }

  /** Long texts may be streams. */
  private String text(Value value) throws UnreadableForm {
    if (objects.resolve(value) instanceof Text text) {
      return text.text();
    }
    return objects.stream(value).map(TextDecoder::decode).orElse("");
  }

  private void add(String name, String text) throws UnreadableForm {
    String other = texts.putIfAbsent(name, text);
    if (other != null && !other.equals(text)) {
      throw new UnreadableForm(
          "damaged-pdf",
          "the field \"" + name + "\" is there twice, with different texts: open the file again,"
              + " change the text, and save");
    }
  }

  /** Groups and fields have the parts of a name; the objects of one box have none. */
  private String name(Node node, Dict field) throws UnreadableForm {
    if (!(objects.resolve(field.get("T")) instanceof Text part)) {
      return node.name();
    }
    characters += node.name().length() + part.text().length();
    if (characters > limits.names()) {
      throw UnreadableForm.tooLarge("the names of fields have more", limits.names(), "characters");
    }
    return node.name().isEmpty() ? part.text() : node.name() + "." + part.text();
  }

  private void add(Box box) throws UnreadableForm {
    Box other = boxes.putIfAbsent(box.name(), box);
    if (other != null && !other.equals(box)) {
      throw new UnreadableForm(
          "damaged-pdf",
          "the box \"" + box.name() + "\" is there twice, ticked and not ticked: open the file"
              + " again, tick the box, untick it if that is what you mean, and save");
    }
  }

  /** What a box shows is what counts where its value is still that as drawn. */
  private boolean isTicked(Node own, Dict field) throws UnreadableForm {
    boolean drawn = isTicked(own.drawn(), field, own.name());
    boolean value = isTicked(own.value(), field, own.name());
    if (value != drawn || !field.has("AS")) {
      return value;
    }
    return isTicked(field.get("AS"), field, own.name());
  }

  private boolean isTicked(Value given, Dict field, String name) throws UnreadableForm {
    String state = state(objects.resolve(given));
    if (state.isEmpty() || state.equals(OFF)) {
      return false;
    }
    Dict looks = objects.dict(field.get("AP")).orElse(Dict.EMPTY);
    Dict normal = objects.dict(looks.get("N")).orElse(Dict.EMPTY);
    if (!normal.has(state) && !state.equals(ON)) {
      throw UnreadableForm.damaged("the box \"" + name + "\" is neither ticked nor not ticked");
    }
    return true;
  }

  private static String state(Value value) {
    if (value instanceof Name name) {
      return name.text();
    }
    return value instanceof Text text ? text.text() : "";
  }

  /** A field that is still to be read, and what its group says of it. */
  private record Node(Value field, String name, Value value, Value drawn, int depth) {

    Node with(Value other) {
      return new Node(other, name, value, drawn, depth);
    }

    Node inheritedBy(Dict dict, String fullName) {
      return new Node(
          field,
          fullName,
          dict.has(VALUE) ? dict.get(VALUE) : value,
          dict.has(DRAWN) ? dict.get(DRAWN) : drawn,
          depth + 1);
    }
  }
}

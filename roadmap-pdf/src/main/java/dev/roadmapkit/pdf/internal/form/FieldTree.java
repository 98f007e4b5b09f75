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
import java.util.function.Predicate;

/**
 * The fields of a form, from the top down: what a field does not say itself it has from its group, and a
 * box may be one object or several.
 */
final class FieldTree {

  private static final String ON = "Yes";
  private static final String OFF = "Off";
  private static final String VALUE = "V";
  private static final String DRAWN = "DV";

  private final PdfObjects objects;
  private final Limits limits;
  private final Predicate<String> wanted;
  private final Deque<Node> open = new ArrayDeque<>();
  private final Set<Integer> seen = new HashSet<>();
  private final Map<String, Box> boxes = new LinkedHashMap<>();

  private int count;
  private long characters;

  private FieldTree(PdfObjects objects, Limits limits, Predicate<String> wanted) {
    this.objects = objects;
    this.limits = limits;
    this.wanted = wanted;
  }

  /**
   * Reads the boxes of a form.
   *
   * @param wanted tells by its name whether a field is asked for; others may be anything
   */
  static List<Box> boxes(PdfObjects objects, Dict form, Limits limits, Predicate<String> wanted)
      throws UnreadableForm {
    FieldTree tree = new FieldTree(objects, limits, wanted);
    tree.open(form.get("Fields"), new Node(Value.OTHER, "", Value.OTHER, Value.OTHER, 0));
    while (!tree.open.isEmpty()) {
      tree.read(tree.open.removeLast());
    }
    return List.copyOf(tree.boxes.values());
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
    } else if (wanted.test(own.name())) {
      add(new Box(own.name(), isTicked(own.drawn(), field, own.name()), isTicked(own, field)));
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

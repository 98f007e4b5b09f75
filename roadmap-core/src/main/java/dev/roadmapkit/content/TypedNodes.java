package dev.roadmapkit.content;

import dev.roadmapkit.content.Fields.Located;
import dev.roadmapkit.content.Node.ListNode;
import dev.roadmapkit.content.Node.ScalarNode;
import dev.roadmapkit.content.Node.Unusable;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Nodes as what they are expected to be; those that are not are reported. */
record TypedNodes(Problems problems) {

  @Nullable
  Located text(Node node, TreePath at, Supplier<String> what) {
    if (!(node instanceof ScalarNode scalar)) {
      refuse(what, "text", at, node);
      return null;
    }
    if (scalar.type() == ScalarNode.Type.NULL || scalar.text().isBlank()) {
      problems.error("empty-value", what.get() + " is empty", at.toString(), node.mark());
      return null;
    }
    return new Located(scalar.text(), at, scalar.at());
  }

  @Nullable
  ScalarNode scalar(Node node, ScalarNode.Type type, TreePath at, Supplier<String> what) {
    if (node instanceof ScalarNode scalar && scalar.type() == type) {
      return scalar;
    }
    refuse(what, type.label(), at, node);
    return null;
  }

  List<Node> items(Node node, TreePath at, Supplier<String> what) {
    if (node instanceof ListNode list) {
      return list.items();
    }
    refuse(what, "a list", at, node);
    return List.of();
  }

  /** Reports a node of the wrong type, unless something was reported of it already. */
  void refuse(Supplier<String> what, String wanted, TreePath at, Node node) {
    if (!(node instanceof Unusable)) {
      String message = what.get() + " must be " + wanted + ", but is " + node.found();
      Optional<String> meant = TypeHints.of(wanted, at, node);
      problems.error("wrong-type", message, meant, at.toString(), node.mark());
    }
  }
}

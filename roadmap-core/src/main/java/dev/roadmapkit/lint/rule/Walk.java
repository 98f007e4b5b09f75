package dev.roadmapkit.lint.rule;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** All nodes in order, without recursion: an author may nest as deep as the text is long. */
record Walk(Node root) implements Iterable<Node> {

  @Override
  public Iterator<Node> iterator() {
    return new Steps(root);
  }

  private static final class Steps implements Iterator<Node> {

    private @Nullable Node next;

    Steps(Node root) {
      this.next = root;
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public Node next() {
      Node node = next;
      if (node == null) {
        throw new NoSuchElementException();
      }
      next = node.getFirstChild() != null ? node.getFirstChild() : after(node);
      return node;
    }

    private static @Nullable Node after(Node node) {
      Node at = node;
      while (at != null && at.getNext() == null) {
        at = at.getParent();
      }
      return at == null ? null : at.getNext();
    }
  }
}

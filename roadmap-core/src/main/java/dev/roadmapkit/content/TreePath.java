package dev.roadmapkit.content;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The way to a value of a file: cheap to make for each one, written out only for a problem. */
final class TreePath {

  static final TreePath ROOT = new TreePath(null, "", 0);

  private final @Nullable TreePath parent;
  private final @Nullable String key;
  private final int index;

  private TreePath(@Nullable TreePath parent, @Nullable String key, int index) {
    this.parent = parent;
    this.key = key;
    this.index = index;
  }

  TreePath key(String name) {
    return new TreePath(this, name, 0);
  }

  TreePath entry(int number) {
    return new TreePath(this, null, number);
  }

  /** {@code steps[3].requires[0]}, long keys cut short. */
  @Override
  public String toString() {
    Deque<TreePath> parts = new ArrayDeque<>();
    for (TreePath at = this; at.parent != null; at = at.parent) {
      parts.push(at);
    }
    StringBuilder path = new StringBuilder();
    for (TreePath part : parts) {
      if (part.key == null) {
        path.append('[').append(part.index).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(Hints.beginning(part.key));
      }
    }
    return path.toString();
  }
}

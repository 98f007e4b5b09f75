package dev.roadmapkit.content;

import dev.roadmapkit.content.Node.Mark;
import dev.roadmapkit.content.Node.Unusable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The anchored values of a YAML file and what aliases make of them. One use, one thread.
 *
 * <p>An alias shares the value, so a tree never takes more memory than its file; but whoever walks
 * the tree meets the value each time, so what aliases add is counted, and limited.
 */
final class Anchors {

  /** An anchored value; without a node while it is still being read. */
  static final class Anchored {
    private @Nullable Node node;
    private long size;
    private int height;
  }

  private final ReadLimits limits;
  private final Problems problems;
  private final Map<String, Anchored> byName = new HashMap<>();
  private long size;
  private int deepest;
  private int aliases;
  private long added;

  Anchors(ReadLimits limits, Problems problems) {
    this.limits = limits;
    this.problems = problems;
  }

  /** Notes a text or key that was read. */
  void text(String text) {
    size += 1 + text.length();
  }

  /** Notes the begin of a list or map. */
  void collection(int depth, Mark mark) throws Halt {
    size++;
    reach(depth, mark);
  }

  private void reach(int depth, Mark mark) throws Halt {
    if (depth > limits.nesting()) {
      throw new Halt(
          "too-deep", "lists and maps lie more than " + limits.nesting() + " deep here", mark);
    }
    deepest = Math.max(deepest, depth);
  }

  /** Begins a value; from here on its name means it and no earlier value. */
  Anchored open(String name, int depth) {
    Anchored anchored = new Anchored();
    anchored.size = size;
    anchored.height = deepest;
    byName.put(name, anchored);
    deepest = depth - 1;
    return anchored;
  }

  void close(Anchored anchored, Node node, int depth) {
    int before = anchored.height;
    anchored.node = node;
    anchored.size = size - anchored.size;
    anchored.height = deepest - depth + 1;
    deepest = Math.max(before, deepest);
  }

  /** The value that an alias stands for. */
  Node alias(String name, TreePath path, int depth, Mark mark) throws Halt {
    String written = "*" + Hints.excerpt(name);
    if (limits.aliases() == 0) {
      String message = "aliases (" + written + ") are not supported: repeat the value";
      return unusable("yaml-alias", message, Optional.empty(), path, mark);
    }
    if (++aliases > limits.aliases()) {
      String message = "there are more than " + limits.aliases() + " aliases in this file";
      throw new Halt("too-many-aliases", message, mark);
    }
    Anchored anchored = byName.get(name);
    if (anchored == null) {
      String message = "alias " + written + " leads nowhere: there is no such anchor before it";
      Optional<String> near = problems.nearest(name, byName.keySet()).map(found -> "*" + found);
      return unusable("unknown-alias", message, near, path, mark);
    }
    if (anchored.node == null) {
      String message = "alias " + written + " stands inside the very value that it repeats";
      return unusable("alias-circle", message, Optional.empty(), path, mark);
    }
    return expanded(anchored, anchored.node, depth, mark);
  }

  private Node expanded(Anchored anchored, Node node, int depth, Mark mark) throws Halt {
    added += anchored.size;
    size += anchored.size;
    if (added > limits.aliasExpansion()) {
      String message = "up to here the aliases of this file add more than the "
          + limits.aliasExpansion() + " values and characters allowed";
      throw new Halt("alias-expansion", message, mark);
    }
    reach(depth + anchored.height - 1, mark);
    return node;
  }

  private Node unusable(
      String rule, String message, Optional<String> near, TreePath path, Mark mark) {
    problems.error(rule, message, near, path.toString(), mark);
    return new Unusable(mark.packed());
  }
}

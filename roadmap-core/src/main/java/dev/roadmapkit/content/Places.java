package dev.roadmapkit.content;

import dev.roadmapkit.content.Node.ListNode;
import dev.roadmapkit.problem.Location;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the place of a path in the located tree of a file, and in files that go with it. */
final class Places {

  private static final Pattern PART = Pattern.compile("\\[(\\d{1,9})]|([^.\\[]++)");

  private final String file;
  private final Node root;
  /** Other files by the beginning of the paths that lead into them. */
  private final Map<String, Places> others;

  Places(String file, Node root) {
    this(file, root, Map.of());
  }

  private Places(String file, Node root, Map<String, Places> others) {
    this.file = file;
    this.root = root;
    this.others = Map.copyOf(others);
  }

  /** These places, and those of other files by the beginning of the paths that lead into them. */
  Places with(Map<String, Places> files) {
    return new Places(file, root, files);
  }

  static Places none(String file) {
    return new Places(file, new ListNode(Node.Mark.START.packed(), List.of()));
  }

  Location locate(String path) {
    return others.entrySet().stream()
        .filter(other -> path.startsWith(other.getKey()))
        .findFirst()
        .map(other -> other.getValue().locate(path.substring(other.getKey().length())))
        .orElseGet(() -> inThisFile(path));
  }

  private Location inThisFile(String path) {
    Node at = root;
    Matcher part = PART.matcher(path);
    while (part.find()) {
      Optional<Node> next = child(at, part);
      if (next.isEmpty()) {
        break;
      }
      at = next.get();
    }
    return new Location(file, at.mark().line(), at.mark().column());
  }

  private static Optional<Node> child(Node node, Matcher part) {
    if (part.group(1) == null) {
      return node instanceof MapNode map ? map.get(part.group(2)) : Optional.empty();
    }
    int index = Integer.parseInt(part.group(1));
    return node instanceof ListNode list && index < list.items().size()
        ? Optional.of(list.items().get(index))
        : Optional.empty();
  }
}

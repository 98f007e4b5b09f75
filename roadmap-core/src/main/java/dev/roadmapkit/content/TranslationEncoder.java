package dev.roadmapkit.content;

import dev.roadmapkit.ExtensionValue;
import dev.roadmapkit.ExtensionValue.Entries;
import dev.roadmapkit.ExtensionValue.Items;
import dev.roadmapkit.ExtensionValue.Text;
import dev.roadmapkit.Translation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tree of a translation's file: its paths unfolded, in the order in which they stand. */
final class TranslationEncoder {

  /** An own key takes all that is left of the path: it may hold any character. */
  private static final Pattern PART = Pattern.compile("\\[(\\d{1,9})]|\\.?+([^.\\[]++)");

  /** The maps whose keys are ids, where x-ray is an id as good as any. */
  private static final Set<String> BY_ID =
      Set.of("keyTerms", "choices", "options", "steps", "topics", "resources");

  private TranslationEncoder() {}

  static Entries encode(Translation translation) {
    Branch root = new Branch();
    translation.texts().forEach((path, text) -> put(root, path, new Text(text), false));
    translation.extensions().forEach((path, value) -> put(root, path, value, true));
    TreeBuilder tree = new TreeBuilder()
        .number("format", 1)
        .text("id", translation.id())
        .text("version", translation.version())
        .text("language", translation.language().toLanguageTag());
    ((Entries) root.value()).values().forEach((key, value) -> tree.value(key, value));
    return tree.texts(TranslationDecoder.STAMP, translation.sources()).build();
  }

  private static void put(Branch root, String path, ExtensionValue value, boolean extension) {
    Branch at = root;
    boolean field = true;
    Matcher part = PART.matcher(path);
    while (part.lookingAt()) {
      String key = part.group(2);
      boolean own = key != null && field && Extensions.isOwn(key);
      if (own && extension) {
        at.key(path.substring(part.start(2))).leaf = value;
        return;
      }
      at = key == null ? at.entry(Integer.parseInt(part.group(1))) : at.key(key);
      field = key == null || !(field && BY_ID.contains(key));
      part.region(part.end(), path.length());
    }
    if (extension) {
      throw new IllegalArgumentException(
          "the extension key \"" + path + "\" does not begin with x-");
    }
    at.leaf = value;
  }

  /** A part of the tree while it grows. */
  private static final class Branch {

    private static final ExtensionValue SKIPPED = new Entries(Map.of());

    private final Map<String, Branch> keys = new LinkedHashMap<>();
    private final List<Branch> entries = new ArrayList<>();
    private ExtensionValue leaf = SKIPPED;

    private Branch key(String key) {
      return keys.computeIfAbsent(key, k -> new Branch());
    }

    private Branch entry(int index) {
      while (entries.size() <= index) {
        entries.add(new Branch());
      }
      return entries.get(index);
    }

    private ExtensionValue value() {
      if (!entries.isEmpty()) {
        return new Items(entries.stream().map(Branch::value).toList());
      } else if (keys.isEmpty()) {
        return leaf;
      }
      Map<String, ExtensionValue> values = new LinkedHashMap<>();
      keys.forEach((key, branch) -> values.put(key, branch.value()));
      return new Entries(values);
    }
  }
}

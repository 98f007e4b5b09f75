package dev.roadmapkit.catalog;

import dev.roadmapkit.content.PackRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts the roadmaps of several packs together and refuses packs that contradict each other. */
final class Shelf {

  private final Map<String, Pack> packs = new LinkedHashMap<>();
  private final Map<String, Volume> volumes = new LinkedHashMap<>();
  private final List<String> conflicts = new ArrayList<>();

  private Shelf() {}

  /** All roadmap versions, ordered by id and version. */
  static List<Volume> of(Collection<Pack> packs) {
    Shelf shelf = new Shelf();
    for (Pack pack : packs) {
      shelf.add(pack);
    }
    if (!shelf.conflicts.isEmpty()) {
      throw new CatalogException(String.join("\n", shelf.conflicts));
    }
    return shelf.volumes.values().stream()
        .sorted(Comparator.comparing((Volume v) -> v.entry().id())
            .thenComparing(v -> v.entry().version()))
        .toList();
  }

  private void add(Pack pack) {
    Pack known = packs.putIfAbsent(pack.index().id(), pack);
    if (known == null) {
      for (PackRow row : pack.index().rows()) {
        add(pack, row);
      }
    } else if (!content(known).equals(content(pack))) {
      conflicts.add("pack \"" + pack.index().id() + "\" lies at two places with different content, "
          + known.place() + " and " + pack.place() + ": keep one of them");
    }
  }

  private static Set<List<Object>> content(Pack pack) {
    Set<List<Object>> content = new HashSet<>();
    for (PackRow row : pack.index().rows()) {
      content.add(List.of(row.id(), row.version(), row.sha256(), Set.copyOf(row.translations())));
    }
    return content;
  }

  private void add(Pack pack, PackRow row) {
    Volume volume = new Volume(pack, row);
    Volume known = volumes.putIfAbsent(volume.entry().toString(), volume);
    if (known != null && !known.entry().row().sha256().equals(row.sha256())) {
      conflicts.add("roadmap \"" + row.id() + "\" version " + row.version()
          + " has different content in two packs, " + named(known.pack()) + " and " + named(pack)
          + ": remove one of the packs, or release the roadmap under another version");
    }
  }

  private static String named(Pack pack) {
    return "\"" + pack.index().id() + "\" (" + pack.place() + ")";
  }
}

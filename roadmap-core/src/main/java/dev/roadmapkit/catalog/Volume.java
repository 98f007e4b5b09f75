package dev.roadmapkit.catalog;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.content.PackRow;

/** A roadmap version in its pack, read on first use. Thread-safe. */
final class Volume {

  private final Pack pack;
  private final CatalogEntry entry;
  private final Once<Roadmap> roadmap;

  Volume(Pack pack, PackRow row) {
    this.pack = pack;
    this.entry = new CatalogEntry(pack.index().id(), row);
    this.roadmap = new Once<>(() -> pack.read(row));
  }

  Pack pack() {
    return pack;
  }

  CatalogEntry entry() {
    return entry;
  }

  Roadmap roadmap() {
    return roadmap.get();
  }
}

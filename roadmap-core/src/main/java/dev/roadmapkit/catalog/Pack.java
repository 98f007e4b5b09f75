package dev.roadmapkit.catalog;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.content.ContentReader;
import dev.roadmapkit.content.PackIndex;
import dev.roadmapkit.content.PackRow;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** A pack whose index was read. Immutable and thread-safe. */
record Pack(PackIndex index, String place, PackFiles files) {

  /** Where all packs lie, in every folder, JAR and class path. */
  static final String HOME = "META-INF/roadmaps/";

  /** The compiled index, which is read fast, stands before its source. */
  static final List<String> INDEXES = List.of("pack.json", "pack.yaml");

  /** Reads the index of a pack, if there is one. */
  static Optional<Pack> in(PackFiles files) {
    return INDEXES.stream().flatMap(name -> read(files, name).stream()).findFirst();
  }

  private static Optional<Pack> read(PackFiles files, String name) {
    String place = files.place(name);
    try {
      Optional<InputStream> opened = files.open(name);
      return opened.isEmpty() ? Optional.empty() : Optional.of(of(opened.get(), place, files));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + place, e);
    }
  }

  /** Reads an index and closes its stream. */
  static Pack of(InputStream stream, String place, PackFiles files) throws IOException {
    try (InputStream in = stream) {
      return new Pack(PackIndex.read(in, place).orThrow(), place, files);
    }
  }

  /** Reads a roadmap. */
  Roadmap read(PackRow row) {
    String at = files.place(row.path());
    try (InputStream in = files.open(row.path()).orElseThrow(() -> missing(row, at))) {
      return checked(row, ContentReader.create().read(in, at).orThrow(), at);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + at, e);
    }
  }

  private CatalogException missing(PackRow row, String at) {
    return new CatalogException("pack \"" + index.id() + "\" has no file for roadmap \"" + row.id()
        + "\" version " + row.version() + ": " + place + " names " + at
        + ", which is not there: build the pack again");
  }

  private Roadmap checked(PackRow row, Roadmap roadmap, String at) {
    if (roadmap.id().equals(row.id()) && roadmap.version().equals(row.version())) {
      return roadmap;
    }
    throw new CatalogException(place + " says that " + at + " holds roadmap \"" + row.id()
        + "\" version " + row.version() + ", but it holds roadmap \"" + roadmap.id()
        + "\" version " + roadmap.version() + ": build the pack again");
  }
}

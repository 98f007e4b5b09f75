package dev.roadmapkit.catalog;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Translation;
import dev.roadmapkit.content.ContentReader;
import dev.roadmapkit.content.PackIndex;
import dev.roadmapkit.content.PackRow;
import dev.roadmapkit.content.ReadResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A pack whose index was read. Immutable and thread-safe. */
record Pack(PackIndex index, String place, PackFiles files) {

  /** Where all packs lie, in every folder, JAR and class path. */
  static final String HOME = "META-INF/roadmaps/";

  /** The compiled index, which is read fast, stands before its source. */
  static final List<String> INDEXES = List.of("pack.json", "pack.yaml");

  /** Reads the index of a pack, if there is one. */
  static Optional<Pack> in(PackFiles files) {
    for (String name : INDEXES) {
      Optional<Pack> pack = read(files, name);
      if (pack.isPresent()) {
        return pack;
      }
    }
    return Optional.empty();
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

  /** Reads a roadmap with its translations. */
  Roadmap read(PackRow row) {
    ContentReader reader = ContentReader.create();
    Roadmap roadmap = read(row, row.path(), reader::read);
    checkThat(
        roadmap.id().equals(row.id()) && roadmap.version().equals(row.version()),
        row,
        row.path(),
        "roadmap \"" + roadmap.id() + "\" version " + roadmap.version());
    List<Translation> translations = new ArrayList<>();
    for (Locale language : row.translations()) {
      String path = row.path(language);
      Translation translation =
          read(row, path, (in, at) -> reader.readTranslation(in, at, roadmap));
      checkThat(
          translation.language().equals(language),
          row,
          path,
          "its translation into \"" + translation.language().toLanguageTag() + "\"");
      translations.add(translation);
    }
    return roadmap.translatedBy(translations);
  }

  private <T> T read(PackRow row, String path, FileReader<T> reader) {
    String at = files.place(path);
    try (InputStream in = files.open(path).orElseThrow(() -> missing(row, at))) {
      return reader.read(in, at).orThrow();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + at, e);
    }
  }

  /** What a {@link ContentReader} does with a file. */
  private interface FileReader<T> {
    ReadResult<T> read(InputStream in, String name) throws IOException;
  }

  private CatalogException missing(PackRow row, String at) {
    return new CatalogException("pack \"" + index.id() + "\" lacks a file of roadmap \"" + row.id()
        + "\" version " + row.version() + ": " + place + " names " + at
        + ", which is not there: build the pack again");
  }

  private void checkThat(boolean right, PackRow row, String path, String found) {
    if (!right) {
      throw new CatalogException(place + " says that " + files.place(path)
          + " belongs to roadmap \"" + row.id() + "\" version " + row.version()
          + ", but it holds " + found + ": build the pack again");
    }
  }
}

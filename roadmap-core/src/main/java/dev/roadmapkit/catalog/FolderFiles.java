package dev.roadmapkit.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** A pack in a folder. */
record FolderFiles(Path pack) implements PackFiles {

  @Override
  public Optional<InputStream> open(String path) throws IOException {
    try {
      return Optional.of(Files.newInputStream(pack.resolve(path)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  @Override
  public String place(String path) {
    return pack.resolve(path).toString();
  }
}

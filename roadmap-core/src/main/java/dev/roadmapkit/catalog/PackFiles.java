package dev.roadmapkit.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The files of one pack, wherever they lie; paths are relative to its index. Thread-safe. */
interface PackFiles {

  /** Opens a file, or returns empty if it is not there; the caller closes the stream. */
  Optional<InputStream> open(String path) throws IOException;

  /** Where a file lies, as a person would look for it. */
  String place(String path);
}

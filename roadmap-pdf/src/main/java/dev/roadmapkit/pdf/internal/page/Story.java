package dev.roadmapkit.pdf.internal.page;

import dev.roadmapkit.pdf.internal.structure.Tag;
import java.util.List;
import java.util.Optional;

/**
 * The content of a document, told part by part from top to bottom. A long one is told twice, first to
 * count the pages, so that none of it need be kept; it must be the same each time.
 */
@FunctionalInterface
public interface Story {

  /** Takes the parts. */
  @FunctionalInterface
  interface Listener {

    /**
     * Takes the next rows.
     *
     * @param rows rows that are not changed any more
     * @param ended a tag to which nothing is added after them, nor to what is below it
     */
    void part(List<Row> rows, Optional<Tag> ended);
  }

  /**
   * Tells it.
   *
   * @param listener who takes it
   * @return the tag of the whole document
   */
  Tag tell(Listener listener);
}

package dev.roadmapkit.pdf.internal.page;

/**
 * Something that stands whole on one page: a line of text, a row of boxes, the head of a step.
 *
 * @param height its height in points
 * @param spaceBefore the gap above it in points, dropped at the top of a page
 * @param keepWithNext whether it must not be the last on its page
 * @param drawing what draws it
 */
public record Row(float height, float spaceBefore, boolean keepWithNext, Drawing drawing) {

  /** Draws a row. */
  @FunctionalInterface
  public interface Drawing {

    /**
     * Draws.
     *
     * @param canvas the page
     * @param top the distance of the row's upper edge from the top of the page in points
     */
    void draw(Canvas canvas, float top);
  }

  /**
   * Returns the row bound to the next one.
   *
   * @return a row that differs in {@code keepWithNext} only
   */
  public Row keptWithNext() {
    return new Row(height, spaceBefore, true, drawing);
  }
}

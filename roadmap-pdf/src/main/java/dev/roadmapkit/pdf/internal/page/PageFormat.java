package dev.roadmapkit.pdf.internal.page;

/**
 * The measures of a page in points.
 *
 * @param width the width of the paper
 * @param height the height of the paper
 * @param side the margin left and right
 * @param head the margin above the content, with the running title in it
 * @param foot the margin below the content, with the page number in it
 */
public record PageFormat(float width, float height, float side, float head, float foot) {

  /**
   * Returns the usual margins on some paper.
   *
   * @param width the width of the paper
   * @param height the height of the paper
   * @return the format
   */
  public static PageFormat of(float width, float height) {
    return new PageFormat(width, height, 50, 54, 50);
  }

  /**
   * Returns the margins of a page that holds much.
   *
   * @param width the width of the paper
   * @param height the height of the paper
   * @return the format
   */
  public static PageFormat narrow(float width, float height) {
    return new PageFormat(width, height, 42, 44, 44);
  }

  /**
   * Returns the width between the margins.
   *
   * @return points
   */
  public float contentWidth() {
    return width - 2 * side;
  }

  /**
   * Returns the height between the margins.
   *
   * @return points
   */
  public float contentHeight() {
    return height - head - foot;
  }
}

package dev.roadmapkit.pdf.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Distributes rows over pages of one height, page by page as the rows come. */
public final class Paginator {

  /**
   * A row with its place.
   *
   * @param row the row
   * @param top the distance of its upper edge from that of the page's content in points
   */
  public record Placed(Row row, float top) {}

  private final float height;
  private final Consumer<List<Placed>> pages;
  private final List<Row> group = new ArrayList<>();
  private List<Placed> page = new ArrayList<>();
  private float used;
  private int turned;

  /**
   * Starts with an empty page.
   *
   * @param height the height of a page's content in points
   * @param pages takes each page that is full, and the last one
   */
  public Paginator(float height, Consumer<List<Placed>> pages) {
    this.height = height;
    this.pages = pages;
  }

  /**
   * Fills pages from top to bottom. Rows bound to the next stay with it, unless together they are
   * higher than a page.
   *
   * @param row the next row
   */
  public void add(Row row) {
    group.add(row);
    if (!row.keepWithNext()) {
      place();
    }
  }

  /** Ends the last page; there is at least one. */
  public void end() {
    place();
    if (!page.isEmpty() || turned == 0) {
      turn();
    }
  }

  /**
   * Returns the number of pages that are full, or of all after the end.
   *
   * @return how many pages were handed on
   */
  public int count() {
    return turned;
  }

  private void place() {
    if (used > 0 && used + heightOf(group) > height) {
      turn();
    }
    for (Row row : group) {
      if (row.height() > height) {
        throw new IllegalArgumentException(
            "a title, fact or table row is higher than a page: shorten the longest of them");
      }
      if (used > 0 && used + row.spaceBefore() + row.height() > height) {
        turn();
      }
      float top = used > 0 ? used + row.spaceBefore() : 0;
      page.add(new Placed(row, top));
      used = top + row.height();
    }
    group.clear();
  }

  private static float heightOf(List<Row> group) {
    float sum = 0;
    for (Row row : group) {
      sum += row.spaceBefore() + row.height();
    }
    return sum;
  }

  private void turn() {
    turned++;
    pages.accept(page);
    page = new ArrayList<>();
    used = 0;
  }
}

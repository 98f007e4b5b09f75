package dev.roadmapkit.pdf.internal.page;

import java.util.ArrayList;
import java.util.List;

/** Distributes rows over pages of one height. */
public final class Paginator {

  /**
   * A row with its place.
   *
   * @param row the row
   * @param top the distance of its upper edge from that of the page's content in points
   */
  public record Placed(Row row, float top) {}

  private final float height;
  private final List<List<Placed>> pages = new ArrayList<>();
  private List<Placed> page = new ArrayList<>();
  private float used;

  private Paginator(float height) {
    this.height = height;
  }

  /**
   * Fills pages from top to bottom. Rows bound to the next stay with it, unless together they are
   * higher than a page.
   *
   * @param rows the rows in order
   * @param height the height of a page's content in points
   * @return the pages, at least one
   */
  public static List<List<Placed>> paginate(List<Row> rows, float height) {
    Paginator paginator = new Paginator(height);
    for (int from = 0; from < rows.size(); ) {
      int to = endOfGroup(rows, from);
      paginator.place(rows.subList(from, to));
      from = to;
    }
    paginator.turn();
    return paginator.pages;
  }

  private static int endOfGroup(List<Row> rows, int from) {
    int to = from;
    while (to < rows.size() - 1 && rows.get(to).keepWithNext()) {
      to++;
    }
    return to + 1;
  }

  private void place(List<Row> group) {
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
  }

  private static float heightOf(List<Row> group) {
    float sum = 0;
    for (Row row : group) {
      sum += row.spaceBefore() + row.height();
    }
    return sum;
  }

  private void turn() {
    if (!page.isEmpty() || pages.isEmpty()) {
      pages.add(page);
    }
    page = new ArrayList<>();
    used = 0;
  }
}

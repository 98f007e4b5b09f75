package dev.roadmapkit.pdf.internal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.roadmapkit.pdf.internal.page.Paginator.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PaginatorTest {

  private static final float PAGE = 100;

  @Test
  void fillsAPageToItsLastPoint() {
    assertThat(tops(row(40, 0), row(50, 10))).containsExactly(List.of(0f, 50f));
  }

  @Test
  void turnsThePageWhereARowDoesNotFitAndDropsTheGapThere() {
    assertThat(tops(row(40, 0), row(51, 10))).containsExactly(List.of(0f), List.of(0f));
  }

  @Test
  void takesAHeadingAlongToTheNextPage() {
    assertThat(tops(row(70, 0), row(20, 0).keptWithNext(), row(20, 0)))
        .containsExactly(List.of(0f), List.of(0f, 20f));
  }

  @Test
  void breaksAGroupThatIsHigherThanAPage() {
    assertThat(tops(row(60, 0).keptWithNext(), row(60, 0).keptWithNext(), row(30, 0)))
        .containsExactly(List.of(0f), List.of(0f, 60f));
  }

  @Test
  void hasOnePageForNothing() {
    assertThat(pages(List.of())).containsExactly(List.of());
  }

  @Test
  void refusesARowThatNoPageHolds() {
    assertThatThrownBy(() -> tops(row(101, 0)))
        .hasMessage(
            "a title, fact or table row is higher than a page: shorten the longest of them");
  }

  @Test
  void neverStrandsAHeadingNorLosesNorOverlapsARow() {
    Random random = new Random(20261123);
    for (int i = 0; i < 2_000; i++) {
      List<Row> rows = randomRows(random);
      List<List<Placed>> pages = pages(rows);
      assertThat(pages.stream().flatMap(List::stream).map(Placed::row).toList()).isEqualTo(rows);
      for (List<Placed> page : pages) {
        Placed last = page.get(page.size() - 1);
        assertThat(last.top() + last.row().height()).isLessThanOrEqualTo(PAGE);
        if (page != pages.get(pages.size() - 1)) {
          assertThat(last.row().keepWithNext()).isFalse();
        }
        for (int r = 1; r < page.size(); r++) {
          Placed above = page.get(r - 1);
          assertThat(page.get(r).top())
              .isGreaterThanOrEqualTo(above.top() + above.row().height());
        }
      }
    }
  }

  /** Groups of up to three rows that together are never higher than a page. */
  private static List<Row> randomRows(Random random) {
    List<Row> rows = new ArrayList<>();
    int groups = 1 + random.nextInt(20);
    for (int g = 0; g < groups; g++) {
      int kept = random.nextInt(3);
      for (int k = 0; k < kept; k++) {
        rows.add(row(1 + random.nextInt(25), random.nextInt(8)).keptWithNext());
      }
      rows.add(row(1 + random.nextInt(25), random.nextInt(8)));
    }
    return rows;
  }

  private static List<List<Placed>> pages(List<Row> rows) {
    List<List<Placed>> pages = new ArrayList<>();
    Paginator paginator = new Paginator(PAGE, pages::add);
    rows.forEach(paginator::add);
    paginator.end();
    assertThat(paginator.count()).isEqualTo(pages.size());
    return pages;
  }

  private static List<List<Float>> tops(Row... rows) {
    return pages(List.of(rows)).stream()
        .map(page -> page.stream().map(Placed::top).toList())
        .toList();
  }

  private static Row row(float height, float spaceBefore) {
    return new Row(height, spaceBefore, false, (canvas, top) -> {});
  }
}

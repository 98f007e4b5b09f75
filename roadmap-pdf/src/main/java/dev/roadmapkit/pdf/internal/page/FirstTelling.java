package dev.roadmapkit.pdf.internal.page;

import dev.roadmapkit.pdf.internal.structure.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Listens to a story for the number of its pages, and to whether all of it can be drawn. It keeps a short
 * story for drawing, and forgets a long one.
 */
final class FirstTelling implements Story.Listener {

  /** About fifty pages. */
  private static final int MOST_ROWS = 4_000;

  private final Paginator paginator;
  private final Tag document;
  private final List<Row> kept = new ArrayList<>();
  private final List<Tag> ended = new ArrayList<>();
  private boolean whole = true;

  FirstTelling(Story story, float height) {
    paginator = new Paginator(height, page -> {});
    document = story.tell(this);
    paginator.end();
  }

  int pages() {
    return paginator.count();
  }

  /** The story once more. */
  Story again(Story story) {
    if (!whole) {
      return story;
    }
    return listener -> {
      listener.part(kept, Optional.empty());
      return document;
    };
  }

  @Override
  public void part(List<Row> rows, Optional<Tag> last) {
    rows.forEach(paginator::add);
    last.ifPresent(ended::add);
    whole = whole && kept.size() + rows.size() <= MOST_ROWS;
    if (whole) {
      kept.addAll(rows);
    } else {
      kept.clear();
      ended.forEach(Tag::release);
      ended.clear();
    }
  }
}

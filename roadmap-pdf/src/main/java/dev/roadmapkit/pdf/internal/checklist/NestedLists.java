package dev.roadmapkit.pdf.internal.checklist;

import dev.roadmapkit.pdf.internal.structure.Role;
import dev.roadmapkit.pdf.internal.structure.Tag;
import java.util.ArrayList;
import java.util.List;

/** The tags of lists within lists, made from items that only know how deep they lie. */
final class NestedLists {

  private final Tag place;
  private final List<Tag> lists = new ArrayList<>();
  /** What the last item of each list consists of. */
  private final List<Tag> bodies = new ArrayList<>();

  NestedLists(Tag place) {
    this.place = place;
  }

  /** Begins an item; returns the tag of its bullet or number. */
  Tag item(int depth, boolean numbered) {
    Role role = numbered ? Role.NUMBERS : Role.BULLETS;
    leave(depth);
    if (lists.size() == depth && lists.get(depth - 1).role() != role) {
      leave(depth - 1);
    }
    while (lists.size() < depth) {
      Tag list = body().child(role);
      lists.add(list);
      bodies.add(list);
      if (lists.size() < depth) {
        bodies.set(bodies.size() - 1, list.child(Role.ITEM).child(Role.ITEM_BODY));
      }
    }
    Tag item = lists.get(depth - 1).child(Role.ITEM);
    Tag label = item.child(Role.ITEM_LABEL);
    bodies.set(depth - 1, item.child(Role.ITEM_BODY));
    return label;
  }

  /** A paragraph of the last item at a depth, or of no list. */
  Tag paragraph(int depth) {
    leave(depth);
    return body().child(Role.PARAGRAPH);
  }

  private void leave(int depth) {
    while (lists.size() > depth) {
      lists.remove(lists.size() - 1);
      bodies.remove(bodies.size() - 1);
    }
  }

  private Tag body() {
    return bodies.isEmpty() ? place : bodies.get(bodies.size() - 1);
  }
}

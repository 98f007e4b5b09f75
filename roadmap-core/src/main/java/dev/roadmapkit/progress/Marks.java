package dev.roadmapkit.progress;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A set of marks in their total order. Immutable and thread-safe. */
final class Marks {

  private final Mark[] sorted;

  /** Made on first use; two threads that race make the same. */
  private @Nullable Map<String, Mark> latest;

  /** As above; a ledger is read more often than it changes, mostly on one roadmap. */
  private @Nullable Resolution resolution;

  private Marks(Mark[] sorted) {
    this.sorted = sorted;
  }

  static Marks of(Collection<Mark> marks) {
    Mark[] sorted = marks.toArray(Mark[]::new);
    Arrays.sort(sorted);
    int size = 0;
    for (Mark mark : sorted) {
      if (size == 0 || sorted[size - 1].compareTo(mark) != 0) {
        sorted[size++] = mark;
      }
    }
    return new Marks(Arrays.copyOf(sorted, size));
  }

  Marks with(Mark mark) {
    int found = Arrays.binarySearch(sorted, mark);
    if (found >= 0) {
      return this;
    }
    int at = -found - 1;
    Mark[] more = Arrays.copyOf(sorted, sorted.length + 1);
    System.arraycopy(sorted, at, more, at + 1, sorted.length - at);
    more[at] = mark;
    return new Marks(more);
  }

  Marks union(Marks other) {
    Mark[] united = new Mark[sorted.length + other.sorted.length];
    int size = 0;
    int i = 0;
    int j = 0;
    while (i < sorted.length && j < other.sorted.length) {
      int order = sorted[i].compareTo(other.sorted[j]);
      united[size++] = order <= 0 ? sorted[i] : other.sorted[j];
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    System.arraycopy(sorted, i, united, size, sorted.length - i);
    size += sorted.length - i;
    System.arraycopy(other.sorted, j, united, size, other.sorted.length - j);
    size += other.sorted.length - j;
    return new Marks(Arrays.copyOf(united, size));
  }

  List<Mark> list() {
    return Collections.unmodifiableList(Arrays.asList(sorted));
  }

  /** The greatest mark that fits. */
  @Nullable
  Mark last(Predicate<Mark> test) {
    for (int i = sorted.length - 1; i >= 0; i--) {
      if (test.test(sorted[i])) {
        return sorted[i];
      }
    }
    return null;
  }

  @Nullable
  Mark latest(String item) {
    Map<String, Mark> index = latest;
    if (index == null) {
      Map<String, Mark> built = new HashMap<>();
      for (Mark mark : sorted) {
        built.put(mark.item(), mark);
      }
      // A copy has final fields only, so that another thread never sees half of it.
      index = Map.copyOf(built);
      latest = index;
    }
    return index.get(item);
  }

  Resolution on(Syllabus syllabus) {
    Resolution resolved = resolution;
    if (resolved == null || resolved.syllabus() != syllabus) {
      resolved = new Resolution(syllabus, sorted);
      resolution = resolved;
    }
    return resolved;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Marks marks && Arrays.equals(sorted, marks.sorted);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(sorted);
  }
}

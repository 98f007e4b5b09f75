package dev.roadmapkit.pdf.internal.form;

import java.util.Arrays;

/**
 * Where objects stand: of each number the last place in the file. Objects in a packed stream stand where
 * the stream does.
 */
final class ObjectIndex {

  private static final int FIRST_LENGTH = 256;

  private final int most;
  /** The number in the upper half, the place in the lower one. */
  private long[] places = new long[FIRST_LENGTH];

  private int size;
  private boolean sorted;

  ObjectIndex(Limits limits) {
    this.most = limits.objects();
  }

  void add(int number, int place) throws UnreadableForm {
    if (size == most) {
      throw UnreadableForm.tooLarge("the file has more", most, "objects");
    }
    if (size == places.length) {
      places = Arrays.copyOf(places, Math.min(most, size + size / 2));
    }
    places[size++] = (long) number << Integer.SIZE | place;
    sorted = false;
  }

  /** The last place of an object, or -1 if there is none. */
  int place(int number) {
    if (!sorted) {
      Arrays.sort(places, 0, size);
      sorted = true;
    }
    int found =
        Arrays.binarySearch(places, 0, size, (long) number << Integer.SIZE | Integer.MAX_VALUE);
    int before = found >= 0 ? found : -found - 2;
    return before >= 0 && places[before] >> Integer.SIZE == number ? (int) places[before] : -1;
  }
}

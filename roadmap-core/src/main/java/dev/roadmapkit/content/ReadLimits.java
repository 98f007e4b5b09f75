package dev.roadmapkit.content;

import java.util.Locale;

/**
 * How large a file may be, so that no input costs more than it is worth.
 *
 * @param bytes the greatest length of a file
 * @param depth how deep lists and maps may lie in each other
 * @param items the greatest number of entries of a list or map
 * @param characters the greatest length of one text
 */
record ReadLimits(int bytes, int depth, int items, int characters) {

  static final ReadLimits DEFAULT = new ReadLimits(8 * 1024 * 1024, 20, 10_000, 100_000);

  void checkBytes(int length) throws Halt {
    if (length > bytes) {
      String message =
          String.format(Locale.ROOT, "the file is larger than the %,d bytes allowed", bytes);
      throw new Halt("file-too-large", message, Node.Mark.START);
    }
  }
}

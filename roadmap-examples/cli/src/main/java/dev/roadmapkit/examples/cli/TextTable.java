package dev.roadmapkit.examples.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows of plain cells as aligned lines, two spaces between columns. */
final class TextTable {

  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();
  private int rightAligned = -1;

  /** Adds a row; all rows have the same number of cells. */
  TextTable row(String... cells) {
    rows.add(List.of(cells));
    return this;
  }

  /** Aligns one column, of numbers, to the right. */
  TextTable alignRight(int column) {
    rightAligned = column;
    return this;
  }

  /** The rows as lines, without spaces at their ends. */
  List<String> lines() {
    return rows.stream().map(this::line).toList();
  }

  private String line(List<String> cells) {
    List<String> padded = new ArrayList<>();
    for (int column = 0; column < cells.size(); column++) {
      String cell = cells.get(column);
      int width = width(column);
      padded.add(
          column == rightAligned
              ? TextWidth.padLeft(cell, width)
              : TextWidth.padRight(cell, width));
    }
    return String.join(GAP, padded).stripTrailing();
  }

  private int width(int column) {
    return rows.stream()
        .mapToInt(cells -> TextWidth.of(cells.get(column)))
        .max()
        .orElse(0);
  }
}

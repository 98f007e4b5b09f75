package dev.roadmapkit.interchange;

import java.util.List;

/** Writes a table as RFC 4180 has it. Not thread-safe. */
final class Csv {

  /** With one of these at its beginning, spreadsheets take a cell for a formula and run it. */
  private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private final StringBuilder text = new StringBuilder();

  Csv row(List<String> cells) {
    String separator = "";
    for (String cell : cells) {
      text.append(separator);
      cell(cell);
      separator = ",";
    }
    text.append("\r\n");
    return this;
  }

  private void cell(String cell) {
    String safe = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    boolean quoted = safe.chars().anyMatch(c -> "\",;\r\n\t".indexOf(c) >= 0);
    text.append(quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}

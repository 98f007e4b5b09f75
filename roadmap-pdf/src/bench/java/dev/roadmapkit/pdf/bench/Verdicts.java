package dev.roadmapkit.pdf.bench;

import java.util.Locale;
import java.util.Map;

/** The table of ratios with their goals; a benchmark that did not run is left out. */
final class Verdicts {

  private static final int MOST_BYTES = 75_000;

  private final Map<String, Double> times;
  private final int bytes;
  private final StringBuilder table = new StringBuilder();

  Verdicts(Map<String, Double> times, int bytes) {
    this.times = times;
    this.bytes = bytes;
  }

  String table() {
    line("%n%-46s %10s %10s %7s %8s  %s%n", "", "ours", "other", "ratio", "goal", "");
    atMost("OpenPDF, text only (the floor)", "ours", "openPdfText", 1.6);
    atMost("deflating the same bytes", "ours", "deflate", 1.1);
    faster("PDFBox, text only", "pdfBoxText", 2.5);
    faster("PDFBox, text only, shared fonts, no ligatures", "pdfBoxTextFromSharedFonts", 1);
    faster("openhtmltopdf, tagged", "openHtmlToPdfTagged", 4);
    faster("Apache FOP, tagged", "fopTagged", 4);
    twoThreads();
    atMost("first document of a process: PDFBox's", "cold", "coldPdfBox", 0.65);
    heap();
    boolean met = bytes <= MOST_BYTES;
    line("%-46s %8d B %10s %7s %6d B  %s%n", "size", bytes, "", "", MOST_BYTES, verdict(met));
    return table.toString();
  }

  private void atMost(String what, String ours, String other, double goal) {
    if (times.containsKey(ours) && times.containsKey(other)) {
      double ratio = times.get(ours) / times.get(other);
      row(what, times.get(ours), times.get(other), ratio, "<= " + goal, ratio <= goal);
    }
  }

  private void faster(String what, String other, double goal) {
    if (times.containsKey("ours") && times.containsKey(other)) {
      double ratio = times.get(other) / times.get("ours");
      row(what, times.get("ours"), times.get(other), ratio, ">= " + goal, ratio >= goal);
    }
  }

  private void twoThreads() {
    double ratio = value("speedup");
    line(
        "%-46s %10.2f %10.2f %7s %8s  %s%n",
        "two threads, beside those of plain arithmetic",
        ratio,
        value("speedupOfArithmetic"),
        "",
        ">= 1.8",
        verdict(ratio >= 1.8));
  }

  private void heap() {
    double ours = value("heap ours") - value("heap input");
    double ratio = ours / value("heap openpdf");
    line(
        "%-46s %7.0f MB %7.0f MB %7.2f %8s  %s%n",
        "heap for 10,000 steps beyond the schedule",
        ours,
        value("heap openpdf"),
        ratio,
        "<= 0.25",
        verdict(ratio <= 0.25));
  }

  private double value(String name) {
    return times.getOrDefault(name, Double.NaN);
  }

  private void row(String what, double ours, double other, double ratio, String goal, boolean met) {
    line(
        "%-46s %7.2f ms %7.2f ms %7.2f %8s  %s%n",
        what, ours / 1_000, other / 1_000, ratio, goal, verdict(met));
  }

  private void line(String format, Object... values) {
    table.append(String.format(Locale.ROOT, format, values));
  }

  private static String verdict(boolean met) {
    return met ? "met" : "MISSED";
  }
}

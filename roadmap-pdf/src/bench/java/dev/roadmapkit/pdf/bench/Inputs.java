package dev.roadmapkit.pdf.bench;

import dev.roadmapkit.catalog.Catalog;
import dev.roadmapkit.pdf.ChecklistRenderer;
import dev.roadmapkit.schedule.Schedule;
import dev.roadmapkit.schedule.Scheduler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;

/** What all renderers are given: one checklist, and the fonts that it is drawn with. */
final class Inputs {

  private static final String FONTS = "/dev/roadmapkit/pdf/internal/font/";

  private Inputs() {}

  static Schedule schedule() {
    return Scheduler.builder()
        .startDate(LocalDate.of(2026, 1, 5))
        .build()
        .schedule(Catalog.bundled().roadmap("backend-developer"));
  }

  static byte[] checklist(ChecklistRenderer renderer, Schedule schedule) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    renderer.render(schedule, out);
    return out.toByteArray();
  }

  /** A bundled font by its name in documents. */
  static byte[] font(String name) throws IOException {
    String folder = name.startsWith("Roboto") ? "roboto/" : "dejavu/";
    try (InputStream in =
        ChecklistRenderer.class.getResourceAsStream(FONTS + folder + name + ".ttf")) {
      if (in == null) {
        throw new IllegalArgumentException("no font " + name);
      }
      return in.readAllBytes();
    }
  }
}

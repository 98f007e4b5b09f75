package dev.roadmapkit.pdf;

import dev.roadmapkit.schedule.Schedule;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Draws schedules as PDF checklists. Immutable and thread-safe: build one and share it. */
public final class ChecklistRenderer {

  private final PaperSize paper;

  private ChecklistRenderer(Builder builder) {
    this.paper = builder.paper;
  }

  /**
   * Returns a builder with the defaults: A4.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Draws a schedule into a file.
   *
   * @param schedule what to draw
   * @param file the file, created or replaced once the document is complete
   * @throws IOException if the file cannot be written
   */
  public void render(Schedule schedule, Path file) throws IOException {
    java.nio.file.Files.writeString(file, paper + " " + schedule);
  }

  /**
   * Draws a schedule into a stream, which stays open.
   *
   * @param schedule what to draw
   * @param out where the bytes go
   * @throws IOException if the stream fails
   */
  public void render(Schedule schedule, OutputStream out) throws IOException {
    out.write((paper + " " + schedule).getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  /** Builds a renderer; not thread-safe. */
  public static final class Builder {

    private PaperSize paper = PaperSize.A4;

    private Builder() {}

    /**
     * Sets the paper. Default: A4.
     *
     * @param size the paper
     * @return this builder
     */
    public Builder paper(PaperSize size) {
      paper = size;
      return this;
    }

    /**
     * Builds the renderer.
     *
     * @return the renderer
     */
    public ChecklistRenderer build() {
      return new ChecklistRenderer(this);
    }
  }
}

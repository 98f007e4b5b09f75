package dev.roadmapkit.pdf;

import dev.roadmapkit.pdf.internal.checklist.Checklist;
import dev.roadmapkit.pdf.internal.font.FontFiles;
import dev.roadmapkit.pdf.internal.font.UnsupportedText;
import dev.roadmapkit.pdf.internal.page.PageFormat;
import dev.roadmapkit.schedule.Schedule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.UUID;

/** Draws schedules as PDF checklists. Immutable and thread-safe: build one and share it. */
public final class ChecklistRenderer {

  private final PageFormat format;
  private final FontFiles fonts = FontFiles.bundled();

  private ChecklistRenderer(Builder builder) {
    this.format = PageFormat.of(builder.paper.width(), builder.paper.height());
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
   * Draws a schedule into a file. The file appears, or is replaced, only when the document is
   * complete; equal schedules give equal bytes.
   *
   * @param schedule what to draw
   * @param file the file
   * @throws UnsupportedTextException if a text cannot be drawn as it reads
   * @throws IOException if the file cannot be written
   */
  public void render(Schedule schedule, Path file) throws IOException {
    byte[] document = draw(schedule);
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      // A pipe or a device cannot be replaced; a directory fails with a message of its own.
      Files.write(file, document);
      return;
    }
    // Through a link, the file it leads to is replaced.
    Path target = Files.exists(file) ? file.toRealPath() : file;
    Path draft = target.resolveSibling(".roadmap-" + UUID.randomUUID() + ".tmp");
    try {
      Files.write(draft, document, StandardOpenOption.CREATE_NEW);
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (FileSystemException e) {
      // The draft is nobody's business: the caller asked for another file.
      throw named(file, e);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static FileSystemException named(Path file, FileSystemException e) {
    FileSystemException named = e instanceof NoSuchFileException
        ? new NoSuchFileException(file.toString(), null, "its folder does not exist")
        : new FileSystemException(file.toString(), null, e.getReason());
    named.initCause(e);
    return named;
  }

  /**
   * Draws a schedule into a stream, which stays open. Nothing is written unless the document is
   * complete; equal schedules give equal bytes.
   *
   * @param schedule what to draw
   * @param out where the bytes go
   * @throws UnsupportedTextException if a text cannot be drawn as it reads
   * @throws IOException if the stream fails
   */
  public void render(Schedule schedule, OutputStream out) throws IOException {
    out.write(draw(schedule));
    out.flush();
  }

  private byte[] draw(Schedule schedule) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      new Checklist(schedule, format, fonts).write(bytes);
    } catch (UnsupportedText e) {
      throw new UnsupportedTextException(String.valueOf(e.getMessage()));
    }
    return bytes.toByteArray();
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
      paper = Objects.requireNonNull(size, "size");
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

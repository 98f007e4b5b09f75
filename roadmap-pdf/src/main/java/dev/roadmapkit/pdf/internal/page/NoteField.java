package dev.roadmapkit.pdf.internal.page;

import dev.roadmapkit.pdf.internal.text.Line;
import java.util.List;

/**
 * A field to write in.
 *
 * @param name the name of the field, of which a document has one
 * @param tooltip what it is for
 * @param text what is written in it, its lines ended by line feeds; empty for nothing
 * @param lines as many lines of the text as the field shows
 * @param size the size of what is written in it
 * @param width its width
 * @param height its height
 */
public record NoteField(
    String name,
    String tooltip,
    String text,
    List<Line> lines,
    float size,
    float width,
    float height) {

  /** The distance between the edge of a field and its text. */
  public static final float PADDING = 4;

  /**
   * Copies the lines.
   *
   * @param name the name
   * @param tooltip what it is for
   * @param text what is written in it
   * @param lines what the field shows
   * @param size the size of what is written in it
   * @param width its width
   * @param height its height
   */
  public NoteField {
    lines = List.copyOf(lines);
  }
}

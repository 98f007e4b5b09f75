package dev.roadmapkit.pdf.internal.text;

import dev.roadmapkit.pdf.internal.font.Face;
import java.awt.Color;
import java.net.URI;
import java.util.Optional;

/**
 * How a run of text looks, and where it leads.
 *
 * @param face the face
 * @param size the size in points
 * @param color the colour
 * @param link the address behind the text
 */
public record TextStyle(Face face, float size, Color color, Optional<URI> link) {

  /**
   * A style without a link.
   *
   * @param face the face
   * @param size the size in points
   * @param color the colour
   */
  public TextStyle(Face face, float size, Color color) {
    this(face, size, color, Optional.empty());
  }

  /**
   * Returns the style in another face.
   *
   * @param other the face
   * @return a style that differs in its face only
   */
  public TextStyle in(Face other) {
    return new TextStyle(other, size, color, link);
  }

  /**
   * Returns the style in another colour.
   *
   * @param other the colour
   * @return a style that differs in its colour only
   */
  public TextStyle in(Color other) {
    return new TextStyle(face, size, other, link);
  }

  /**
   * Returns the style of a link.
   *
   * @param address where it leads
   * @param linkColor the colour of links
   * @return a style that differs in its link and colour only
   */
  public TextStyle linked(URI address, Color linkColor) {
    return new TextStyle(face, size, linkColor, Optional.of(address));
  }

  /**
   * Returns the height of a line in this style.
   *
   * @return points
   */
  public float lineHeight() {
    return size * 1.4f;
  }
}

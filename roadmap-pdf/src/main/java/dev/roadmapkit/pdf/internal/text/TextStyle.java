package dev.roadmapkit.pdf.internal.text;

import dev.roadmapkit.pdf.internal.font.Face;
import java.awt.Color;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * How a run of text looks, where it leads, and its language.
 *
 * @param face the face
 * @param size the size in points
 * @param color the colour
 * @param link the address behind the text
 * @param language the language of the text, if it need not be the document's
 */
public record TextStyle(
    Face face, float size, Color color, Optional<URI> link, Optional<Locale> language) {

  /**
   * A style without a link.
   *
   * @param face the face
   * @param size the size in points
   * @param color the colour
   */
  public TextStyle(Face face, float size, Color color) {
    this(face, size, color, Optional.empty(), Optional.empty());
  }

  /**
   * Returns the style in another face.
   *
   * @param other the face
   * @return a style that differs in its face only
   */
  public TextStyle in(Face other) {
    return new TextStyle(other, size, color, link, language);
  }

  /**
   * Returns the style in another colour.
   *
   * @param other the colour
   * @return a style that differs in its colour only
   */
  public TextStyle in(Color other) {
    return new TextStyle(face, size, other, link, language);
  }

  /**
   * Returns the style of text in a language.
   *
   * @param other the language
   * @return a style that differs in its language only
   */
  public TextStyle in(Locale other) {
    return new TextStyle(face, size, color, link, Optional.of(other));
  }

  /**
   * Returns the style of a link.
   *
   * @param address where it leads
   * @param linkColor the colour of links
   * @return a style that differs in its link and colour only
   */
  public TextStyle linked(URI address, Color linkColor) {
    return new TextStyle(face, size, linkColor, Optional.of(address), language);
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

package dev.roadmapkit.pdf.internal.font;

import com.lowagie.text.pdf.BaseFont;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The fonts of one document. Not thread-safe: a document is drawn by one thread. */
public final class Fonts {

  /**
   * A part of a text that one font has all characters of.
   *
   * @param font the font
   * @param text the characters
   */
  public record Piece(BaseFont font, String text) {}

  private final FontFiles files;
  private final Map<Face, Advances> advances = new EnumMap<>(Face.class);

  /**
   * Starts a document.
   *
   * @param files the font files
   */
  public Fonts(FontFiles files) {
    this.files = files;
  }

  /**
   * Splits a text into parts by the first font of the face that has each character.
   *
   * @param face the face
   * @param text any text
   * @return the parts, in order
   * @throws UnsupportedText if no font of the face has a character
   */
  public List<Piece> pieces(Face face, String text) {
    if (advances(face).of(text) > 0) {
      return List.of(new Piece(font(face.files().get(0)), text));
    }
    List<Piece> pieces = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    BaseFont current = font(face.files().get(0));
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (isInvisible(c)) {
        continue;
      }
      BaseFont font = fontWith(face, c, text);
      if (font != current && !part.isEmpty()) {
        pieces.add(new Piece(current, part.toString()));
        part.setLength(0);
      }
      current = font;
      part.appendCodePoint(c);
    }
    if (!part.isEmpty()) {
      pieces.add(new Piece(current, part.toString()));
    }
    return pieces;
  }

  /**
   * Measures a text.
   *
   * @param face the face
   * @param size the size in points
   * @param text any text
   * @return its width in points
   * @throws UnsupportedText if no font of the face has a character
   */
  public float width(Face face, float size, String text) {
    int usual = advances(face).of(text);
    if (usual >= 0) {
      return usual * 0.001f * size;
    }
    float width = 0;
    for (Piece piece : pieces(face, text)) {
      width += piece.font().getWidthPoint(piece.text(), size);
    }
    return width;
  }

  /**
   * Checks that a whole text can be drawn, so that the complaint can show where the character stands.
   *
   * @param face the face
   * @param text any text
   * @throws UnsupportedText if no font of the face has a character or the text runs right to left
   */
  public void requireDrawable(Face face, String text) {
    if (advances(face).of(text) >= 0) {
      return;
    }
    text.codePoints().filter(c -> !isInvisible(c)).forEach(c -> {
      byte direction = Character.getDirectionality(c);
      if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
          || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
        throw UnsupportedText.rightToLeft(c, text);
      }
      fontWith(face, c, text);
    });
  }

  private BaseFont fontWith(Face face, int codePoint, String text) {
    for (String file : face.files()) {
      BaseFont font = font(file);
      if (font.charExists(codePoint)) {
        return font;
      }
    }
    throw UnsupportedText.noGlyph(codePoint, text);
  }

  /** Joiners, direction marks and the like guide shaping and are not drawn themselves. */
  static boolean isInvisible(int codePoint) {
    return Character.getType(codePoint) == Character.FORMAT
        || (codePoint >= 0xFE00 && codePoint <= 0xFE0F);
  }

  /**
   * Compresses a part of a font, once for all documents that need the same; programs get smaller first.
   *
   * @param part what OpenPDF would embed: a subset's program or its map to Unicode
   * @return the part as documents hold it
   */
  public Packed packed(byte[] part) {
    return files.packed(part);
  }

  private Advances advances(Face face) {
    return advances.computeIfAbsent(face, key -> files.advances(key.files().get(0)));
  }

  private BaseFont font(String file) {
    return files.font(file);
  }
}

package dev.roadmapkit.pdf.internal.font;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

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
  private final Map<String, BaseFont> opened = new HashMap<>();
  private boolean shapes;

  /**
   * Starts a document with no font opened.
   *
   * @param files the font files
   */
  public Fonts(FontFiles files) {
    this.files = files;
  }

  /**
   * Splits a text into parts by the first font of the face that has each letter and digit; what stands
   * beside them is of their font, if it can be, so that both brackets around a word look alike.
   *
   * @param face the face
   * @param text any text
   * @return the parts, in order
   * @throws UnsupportedText if no font of the face has a character
   */
  public List<Piece> pieces(Face face, String text) {
    return new Pieces(this, face, text).list();
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
   * @throws UnsupportedText if no font of the face has a character
   */
  public void requireDrawable(Face face, String text) {
    text.codePoints().filter(c -> !isInvisible(c)).forEach(c -> {
      if (ArabicForms.isUnknown(c)) {
        throw UnsupportedText.noJoinedShape(c, text);
      }
      fontWith(face, c, text);
      shapes |= ArabicForms.letter(c).isPresent();
    });
  }

  /**
   * Tells whether any text had letters with shapes.
   *
   * @return whether fonts must say which letters these are
   */
  public boolean drewShapes() {
    return shapes;
  }

  /**
   * Returns a font that can say in which direction a line runs, for programs that read text out of pages.
   *
   * @param face the face
   * @return a font with the mark U+200F
   */
  public Optional<BaseFont> directing(Face face) {
    return face.files().stream()
        .map(this::font)
        .filter(font -> font.charExists(0x200F))
        .findFirst();
  }

  BaseFont fontWith(Face face, int codePoint, String text) {
    for (String file : face.files()) {
      BaseFont font = font(file);
      if (font.charExists(codePoint)) {
        return font;
      }
    }
    OptionalInt letter = ArabicForms.letter(codePoint);
    throw letter.isPresent()
        ? UnsupportedText.noJoinedShape(letter.getAsInt(), text)
        : UnsupportedText.noGlyph(codePoint, text);
  }

  BaseFont preferred(Face face) {
    return font(face.files().get(0));
  }

  /** Joiners, direction marks and the like guide shaping and are not drawn themselves. */
  static boolean isInvisible(int codePoint) {
    return Character.getType(codePoint) == Character.FORMAT
        || (codePoint >= 0xFE00 && codePoint <= 0xFE0F);
  }

  private BaseFont font(String file) {
    return opened.computeIfAbsent(file, this::open);
  }

  private BaseFont open(String file) {
    try {
      BaseFont font = BaseFont.createFont(
          file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, files.get(file), null);
      font.setIncludeCidSet(false);
      font.setSecureRandom(new FixedPrefix(opened.size()));
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the font " + file, e);
    }
  }

  /** The subset prefix must differ between the fonts of a document, not between documents. */
  private static final class FixedPrefix extends SecureRandom {

    private static final long serialVersionUID = 1;

    private final int seed;
    private int calls;

    FixedPrefix(int seed) {
      this.seed = seed;
    }

    @Override
    public double nextDouble() {
      return ((seed + 1) * 0.37 + calls++ * 0.61) % 1;
    }
  }
}

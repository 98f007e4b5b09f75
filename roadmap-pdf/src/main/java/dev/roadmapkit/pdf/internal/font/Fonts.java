package dev.roadmapkit.pdf.internal.font;

import com.lowagie.text.pdf.BaseFont;
import java.nio.charset.Charset;
import java.util.EnumMap;
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

  private static final int REPLACEMENT = 0xFFFD;
  private static final Charset WINDOWS = Charset.forName(BaseFont.WINANSI);

  /** What the font for typing has: all characters of {@code WinAnsiEncoding} that are seen. */
  public static final String TYPED = typed();

  private final FontFiles files;
  private final Map<Face, Advances> advances = new EnumMap<>(Face.class);
  private boolean shapes;

  /**
   * Starts a document.
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
    if (advances(face).of(text) > 0) {
      return List.of(new Piece(preferred(face), text));
    }
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
   * @throws UnsupportedText if no font of the face has a character
   */
  public void requireDrawable(Face face, String text) {
    if (advances(face).of(text) >= 0) {
      return;
    }
    text.codePoints().filter(c -> !isInvisible(c)).forEach(c -> {
      if (ArabicForms.isUnknown(c)) {
        throw UnsupportedText.noJoinedShape(c, text);
      }
      fontWith(face, c, text);
      shapes |= ArabicForms.letter(c).isPresent();
    });
  }

  /**
   * Replaces what cannot be drawn, for text that is not worth refusing a document.
   *
   * @param face the face
   * @param text any text
   * @return the text with U+FFFD for each character that no font of the face has
   */
  public String drawable(Face face, String text) {
    StringBuilder drawable = new StringBuilder();
    text.codePoints()
        .filter(c -> !isInvisible(c))
        .forEach(c -> drawable.appendCodePoint(has(face, c) ? c : REPLACEMENT));
    return drawable.toString();
  }

  private boolean has(Face face, int c) {
    return !ArabicForms.isUnknown(c)
        && face.files().stream().anyMatch(file -> font(file).charExists(c));
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

  /**
   * Compresses a part of a font, once for all documents that need the same; programs get smaller first.
   *
   * @param part what OpenPDF would embed: a subset's program or its map to Unicode
   * @return the part as documents hold it
   */
  public Packed packed(byte[] part) {
    return files.packed(part);
  }

  /**
   * Returns the font that viewers draw with what is typed into fields. It has the letters of Western Europe,
   * by single bytes: other programs do not write more with a font of a document.
   *
   * @return a font with the characters of {@link #TYPED}
   */
  public BaseFont typing() {
    return files.typing(Face.REGULAR);
  }

  private static String typed() {
    byte[] codes = new byte[256 - ' '];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = (byte) (' ' + i);
    }
    return new String(codes, WINDOWS).replaceAll("[\\p{Cntrl}\ufffd]", "");
  }

  private Advances advances(Face face) {
    Advances known = advances.get(face);
    if (known == null) {
      known = files.advances(face.files().get(0));
      advances.put(face, known);
    }
    return known;
  }

  private BaseFont font(String file) {
    return files.font(file);
  }
}

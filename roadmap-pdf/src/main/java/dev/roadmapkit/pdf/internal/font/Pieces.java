package dev.roadmapkit.pdf.internal.font;

import com.lowagie.text.pdf.BaseFont;
import dev.roadmapkit.pdf.internal.font.Fonts.Piece;
import java.util.ArrayList;
import java.util.List;

/** A text in parts of one font each. */
final class Pieces {

  private final Fonts fonts;
  private final Face face;
  private final String text;
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder part = new StringBuilder();
  /** What waits for the next letter, to be of its font. */
  private final StringBuilder waiting = new StringBuilder();

  private BaseFont current;

  Pieces(Fonts fonts, Face face, String text) {
    this.fonts = fonts;
    this.face = face;
    this.text = text;
    this.current = fonts.preferred(face);
  }

  List<Piece> list() {
    boolean lettered = false;
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (Fonts.isInvisible(c)) {
        continue;
      }
      if (Character.isLetterOrDigit(c)) {
        letter(c);
        lettered = true;
      } else if (lettered) {
        draw(c, current);
      } else {
        waiting.appendCodePoint(c);
      }
      if (c == ' ') {
        // The word after a space looks for a font of its own.
        release(fonts.preferred(face));
        lettered = false;
      }
    }
    release(fonts.preferred(face));
    end();
    return pieces;
  }

  private void letter(int c) {
    BaseFont font = fonts.fontWith(face, c, text);
    release(font);
    draw(c, font);
  }

  private void release(BaseFont font) {
    waiting.codePoints().forEach(c -> draw(c, font));
    waiting.setLength(0);
  }

  private void draw(int c, BaseFont wanted) {
    BaseFont font = wanted.charExists(c) ? wanted : fonts.fontWith(face, c, text);
    if (font != current) {
      end();
    }
    current = font;
    part.appendCodePoint(c);
  }

  private void end() {
    if (!part.isEmpty()) {
      pieces.add(new Piece(current, part.toString()));
      part.setLength(0);
    }
  }
}

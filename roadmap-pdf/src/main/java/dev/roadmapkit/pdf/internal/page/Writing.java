package dev.roadmapkit.pdf.internal.page;

import com.lowagie.text.pdf.BaseFont;
import dev.roadmapkit.pdf.internal.font.Fonts;
import dev.roadmapkit.pdf.internal.font.Fonts.Piece;
import dev.roadmapkit.pdf.internal.text.Line;
import dev.roadmapkit.pdf.internal.text.TextStyle;

/**
 * Shows text. From right to left it is shown in the order of places, as all programs do, for those that
 * read text out of pages expect that; the order of reading is in the structure.
 */
final class Writing {

  /** What is drawn the other way round where text runs from right to left. */
  private static final String PAIRS =
      "()[]{}<>\u00ab\u00bb\u2039\u203a\u2264\u2265\u27e8\u27e9\u2045\u2046";

  private static final String SOFT_HYPHEN = "\u00ad";
  private static final String RIGHT_TO_LEFT_MARK = "\u200f";

  /** The distance between a letter and a sign above or below it, in thousandths of the size. */
  private static final int GAP = 60;

  /** A sign whose lower edge is above this stands above its letter. */
  private static final int MIDDLE = 250;

  private final PageContent content;
  private final Fonts fonts;

  Writing(PageContent content, Fonts fonts) {
    this.content = content;
    this.fonts = fonts;
  }

  void show(String text, TextStyle style, boolean rightToLeft) {
    if (!text.endsWith(SOFT_HYPHEN)) {
      pieces(text, style, rightToLeft);
      return;
    }
    pieces(text.substring(0, text.length() - 1), style, rightToLeft);
    // The line ends within a word, which is read as if it did not.
    content.beginReplaced(SOFT_HYPHEN);
    pieces("-", style, rightToLeft);
    content.endReplaced();
  }

  /** The width of a space that is shown with a word, in whatever font that is. */
  float space(Line.Word word) {
    TextStyle style = word.style();
    return fonts.width(style.face(), style.size(), word.text() + " ") - word.width();
  }

  private void pieces(String text, TextStyle style, boolean rightToLeft) {
    String shown = rightToLeft ? turned(text) : text;
    for (Piece piece : fonts.pieces(style.face(), shown)) {
      if (rightToLeft && piece.text().codePoints().anyMatch(Writing::isSign)) {
        signed(piece, style);
      } else {
        content.show(piece.text(), piece.font(), style.size(), style.color());
      }
    }
  }

  /** Shows nothing, but says to programs that read text out of pages that a line runs from right to left. */
  void direct(TextStyle style) {
    fonts
        .directing(style.face())
        .ifPresent(font -> content.show(RIGHT_TO_LEFT_MARK, font, style.size(), style.color()));
  }

  private static String turned(String text) {
    StringBuilder turned = new StringBuilder(text).reverse();
    for (int i = 0; i < turned.length(); i++) {
      int pair = PAIRS.indexOf(turned.charAt(i));
      if (pair >= 0) {
        turned.setCharAt(i, PAIRS.charAt(pair ^ 1));
      }
    }
    return turned.toString();
  }

  /** Signs come before their letter here; they take no room, and the fonts do not say where they go. */
  private void signed(Piece piece, TextStyle style) {
    StringBuilder signs = new StringBuilder();
    for (int c : piece.text().codePoints().toArray()) {
      if (isSign(c)) {
        signs.insert(0, Character.toString(c));
      } else {
        place(piece.font(), signs.toString(), c, style);
        signs.setLength(0);
        content.show(Character.toString(c), piece.font(), style.size(), style.color());
      }
    }
    content.show(signs.toString(), piece.font(), style.size(), style.color());
  }

  /** Signs in the middle of a letter, those of one side on top of each other. */
  private void place(BaseFont font, String signs, int letter, TextStyle style) {
    int[] box = box(font, letter);
    int above = box[3];
    int below = box[1];
    for (int sign : signs.codePoints().toArray()) {
      int[] bounds = box(font, sign);
      float right = font.getWidth(letter) / 2f - (bounds[0] + bounds[2]) / 2f;
      boolean top = bounds[1] > MIDDLE;
      int up = top ? Math.max(0, above + GAP - bounds[1]) : Math.min(0, below - GAP - bounds[3]);
      above = top ? bounds[3] + up : above;
      below = top ? below : bounds[1] + up;
      content.use(font, style.size(), style.color());
      content.shift(right, up * style.size() / 1000);
      content.show(Character.toString(sign), font, style.size(), style.color());
      content.shift(-right, 0);
    }
  }

  private static int[] box(BaseFont font, int c) {
    int[] box = font.getCharBBox(c);
    return box == null ? new int[4] : box;
  }

  private static boolean isSign(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }
}

package dev.roadmapkit.pdf.internal.checklist;

import dev.roadmapkit.pdf.internal.font.Face;
import dev.roadmapkit.pdf.internal.text.TextStyle;
import java.awt.Color;

/** Colours, sizes and distances of the checklist, all in one place. Sizes are points. */
final class Look {

  static final Color INK = new Color(0x1C, 0x22, 0x2B);
  static final Color MUTED = new Color(0x52, 0x5C, 0x6B);
  static final Color ACCENT = new Color(0x1F, 0x4E, 0x8C);
  static final Color ACCENT_PALE = new Color(0xC9, 0xD8, 0xEC);
  static final Color PANEL = new Color(0xF1, 0xF4, 0xF9);
  static final Color HAIRLINE = new Color(0xD3, 0xDA, 0xE4);
  static final Color WARNING = new Color(0xC7, 0x7D, 0x0A);
  static final Color WARNING_PALE = new Color(0xFD, 0xF4, 0xE3);
  static final Color WHITE = Color.WHITE;

  static final TextStyle TITLE = new TextStyle(Face.BOLD, 24, INK);
  static final TextStyle OVERLINE = new TextStyle(Face.BOLD, 9, ACCENT);
  static final TextStyle LEAD = new TextStyle(Face.REGULAR, 11.5f, MUTED);
  static final TextStyle HEADING = new TextStyle(Face.BOLD, 14, INK);
  static final TextStyle SUBHEADING = new TextStyle(Face.BOLD, 8.5f, ACCENT);
  static final TextStyle BODY = new TextStyle(Face.REGULAR, 9.5f, INK);
  static final TextStyle STRONG = BODY.in(Face.BOLD);
  static final TextStyle FACT = new TextStyle(Face.BOLD, 11, INK);
  static final TextStyle SMALL = new TextStyle(Face.REGULAR, 8, MUTED);
  static final TextStyle BADGE = new TextStyle(Face.BOLD, 12, WHITE);

  static final float GAP_SECTION = 20;
  static final float GAP_PART = 8;
  static final float GAP_LINE = 3;

  private Look() {}
}

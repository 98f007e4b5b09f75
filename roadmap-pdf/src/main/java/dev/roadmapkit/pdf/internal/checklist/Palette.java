package dev.roadmapkit.pdf.internal.checklist;

import java.awt.Color;

/**
 * The colours of a checklist.
 *
 * @param paper behind everything
 * @param ink text
 * @param muted text that matters less
 * @param accent links, labels and what is certain
 * @param onAccent text on the accent
 * @param accentPale what may be
 * @param panel behind facts and tags
 * @param hairline rules
 * @param warning beside a warning
 * @param warningPale behind a warning
 */
public record Palette(
    Color paper,
    Color ink,
    Color muted,
    Color accent,
    Color onAccent,
    Color accentPale,
    Color panel,
    Color hairline,
    Color warning,
    Color warningPale) {

  /** Blue on white. */
  public static final Palette LIGHT = new Palette(
      Color.WHITE,
      new Color(0x1C, 0x22, 0x2B),
      new Color(0x52, 0x5C, 0x6B),
      new Color(0x1F, 0x4E, 0x8C),
      Color.WHITE,
      new Color(0xC9, 0xD8, 0xEC),
      new Color(0xF1, 0xF4, 0xF9),
      new Color(0xD3, 0xDA, 0xE4),
      new Color(0xC7, 0x7D, 0x0A),
      new Color(0xFD, 0xF4, 0xE3));
}

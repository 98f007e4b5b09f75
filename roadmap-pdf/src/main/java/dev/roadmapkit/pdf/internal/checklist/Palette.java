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
 * @param outlined whether surfaces are outlined rather than filled
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
    Color warningPale,
    boolean outlined) {

  /** Blue on white. */
  public static final Palette LIGHT = new Palette(
      Color.WHITE,
      new Color(0x1C222B),
      new Color(0x4B5563),
      new Color(0x1F4E8C),
      Color.WHITE,
      new Color(0xC9D8EC),
      new Color(0xF1F4F9),
      new Color(0xD3DAE4),
      new Color(0xB45309),
      new Color(0xFDF4E3),
      false);

  /** Light on a dark blue grey. */
  public static final Palette DARK = new Palette(
      new Color(0x12171E),
      new Color(0xE9EDF3),
      new Color(0xAAB4C3),
      new Color(0x8AB8F5),
      new Color(0x0D1420),
      new Color(0x2C4568),
      new Color(0x1D2530),
      new Color(0x3B4757),
      new Color(0xF2B24C),
      new Color(0x33291A),
      false);

  /** Black on white. */
  public static final Palette PRINT = new Palette(
      Color.WHITE,
      Color.BLACK,
      Color.BLACK,
      Color.BLACK,
      Color.BLACK,
      Color.WHITE,
      Color.WHITE,
      new Color(0x808080),
      Color.BLACK,
      Color.WHITE,
      true);

  /**
   * Returns the palette with another accent, as far from it as its text must be from what it stands on.
   *
   * @param wanted the accent
   * @return the palette; the same one if it has no colours
   */
  public Palette withAccent(Color wanted) {
    if (outlined) {
      return this;
    }
    Color far = Contrast.ratio(paper, Color.BLACK) > Contrast.ratio(paper, Color.WHITE)
        ? Color.BLACK
        : Color.WHITE;
    Color legible = wanted;
    for (int share = 1; !isLegible(legible) && share <= 20; share++) {
      legible = Contrast.mixed(wanted, far, share / 20f);
    }
    Color on = Contrast.ratio(legible, Color.WHITE) >= Contrast.ratio(legible, onAccentDark())
        ? Color.WHITE
        : onAccentDark();
    return new Palette(
        paper,
        ink,
        muted,
        legible,
        on,
        Contrast.mixed(paper, legible, 0.28f),
        panel,
        hairline,
        warning,
        warningPale,
        false);
  }

  private boolean isLegible(Color color) {
    return Contrast.ratio(color, paper) >= Contrast.TEXT
        && Contrast.ratio(color, panel) >= Contrast.TEXT;
  }

  private static Color onAccentDark() {
    return DARK.onAccent;
  }
}

package dev.roadmapkit.pdf.internal.checklist;

import java.awt.Color;

/** Contrast as the Web Content Accessibility Guidelines 2.2 measure it. */
final class Contrast {

  /** The least for text. */
  static final double TEXT = 4.5;

  private Contrast() {}

  /** From 1, the same colour, to 21, black on white. */
  static double ratio(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** A colour with a share of another, 0 for none, 1 for the other alone. */
  static Color mixed(Color one, Color other, float share) {
    return new Color(
        mixed(one.getRed(), other.getRed(), share),
        mixed(one.getGreen(), other.getGreen(), share),
        mixed(one.getBlue(), other.getBlue(), share));
  }

  private static int mixed(int one, int other, float share) {
    return Math.round(one + (other - one) * share);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(int value) {
    double part = value / 255.0;
    return part <= 0.04045 ? part / 12.92 : StrictMath.pow((part + 0.055) / 1.055, 2.4);
  }
}

package dev.roadmapkit.pdf.internal.text;

/**
 * A text in one style.
 *
 * @param text the text
 * @param style the style
 */
public record Run(String text, TextStyle style) {}

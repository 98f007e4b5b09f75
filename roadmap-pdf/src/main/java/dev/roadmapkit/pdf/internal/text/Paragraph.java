package dev.roadmapkit.pdf.internal.text;

import java.util.List;

/**
 * A paragraph or list item.
 *
 * @param runs its text
 * @param depth how many lists it lies in
 * @param marker the bullet or number in front of it, empty for none
 */
public record Paragraph(List<Run> runs, int depth, String marker) {

  /**
   * Tells whether the paragraph is an item with a number.
   *
   * @return false for bullets, and for paragraphs that are no item
   */
  public boolean isNumbered() {
    return marker.endsWith(".");
  }
}

package dev.roadmapkit.pdf.internal.checklist;

import dev.roadmapkit.pdf.internal.font.Face;
import dev.roadmapkit.pdf.internal.text.TextStyle;

/** Styles and distances of a checklist, all in one place. Sizes are points. */
final class Look {

  final Palette colors;

  final TextStyle title;
  final TextStyle overline;
  final TextStyle lead;
  final TextStyle heading;
  final TextStyle subheading;
  final TextStyle body;
  final TextStyle strong;
  final TextStyle fact;
  final TextStyle small;
  final TextStyle badge;

  final float gapSection = 20;
  final float gapPart = 8;
  final float gapLine = 3;

  Look(Palette colors) {
    this.colors = colors;
    title = new TextStyle(Face.BOLD, 24, colors.ink());
    overline = new TextStyle(Face.BOLD, 9, colors.accent());
    lead = new TextStyle(Face.REGULAR, 11.5f, colors.muted());
    heading = new TextStyle(Face.BOLD, 14, colors.ink());
    subheading = new TextStyle(Face.BOLD, 8.5f, colors.accent());
    body = new TextStyle(Face.REGULAR, 9.5f, colors.ink());
    strong = body.in(Face.BOLD);
    fact = new TextStyle(Face.BOLD, 11, colors.ink());
    small = new TextStyle(Face.REGULAR, 8, colors.muted());
    badge = new TextStyle(Face.BOLD, 12, colors.onAccent());
  }
}

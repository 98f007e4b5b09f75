package dev.roadmapkit.pdf.internal.checklist;

import dev.roadmapkit.pdf.internal.font.Face;
import dev.roadmapkit.pdf.internal.text.TextStyle;

/** Styles and distances of a checklist, all in one place. Sizes are points. */
final class Look {

  final Palette colors;
  final Shapes shapes;

  /** Whether the checklist is the short one: boxes and links without prose. */
  final boolean compact;

  final TextStyle title;
  final TextStyle overline;
  final TextStyle lead;
  final TextStyle heading;
  final TextStyle stepHeading;
  final TextStyle subheading;
  final TextStyle body;
  final TextStyle strong;
  final TextStyle fact;
  final TextStyle small;
  final TextStyle badge;

  final float gapSection;
  final float gapStep;
  final float gapPart;
  final float gapLine;

  /** The height of the badge with a step's number. */
  final float badgeHeight;

  /** The height of a bar that shows weeks or progress. */
  final float bar;

  /** The height of a place for notes in which nothing is written. */
  final float noteHeight;

  Look(Palette colors, boolean compact) {
    this.colors = colors;
    this.compact = compact;
    shapes = new Shapes(colors);
    title = new TextStyle(Face.BOLD, compact ? 17 : 24, colors.ink());
    overline = new TextStyle(Face.BOLD, compact ? 7.5f : 9, colors.accent());
    lead = new TextStyle(Face.REGULAR, compact ? 8.5f : 11.5f, colors.muted());
    heading = new TextStyle(Face.BOLD, compact ? 11 : 14, colors.ink());
    stepHeading = new TextStyle(Face.BOLD, compact ? 11 : 14, colors.ink());
    subheading = new TextStyle(Face.BOLD, compact ? 7.5f : 8.5f, colors.accent());
    body = new TextStyle(Face.REGULAR, compact ? 8.5f : 9.5f, colors.ink());
    strong = body.in(Face.BOLD);
    fact = new TextStyle(Face.BOLD, compact ? 9 : 11, colors.ink());
    small = new TextStyle(Face.REGULAR, compact ? 7.5f : 8, colors.muted());
    badge = new TextStyle(Face.BOLD, compact ? 9 : 12, colors.onAccent());
    gapSection = compact ? 12 : 20;
    gapStep = compact ? 15 : 24;
    gapPart = compact ? 4 : 8;
    gapLine = compact ? 2 : 3;
    badgeHeight = compact ? 18 : 24;
    bar = compact ? 3 : 4;
    noteHeight = compact ? 30 : 62;
  }
}

package dev.roadmapkit.pdf.internal.checklist;

import dev.roadmapkit.pdf.internal.page.Canvas;
import java.awt.Color;

/** Surfaces and bars: filled where the theme has colours, outlined and hatched where it saves ink. */
final class Shapes {

  private static final float LINE = 0.6f;
  private static final float HATCH_GAP = 2.6f;
  private static final float HATCH_LINE = 0.6f;

  private final Palette colors;

  Shapes(Palette colors) {
    this.colors = colors;
  }

  /** Behind facts and tags. */
  void panel(Canvas canvas, float x, float top, float width, float height, float radius) {
    surface(canvas, x, top, width, height, radius, colors.panel());
  }

  /** Behind the number of a step. */
  void badge(Canvas canvas, float x, float top, float width, float height, float radius) {
    if (colors.outlined()) {
      canvas.pen().outline(x, top, width, height, radius, 1, colors.ink());
    } else {
      canvas.fill(x, top, width, height, radius, colors.accent());
    }
  }

  /** Behind a warning, with a bar at its left. */
  void warning(Canvas canvas, float x, float top, float width, float height) {
    surface(canvas, x, top, width, height, 4, colors.warningPale());
    canvas.fill(x, top, 3, height, 0, colors.warning());
  }

  /** Around what is to be written. */
  void entry(Canvas canvas, float x, float top, float width, float height) {
    canvas.pen().outline(x, top, width, height, 3, LINE, colors.muted());
  }

  /** Beside a note. */
  void side(Canvas canvas, float x, float top, float width, float height) {
    canvas.fill(
        x, top, width, height, 0, colors.outlined() ? colors.hairline() : colors.accentPale());
  }

  /** What a bar lies in. */
  void track(Canvas canvas, float x, float top, float width, float height) {
    if (colors.outlined()) {
      canvas.rule(x, top + height, width, LINE / 2, colors.hairline());
    } else {
      canvas.fill(x, top, width, height, height / 2, colors.panel());
    }
  }

  /** What may be: hatched, so that it is told from the rest without colours too. */
  void possible(Canvas canvas, float x, float top, float width, float height) {
    if (!colors.outlined()) {
      canvas.fill(x, top, width, height, 0, colors.accentPale());
    }
    canvas.pen().hatch(x, top, width, height, HATCH_GAP, HATCH_LINE, colors.accent());
    if (height >= 5) {
      canvas.pen().outline(x, top, width, height, 0, LINE, colors.accent());
    }
  }

  /** What is certain, or done. */
  void certain(Canvas canvas, float x, float top, float width, float height) {
    canvas.fill(x, top, width, height, 0, colors.accent());
  }

  /** What may be from one place to another, and in it what is certain; nothing is if its width is 0. */
  void range(
      Canvas canvas,
      float from,
      float to,
      float certainFrom,
      float certainTo,
      float top,
      float height) {
    if (certainFrom >= certainTo) {
      possible(canvas, from, top, to - from, height);
      return;
    }
    if (certainFrom > from) {
      possible(canvas, from, top, certainFrom - from, height);
    }
    if (to > certainTo) {
      possible(canvas, certainTo, top, to - certainTo, height);
    }
    certain(canvas, certainFrom, top, certainTo - certainFrom, height);
  }

  /** Where the clock stands still. */
  void pause(Canvas canvas, float x, float top, float width, float height) {
    canvas.fill(x, top, width, height, 0, colors.outlined() ? colors.paper() : colors.panel());
  }

  private void surface(
      Canvas canvas, float x, float top, float width, float height, float radius, Color color) {
    if (colors.outlined()) {
      canvas.pen().outline(x, top, width, height, radius, LINE, colors.hairline());
    } else {
      canvas.fill(x, top, width, height, radius, color);
    }
  }
}

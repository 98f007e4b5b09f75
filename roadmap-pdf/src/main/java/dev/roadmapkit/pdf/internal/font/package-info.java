/** Fonts: the bundled faces, their fallbacks and the width of a text. */
@NullMarked
package dev.roadmapkit.pdf.internal.font;

import org.jspecify.annotations.NullMarked;

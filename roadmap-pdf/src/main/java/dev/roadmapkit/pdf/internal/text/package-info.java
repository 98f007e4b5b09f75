/** Styled text: CommonMark to runs, runs to lines of a given width. */
@NullMarked
package dev.roadmapkit.pdf.internal.text;

import org.jspecify.annotations.NullMarked;

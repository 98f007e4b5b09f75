/** Rows to pages, and what can be drawn on a page. */
@NullMarked
package dev.roadmapkit.pdf.internal.page;

import org.jspecify.annotations.NullMarked;

/** Filled forms: what a viewer saved, read with bounded time and memory. */
@NullMarked
package dev.roadmapkit.pdf.internal.form;

import org.jspecify.annotations.NullMarked;

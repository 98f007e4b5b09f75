/** Advice about roadmaps that are readable but could be better. */
@NullMarked
package dev.roadmapkit.lint;

import org.jspecify.annotations.NullMarked;

/** Trees as JSON text. Not exported: what uses it has a method of its own for that. */
@NullMarked
package dev.roadmapkit.json;

import org.jspecify.annotations.NullMarked;

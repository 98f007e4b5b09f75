/** A program that finds a pack of its own besides the bundled one. */
@NullMarked
package dev.roadmapkit.examples.custompack;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.roadmapkit.examples.cli;

import org.jspecify.annotations.NullMarked;

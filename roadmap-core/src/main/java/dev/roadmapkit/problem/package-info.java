/** What is wrong with a file and where: plain data, with no code that finds problems. */
@NullMarked
package dev.roadmapkit.problem;

import org.jspecify.annotations.NullMarked;

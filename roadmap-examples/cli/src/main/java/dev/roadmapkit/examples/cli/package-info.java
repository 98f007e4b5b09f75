/**
 * The command line: each command is a class, reads through {@code RoadmapSource}, and prints what a
 * view ({@code PlanText}, {@code PlanJson} and so on) makes of it.
 */
@NullMarked
package dev.roadmapkit.examples.cli;

import org.jspecify.annotations.NullMarked;

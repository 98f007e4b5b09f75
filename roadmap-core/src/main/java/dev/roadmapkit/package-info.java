/**
 * The nouns of a learning roadmap: {@link dev.roadmapkit.Roadmap} and what it is made of.
 *
 * <p>Every type here is immutable and thread-safe, does no I/O and depends on no other package of
 * this library. The packages above it:
 *
 * <ul>
 *   <li>{@code dev.roadmapkit.problem}: what is wrong with a file, and where
 *   <li>{@code dev.roadmapkit.content}: files to nouns
 *   <li>{@code dev.roadmapkit.catalog}: finding roadmaps by id
 *   <li>{@code dev.roadmapkit.progress}: what a learner has done
 *   <li>{@code dev.roadmapkit.schedule}: nouns to week ranges and dates
 *   <li>{@code dev.roadmapkit.lint}: advice about a roadmap
 * </ul>
 */
@NullMarked
package dev.roadmapkit;

import org.jspecify.annotations.NullMarked;

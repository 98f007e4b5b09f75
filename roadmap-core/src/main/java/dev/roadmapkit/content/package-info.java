/**
 * Files to nouns: {@link dev.roadmapkit.content.ContentReader} reads content format 1 and reports
 * every problem with its place.
 *
 * <p>A file becomes text ({@code Utf8Text}), the text a located tree ({@code TreeReader}, {@code
 * Node}), the tree nouns ({@code RoadmapDecoder}, {@code StepDecoder}, both asking {@code Fields}),
 * and what the nouns say of each other is checked last ({@code References}).
 */
@NullMarked
package dev.roadmapkit.content;

import org.jspecify.annotations.NullMarked;

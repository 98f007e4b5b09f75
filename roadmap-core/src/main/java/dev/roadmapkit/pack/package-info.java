/**
 * The author's side of content packs: {@link dev.roadmapkit.pack.PackCheck} finds all problems of a
 * pack, {@link dev.roadmapkit.pack.PackIndexer} releases its versions, {@link
 * dev.roadmapkit.pack.PackBuild} makes what goes into its artifact.
 */
@NullMarked
package dev.roadmapkit.pack;

import org.jspecify.annotations.NullMarked;

/**
 * Finding roadmaps: a {@link dev.roadmapkit.catalog.Catalog} reads the index of a content pack and
 * opens its roadmaps on demand.
 */
@NullMarked
package dev.roadmapkit.catalog;

import org.jspecify.annotations.NullMarked;

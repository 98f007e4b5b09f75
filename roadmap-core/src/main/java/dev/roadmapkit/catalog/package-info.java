/**
 * Finding roadmaps: a {@link dev.roadmapkit.catalog.Catalog} reads the indexes of content packs on the
 * class path, in folders and in JARs, and opens their roadmaps on demand.
 */
@NullMarked
package dev.roadmapkit.catalog;

import org.jspecify.annotations.NullMarked;

/** The logical structure of a document: what its parts are, in the order one would read them aloud. */
@NullMarked
package dev.roadmapkit.pdf.internal.structure;

import org.jspecify.annotations.NullMarked;

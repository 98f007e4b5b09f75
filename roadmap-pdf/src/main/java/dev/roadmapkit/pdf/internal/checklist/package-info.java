/** What a checklist consists of, as rows. */
@NullMarked
package dev.roadmapkit.pdf.internal.checklist;

import org.jspecify.annotations.NullMarked;

package dev.roadmapkit.pdf.internal.checklist;

import dev.roadmapkit.pdf.internal.page.Picture;
import java.util.Optional;

/**
 * How a checklist looks.
 *
 * @param palette its colours
 * @param compact whether it is the short one, without prose
 * @param logo what stands at the head of the first page
 * @param footer what stands in the foot of each page beside the source, empty for nothing
 */
public record Design(Palette palette, boolean compact, Optional<Picture> logo, String footer) {}

package dev.roadmapkit.pdf;

import dev.roadmapkit.pdf.internal.font.Face;
import dev.roadmapkit.pdf.internal.page.Picture;
import java.awt.Color;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;

/** What a {@link Brand} consists of. */
record BrandParts(
    Optional<Color> accent, Optional<Picture> logo, String footer, Map<Face, ByteBuffer> fonts) {}

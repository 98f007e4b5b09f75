package dev.roadmapkit.content;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.RoadmapId;
import java.util.Optional;

/**
 * One roadmap version in a content pack. Immutable and thread-safe.
 *
 * @param id the roadmap
 * @param version its version
 * @param title its title
 * @param category its category
 * @param path where its file lies, relative to the pack's index
 * @param sha256 the SHA-256 of the file, 64 lower-case hexadecimal digits
 */
public record PackRow(
    RoadmapId id,
    ContentVersion version,
    String title,
    Optional<String> category,
    String path,
    String sha256) {}

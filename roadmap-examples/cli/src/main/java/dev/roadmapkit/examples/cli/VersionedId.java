package dev.roadmapkit.examples.cli;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.catalog.Catalog;
import dev.roadmapkit.catalog.VersionRange;
import java.util.Optional;

/**
 * An id as it is written on the command line, {@code ID} or {@code ID@VERSION}.
 *
 * @param id the text before the sign
 * @param version the version or range behind it
 */
record VersionedId(String id, Optional<String> version) {

  static VersionedId of(String argument) {
    int at = argument.indexOf('@');
    return at > 0
        ? new VersionedId(argument.substring(0, at), Optional.of(argument.substring(at + 1)))
        : new VersionedId(argument, Optional.empty());
  }

  Roadmap in(Catalog catalog) {
    return version
        .map(this::checked)
        .map(range -> catalog.roadmap(id, range))
        .orElseGet(() -> catalog.roadmap(id));
  }

  private String checked(String range) {
    try {
      return VersionRange.parse(range).toString();
    } catch (IllegalArgumentException e) {
      throw CliException.usage(String.valueOf(e.getMessage()));
    }
  }

  String withId(String other) {
    return other + version.map(range -> "@" + range).orElse("");
  }
}

package dev.roadmapkit.pdf.internal.checklist;

import dev.roadmapkit.pdf.internal.page.Picture;
import java.util.Locale;
import java.util.Optional;

/**
 * How a checklist looks.
 *
 * @param palette its colours
 * @param compact whether it is the short one, without prose
 * @param logo what stands at the head of the first page
 * @param footer what stands in the foot of each page beside the source, empty for nothing
 * @param readers whose habits of writing dates and numbers it follows, if they read its language
 */
public record Design(
    Palette palette,
    boolean compact,
    Optional<Picture> logo,
    String footer,
    Optional<Locale> readers) {

  /** The language and region of those who read a roadmap in a language. */
  Locale readersOf(Locale language) {
    return readers
        .filter(asked -> asked.getLanguage().equals(language.getLanguage()))
        .filter(asked -> !asked.getCountry().isEmpty())
        .orElse(language);
  }
}

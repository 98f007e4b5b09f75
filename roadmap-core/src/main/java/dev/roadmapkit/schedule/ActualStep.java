package dev.roadmapkit.schedule;

import dev.roadmapkit.progress.Fraction;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A step that is begun or finished.
 *
 * @param start the day on which work on it began
 * @param end the last day, inclusive, or empty if it is not finished
 * @param done how much of it is done
 */
record ActualStep(LocalDate start, Optional<LocalDate> end, Fraction done) {

  boolean isFinished() {
    return end.isPresent();
  }
}

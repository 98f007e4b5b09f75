package dev.roadmapkit.progress;

import dev.roadmapkit.TopicId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How far a learner is, on a whole roadmap or on one step. Immutable and thread-safe.
 *
 * <p>Topics are what counts; resources are a means and do not. A topic counts if the learner's
 * choices show it and it is not skipped; an optional one, and one of an optional step, only once it
 * is begun or done, or its step itself was marked so. So finishing a topic never lowers a percentage, and
 * skipping one takes it out of both the part and the whole. Where nothing counts, the fraction is 0
 * as long as an optional topic is open, else 1; so where all is skipped it is 1, as nothing is missing,
 * and the state, which is skipped, tells that apart from done. Where the choices show no topic at all,
 * it is 0 and the state not started; the linter refuses roadmaps with such a choice.
 *
 * <p>A mark of done or skipped on a step is a mark on each of its topics, so that the greater one of
 * that and the topic's own tells the topic's state. Taking the mark back leaves the topics with their
 * own.
 *
 * <p>A topic weighs as much as the middle of its effort if every topic that the choices show has an
 * effort, else all weigh the same: if some were estimated and others not, neither hours nor numbers
 * would be fair. Marks never change weights.
 */
public sealed interface Standing permits ProgressReport, StepReport {

  /**
   * Returns how much is done.
   *
   * @return an exact fraction
   */
  Fraction fraction();

  /**
   * Returns how much is done, for people and files.
   *
   * @return a number with two decimal places and no sign, such as {@code 37.50}; see {@link
   *     Fraction#toPercent}
   */
  default String percent() {
    return fraction().toPercent().toPlainString();
  }

  /**
   * Returns the state: done or skipped where nothing is missing, in progress where something is
   * begun or done.
   *
   * @return the state
   */
  Mark.State state();

  /**
   * Returns the number of topics done.
   *
   * @return topics that the choices show
   */
  int done();

  /**
   * Returns the number of topics begun.
   *
   * @return topics that the choices show
   */
  int inProgress();

  /**
   * Returns the number of topics left out.
   *
   * @return topics that the choices show
   */
  int skipped();

  /**
   * Returns the number of topics that count and are not begun.
   *
   * @return topics that the choices show
   */
  int remaining();

  /**
   * Returns what is missing for 100 %: topics that count and are not done, or, if nothing counts, the
   * optional ones that are open.
   *
   * @return topics in the order of the plan, unmodifiable; empty exactly where the fraction is 1 or
   *     the choices show no topic
   */
  List<TopicId> missing();

  /**
   * Returns the time spent, added up over all marks, also those on items that the choices hide.
   *
   * @return whole seconds
   */
  Duration spent();

  /**
   * Returns when the learner last marked something of it. Marks that follow from others, through a
   * migration or an equivalent topic, have the instant of the learner's own mark and count too.
   *
   * @return the latest {@link Mark#at} of its marks, empty if it has none
   */
  Optional<Instant> lastActivity();
}

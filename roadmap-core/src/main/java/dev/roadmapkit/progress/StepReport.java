package dev.roadmapkit.progress;

import dev.roadmapkit.Step;
import dev.roadmapkit.TopicId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How far a learner is on one step. Immutable and thread-safe. */
public final class StepReport implements Standing {

  private final Resolution resolution;
  private final int number;
  private final Tally tally;

  StepReport(Resolution resolution, int number) {
    this.resolution = resolution;
    this.number = number;
    this.tally = resolution.tally(number);
  }

  /**
   * Returns the step.
   *
   * @return the step as the roadmap has it
   */
  public Step step() {
    return resolution.syllabus().step(number);
  }

  @Override
  public Fraction fraction() {
    return tally.fraction();
  }

  @Override
  public Mark.State state() {
    return tally.state(resolution.own(number));
  }

  @Override
  public int done() {
    return tally.done();
  }

  @Override
  public int inProgress() {
    return tally.inProgress();
  }

  @Override
  public int skipped() {
    return tally.skipped();
  }

  @Override
  public int remaining() {
    return tally.remaining();
  }

  @Override
  public List<TopicId> missing() {
    return resolution.missing(number, number + 1, tally);
  }

  @Override
  public Duration spent() {
    return resolution.activity().spent(number);
  }

  @Override
  public Optional<Instant> lastActivity() {
    return resolution.activity().last(number);
  }

  /** Returns a line for people: {@code databases: 37.50 %}. */
  @Override
  public String toString() {
    return step().id() + ": " + percent() + " %";
  }
}

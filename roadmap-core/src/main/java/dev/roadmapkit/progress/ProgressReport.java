package dev.roadmapkit.progress;

import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.OptionId;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.StepId;
import dev.roadmapkit.TopicId;
import dev.roadmapkit.problem.Nearest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far a learner is on a roadmap, step by step and in total. Immutable and thread-safe.
 *
 * <p>What counts and how much is said in {@link Standing}, for steps and the total alike.
 */
public final class ProgressReport implements Standing {

  private final Resolution resolution;

  ProgressReport(Resolution resolution) {
    this.resolution = resolution;
  }

  /**
   * Measures a ledger of a learner who has not chosen yet; for many ledgers see {@link
   * ProgressMeter}.
   *
   * @param roadmap the roadmap
   * @param progress a ledger of it, at whatever version
   * @return how far the learner is
   * @throws IllegalArgumentException if the ledger is of another roadmap
   */
  public static ProgressReport of(Roadmap roadmap, Progress progress) {
    return ProgressMeter.of(roadmap).report(progress);
  }

  /**
   * Measures a ledger of a learner with these choices; for many ledgers see {@link ProgressMeter}.
   *
   * @param roadmap the roadmap
   * @param choices the chosen options; of a choice that is not there, every option shows and counts
   * @param progress a ledger of it, at whatever version
   * @return how far the learner is
   * @throws IllegalArgumentException if the ledger is of another roadmap
   * @throws UnknownItemException if the roadmap has no such choice or option
   */
  public static ProgressReport of(
      Roadmap roadmap, Map<ChoiceId, OptionId> choices, Progress progress) {
    return ProgressMeter.of(roadmap, choices).report(progress);
  }

  /**
   * Returns the roadmap.
   *
   * @return the roadmap that the ledger was measured on
   */
  public Roadmap roadmap() {
    return resolution.syllabus().roadmap();
  }

  /**
   * Returns the learner's choices.
   *
   * @return the chosen options, unmodifiable
   */
  public Map<ChoiceId, OptionId> choices() {
    return resolution.syllabus().choices();
  }

  /**
   * Returns the steps that the choices show; not those whose topics are all for other choices.
   *
   * @return reports in the order of the plan, each step after those that it requires; unmodifiable
   */
  public List<StepReport> steps() {
    List<StepReport> steps = new ArrayList<>();
    for (int step = 0; step < resolution.syllabus().steps(); step++) {
      if (resolution.syllabus().isStepShown(step)) {
        steps.add(new StepReport(resolution, step));
      }
    }
    return List.copyOf(steps);
  }

  /**
   * Returns one step, shown or not.
   *
   * @param id the id of a step
   * @return its report
   * @throws UnknownItemException if the roadmap has no such step
   */
  public StepReport step(StepId id) {
    int number = resolution.syllabus().find(id.value());
    if (number < 0 || number >= resolution.syllabus().steps()) {
      List<String> known =
          roadmap().steps().stream().map(step -> step.id().value()).toList();
      throw new UnknownItemException(
          "roadmap \"" + roadmap().id() + "\" " + roadmap().version() + " has no step \"" + id
              + "\"",
          Nearest.to(id.value(), known));
    }
    return new StepReport(resolution, number);
  }

  /**
   * Returns the state of an item, shown or not: of a step as its report has it, of a topic with what
   * was said of its step, of a resource what was said of it.
   *
   * @param item the id of a step, topic or resource
   * @return the state
   * @throws UnknownItemException if the roadmap has no such item
   */
  public Mark.State state(String item) {
    Syllabus syllabus = resolution.syllabus();
    int number = find(item);
    if (number < syllabus.steps()) {
      return new StepReport(resolution, number).state();
    }
    int topic = number - syllabus.steps();
    return topic < syllabus.topics() ? resolution.topic(topic) : resolution.own(number);
  }

  /**
   * Returns the learner's marks that this version of the roadmap has no use for: those on ids that it
   * does not have, unless they were carried over to other ids. They stay in the ledger and may count
   * at another version.
   *
   * @return marks in their total order, without those of {@link Mark.Cause#MIGRATED}; unmodifiable
   */
  public List<Mark> unknownMarks() {
    return resolution.unknown();
  }

  /**
   * Returns the mark that tells the state of an item: of a topic the greater one of its own last mark
   * and, if that says done or skipped, its step's; of a resource its own last mark; of a step the
   * greatest of those that tell the states of the topics that the choices show or, if they have none,
   * its own last mark.
   *
   * @param item the id of a step, topic or resource
   * @return the mark, empty if there is none
   * @throws UnknownItemException if the roadmap has no such item
   */
  public Optional<Mark> decisiveMark(String item) {
    return resolution.decisive(find(item));
  }

  /**
   * Tells whether a topic counts.
   *
   * @param topic the id of a topic
   * @return true if it is part of the whole; false for other items
   * @throws UnknownItemException if the roadmap has no such item
   */
  public boolean counts(String topic) {
    Syllabus syllabus = resolution.syllabus();
    int number = find(topic);
    int place = number - syllabus.steps();
    return place >= 0 && place < syllabus.topics() && resolution.counts(place);
  }

  /**
   * Tells whether the learner's choices show a topic.
   *
   * @param topic the id of a topic
   * @return true if it is shown; false for other items
   * @throws UnknownItemException if the roadmap has no such item
   */
  public boolean shows(String topic) {
    Syllabus syllabus = resolution.syllabus();
    int place = find(topic) - syllabus.steps();
    return place >= 0 && place < syllabus.topics() && syllabus.isTopicShown(place);
  }

  private int find(String item) {
    int number = resolution.syllabus().find(item);
    if (number < 0) {
      new KnownItems(roadmap()).require(item);
    }
    return number;
  }

  /**
   * Returns what to do now: a topic that is begun, the first in the order of the plan; else the first
   * open topic that counts, of the first step that has one and for which all that it requires is done;
   * of these steps, one that the learner marked as begun comes first.
   *
   * @return the topic and the reason, empty if nothing is missing
   */
  public Optional<NextTopic> next() {
    return new NextSearch(resolution).next(resolution.total());
  }

  @Override
  public Fraction fraction() {
    return resolution.total().fraction();
  }

  @Override
  public Mark.State state() {
    return resolution.total().state(resolution.said());
  }

  @Override
  public int done() {
    return resolution.total().done();
  }

  @Override
  public int inProgress() {
    return resolution.total().inProgress();
  }

  @Override
  public int skipped() {
    return resolution.total().skipped();
  }

  @Override
  public int remaining() {
    return resolution.total().remaining();
  }

  @Override
  public List<TopicId> missing() {
    return resolution.missing(0, resolution.syllabus().steps(), resolution.total());
  }

  @Override
  public Duration spent() {
    return resolution.activity().spent(resolution.syllabus().steps());
  }

  @Override
  public Optional<Instant> lastActivity() {
    return resolution.activity().last(resolution.syllabus().steps());
  }

  /** Returns a line for people: {@code backend-developer 2025.1.0: 37.50 %}. */
  @Override
  public String toString() {
    return roadmap().id() + " " + roadmap().version() + ": " + percent() + " %";
  }
}

package dev.roadmapkit.progress;

import dev.roadmapkit.Step;
import dev.roadmapkit.Topic;
import java.util.List;
import java.util.stream.Collectors;

/** What to do now, and why. Immutable and thread-safe. */
public final class NextTopic {

  /** Why a topic is next. */
  public enum Reason {
    /** It is begun. */
    TOPIC_BEGUN,
    /** It is the first open topic of a step that is begun. */
    STEP_BEGUN,
    /** It is the first topic of a step for which all that it requires is done. */
    STEP_READY,
    /** All that is left is optional. */
    OPTIONAL_LEFT
  }

  private final Step step;
  private final Topic topic;
  private final Reason reason;
  private final List<Step> after;

  NextTopic(Step step, Topic topic, Reason reason, List<Step> after) {
    this.step = step;
    this.topic = topic;
    this.reason = reason;
    this.after = List.copyOf(after);
  }

  /**
   * Returns the step.
   *
   * @return the step that has the topic
   */
  public Step step() {
    return step;
  }

  /**
   * Returns the topic.
   *
   * @return what to do now
   */
  public Topic topic() {
    return topic;
  }

  /**
   * Returns why it is next.
   *
   * @return the reason
   */
  public Reason reason() {
    return reason;
  }

  /**
   * Returns the finished steps that opened the way; a required step in which nothing counts stands
   * back for those that it requires.
   *
   * @return steps in the order of the plan, unmodifiable
   */
  public List<Step> after() {
    return after;
  }

  /** Returns a sentence for people: {@code Go on with "SQL queries" in "Databases": you have begun it.} */
  @Override
  public String toString() {
    String what = "\"" + topic.title() + "\"";
    String where = "\"" + step.title() + "\"";
    return switch (reason) {
      case TOPIC_BEGUN -> "Go on with " + what + " in " + where + ": you have begun it.";
      case STEP_BEGUN -> "Take " + what + " next: you have begun " + where + ".";
      case STEP_READY -> "Begin " + where + " with " + what + ": " + ready();
      case OPTIONAL_LEFT ->
        "Take " + what + " in " + where + " if you like: all that is left is optional.";
    };
  }

  private String ready() {
    if (after.isEmpty()) {
      return "no step has to come before it.";
    }
    String last = "\"" + after.get(after.size() - 1).title() + "\"";
    if (after.size() == 1) {
      return last + ", which comes before it, is done.";
    }
    String others = after.subList(0, after.size() - 1).stream()
        .map(step -> "\"" + step.title() + "\"")
        .collect(Collectors.joining(", "));
    return others + " and " + last + ", which come before it, are done.";
  }
}

package dev.roadmapkit.schedule;

/** Why the end of a step or of a plan moves. */
public enum MoveCause {
  /** The roadmap has other content, such as another version of it. */
  CONTENT("content"),
  /** Options were chosen or optional steps included, or no longer. */
  CHOICE("choices"),
  /** The plan has another start date. */
  START("start date"),
  /** Breaks or study days changed. */
  BREAK("breaks and study days"),
  /** Another number of steps is worked on at once. */
  PARALLEL("steps at once"),
  /** The pace or the hours a week that were set changed. */
  PACE("pace"),
  /** Steps ended or go on later or earlier than planned, or were skipped. */
  LATE_STEP("progress"),
  /** The learner's real pace, as finished steps show it, applies to what is left. */
  LEARNED_PACE("learned pace");

  private final String words;

  MoveCause(String words) {
    this.words = words;
  }

  /** Returns the words for people: "breaks and study days". */
  @Override
  public String toString() {
    return words;
  }
}

package dev.roadmapkit.schedule;

/** What the author of a range such as "6-8 weeks" says about the time that it will take. */
public enum Reading {
  /** It never takes less or more; the middle is most likely (beta-PERT). */
  LIMITS("limits"),

  /**
   * One learner in ten takes less and one in ten takes more (lognormal). A lower end below a
   * twentieth of the upper one counts as a twentieth.
   */
  P10_P90("P10-P90");

  private final String text;

  Reading(String text) {
    this.text = text;
  }

  /** Returns "limits" or "P10-P90". */
  @Override
  public String toString() {
    return text;
  }
}

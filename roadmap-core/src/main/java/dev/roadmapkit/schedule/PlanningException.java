package dev.roadmapkit.schedule;

/** Thrown where a roadmap cannot be planned as asked; the message says what would help. */
public final class PlanningException extends RuntimeException {

  private static final long serialVersionUID = 1;

  PlanningException(String message) {
    super(message);
  }
}

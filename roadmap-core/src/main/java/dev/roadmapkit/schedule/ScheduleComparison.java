package dev.roadmapkit.schedule;

import dev.roadmapkit.StepId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What moves from one schedule to another, and why. Immutable and thread-safe.
 *
 * <p>The inputs of the one are switched to those of the other in the order of {@link MoveCause}, and
 * everything is planned anew after each. A move belongs to the input that was switched, so the parts
 * add up exactly; what two inputs do only together belongs to the later one. Between
 * two versions of a roadmap, with progress to the same day, what the progress comes to is a matter of
 * content.
 *
 * @param finish how far the end of the plan moves
 * @param steps how far the ends of the steps move that both schedules have, in the order of the
 *     other schedule; unmodifiable
 * @param added the steps that only the other schedule has, in its order
 * @param removed the steps that only this schedule has, in its order
 * @param offPlan the steps that are begun or finished in the other schedule and whose progress moves
 *     their latest end back or their earliest end forward, in its order
 */
public record ScheduleComparison(
    Move finish,
    Map<StepId, Move> steps,
    List<StepId> added,
    List<StepId> removed,
    List<StepId> offPlan) {

  /**
   * Copies the collections.
   *
   * @param finish how far the end of the plan moves
   * @param steps how far the ends of the steps move that both schedules have
   * @param added the steps that only the other schedule has
   * @param removed the steps that only this schedule has
   * @param offPlan the steps that go on or ended later or earlier than planned
   */
  public ScheduleComparison {
    steps = Collections.unmodifiableMap(new LinkedHashMap<>(steps));
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    offPlan = List.copyOf(offPlan);
  }

  /**
   * Returns lines for people: what moves with its causes, what is added and what is removed; the last
   * line has no line break.
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("Finish: ").append(moved(finish));
    steps.forEach((step, move) -> {
      if (!move.parts().isEmpty()) {
        text.append("\n").append(step).append(": ").append(moved(move));
      }
    });
    list(text, "Added", added);
    list(text, "Removed", removed);
    list(text, "Not as planned", offPlan);
    return text.toString();
  }

  private static String moved(Move move) {
    if (move.parts().isEmpty()) {
      return move.toString();
    }
    if (move.parts().size() == 1) {
      return move + " (" + move.parts().get(0).cause() + ")";
    }
    return move + " ("
        + move.parts().stream().map(Move.Part::toString).collect(Collectors.joining("; ")) + ")";
  }

  private static void list(StringBuilder text, String title, List<StepId> ids) {
    if (!ids.isEmpty()) {
      text.append("\n")
          .append(title)
          .append(": ")
          .append(ids.stream().map(StepId::value).collect(Collectors.joining(", ")));
    }
  }
}

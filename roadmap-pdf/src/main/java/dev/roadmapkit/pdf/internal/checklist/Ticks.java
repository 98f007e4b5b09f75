package dev.roadmapkit.pdf.internal.checklist;

import dev.roadmapkit.pdf.internal.page.TickState;
import java.util.Map;

/**
 * How boxes are drawn.
 *
 * @param form whether they can be ticked on a screen
 * @param states what topics show, by their ids; others are open
 */
public record Ticks(boolean form, Map<String, TickState> states) {

  /**
   * Makes a copy.
   *
   * @param form whether they can be ticked on a screen
   * @param states what topics show, by their ids
   */
  public Ticks {
    states = Map.copyOf(states);
  }

  TickState state(String topic) {
    return states.getOrDefault(topic, TickState.OPEN);
  }
}

package dev.roadmapkit.pdf.internal.checklist;

import dev.roadmapkit.pdf.internal.page.TickState;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be filled in.
 *
 * @param form whether that can be done on a screen
 * @param states what topics show, by their ids; others are open
 * @param notes what is written about steps, by their ids; if it is there, every step has a place for it
 */
public record Ticks(
    boolean form, Map<String, TickState> states, Optional<Map<String, String>> notes) {

  /**
   * Makes a copy.
   *
   * @param form whether that can be done on a screen
   * @param states what topics show, by their ids
   * @param notes what is written about steps, by their ids
   */
  public Ticks {
    states = Map.copyOf(states);
    notes = notes.map(Map::copyOf);
  }

  TickState state(String topic) {
    return states.getOrDefault(topic, TickState.OPEN);
  }
}

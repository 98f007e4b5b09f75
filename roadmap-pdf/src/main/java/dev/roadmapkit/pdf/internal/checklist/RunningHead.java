package dev.roadmapkit.pdf.internal.checklist;

import dev.roadmapkit.pdf.internal.text.Line;

/** The head of a page: the roadmap and, where the page begins within a step, that step. */
final class RunningHead {

  private final Flow flow;
  private final float pageTop;
  private String begun = "";
  private String current = "";

  RunningHead(Flow flow, float pageTop) {
    this.flow = flow;
    this.pageTop = pageTop;
  }

  /** A step is drawn from here on, or, without a name, something else. */
  void enter(String step, float top) {
    current = step;
    if (top <= pageTop) {
      begun = "";
    }
  }

  /** All of a page is drawn: its head. */
  Line ended(String title) {
    String text = begun.isEmpty() ? title : title + " \u00b7 " + begun;
    begun = current;
    return flow.shortened(text, flow.look().small, flow.width());
  }
}

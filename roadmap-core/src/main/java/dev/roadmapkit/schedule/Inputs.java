package dev.roadmapkit.schedule;

import dev.roadmapkit.Roadmap;

/** All that a schedule follows from. Immutable and thread-safe. */
record Inputs(Roadmap roadmap, PlanSettings settings, Reality reality) {

  Schedule schedule() {
    return new Planner(roadmap, settings, reality).schedule();
  }

  Inputs with(PlanSettings other) {
    return new Inputs(roadmap, other, reality);
  }

  Inputs with(Reality other) {
    return new Inputs(roadmap, settings, other);
  }
}

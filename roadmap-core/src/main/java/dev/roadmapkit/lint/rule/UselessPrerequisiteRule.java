package dev.roadmapkit.lint.rule;

import dev.roadmapkit.Prerequisites;
import dev.roadmapkit.Step;
import dev.roadmapkit.StepId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A prerequisite that another one brings along. For n steps with m prerequisites this takes n × n
 * bits and m × n / 64 operations on words: a blink for as many steps as a file may have.
 */
final class UselessPrerequisiteRule implements Rule {

  @Override
  public void check(Subject subject, Findings findings) {
    List<Step> steps = subject.roadmap().steps();
    Map<StepId, Integer> places = new HashMap<>();
    steps.forEach(step -> places.put(step.id(), places.size()));
    List<BitSet> before = before(subject.roadmap().prerequisites(), places);
    for (int i = 0; i < steps.size(); i++) {
      List<StepId> requires = steps.get(i).requires().orElse(List.of());
      if (requires.size() > 1) {
        String path = "steps[" + i + "].requires";
        List<Integer> required =
            requires.stream().map(id -> places.getOrDefault(id, 0)).toList();
        new OneStep(steps, i, required, before).check(path, findings);
      }
    }
  }

  /** For each step all those that come before it, directly or not. */
  private static List<BitSet> before(
      Map<StepId, List<StepId>> prerequisites, Map<StepId, Integer> places) {
    List<BitSet> before = new ArrayList<>();
    places.values().forEach(place -> before.add(new BitSet()));
    for (StepId id : Prerequisites.order(prerequisites)) {
      BitSet own = before.get(places.getOrDefault(id, 0));
      for (StepId required : prerequisites.getOrDefault(id, List.of())) {
        int place = places.getOrDefault(required, 0);
        own.or(before.get(place));
        own.set(place);
      }
    }
    return before;
  }

  /** The prerequisites of one step, by the places of the steps. */
  private record OneStep(List<Step> steps, int step, List<Integer> required, List<BitSet> before) {

    void check(String path, Findings findings) {
      Map<Integer, Integer> bringers = bringers();
      BitSet seen = new BitSet();
      for (int i = 0; i < required.size(); i++) {
        int place = required.get(i);
        Integer bringer = bringers.get(place);
        if (seen.get(place)) {
          findings.add("useless-prerequisite", path + "[" + i + "]", twice(place));
        } else if (bringer != null) {
          findings.add("useless-prerequisite", path + "[" + i + "]", brought(place, bringer));
        }
        seen.set(place);
      }
    }

    /** Those that another prerequisite requires in turn, each with the first one that does. */
    private Map<Integer, Integer> bringers() {
      Map<Integer, Integer> bringers = new HashMap<>();
      BitSet open = new BitSet();
      required.forEach(open::set);
      for (int bringer : required) {
        BitSet brought = (BitSet) before.get(bringer).clone();
        brought.and(open);
        open.andNot(brought);
        brought.stream().forEach(place -> bringers.put(place, bringer));
      }
      return bringers;
    }

    private String twice(int place) {
      return label(step) + " requires " + label(place) + " twice: once is enough";
    }

    private String brought(int place, int bringer) {
      return label(step) + " need not require " + label(place) + ": " + label(bringer)
          + ", which it requires too, comes after that anyway";
    }

    private String label(int place) {
      return "step \"" + steps.get(place).id() + "\"";
    }
  }
}

package dev.roadmapkit.progress;

import dev.roadmapkit.Choice;
import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.OptionId;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.problem.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Measures ledgers against one roadmap. Immutable and thread-safe: build one for all learners who
 * made the same choices, and share it.
 */
public final class ProgressMeter {

  private final Syllabus syllabus;

  private ProgressMeter(Syllabus syllabus) {
    this.syllabus = syllabus;
  }

  /**
   * Returns a meter for learners who have not chosen yet: every option shows and counts.
   *
   * @param roadmap the roadmap
   * @return a meter
   */
  public static ProgressMeter of(Roadmap roadmap) {
    return of(roadmap, Map.of());
  }

  /**
   * Returns a meter for learners with these choices.
   *
   * @param roadmap the roadmap
   * @param choices the chosen options; of a choice that is not there, every option shows and counts
   * @return a meter
   * @throws UnknownItemException if the roadmap has no such choice or option
   */
  public static ProgressMeter of(Roadmap roadmap, Map<ChoiceId, OptionId> choices) {
    choices.forEach((choice, option) -> require(roadmap, choice, option));
    return new ProgressMeter(new Syllabus(roadmap, choices));
  }

  /**
   * Measures a ledger. Marks on ids that the roadmap does not have are passed over, but for the time
   * spent and the last activity.
   *
   * @param progress a ledger of the roadmap, at whatever version
   * @return how far the learner is
   * @throws IllegalArgumentException if the ledger is of another roadmap
   */
  public ProgressReport report(Progress progress) {
    Roadmap roadmap = syllabus.roadmap();
    if (!progress.roadmap().equals(roadmap.id())) {
      throw new IllegalArgumentException("a ledger of roadmap \"" + progress.roadmap()
          + "\" cannot be measured on roadmap \"" + roadmap.id() + "\"");
    }
    return new ProgressReport(progress.index().on(syllabus));
  }

  private static void require(Roadmap roadmap, ChoiceId choice, OptionId option) {
    Choice found = roadmap.choices().stream()
        .filter(known -> known.id().equals(choice))
        .findFirst()
        .orElseThrow(() -> unknown(
            "roadmap \"" + roadmap.id() + "\" " + roadmap.version() + " has no choice",
            choice,
            roadmap.choices().stream().map(known -> known.id().value()).toList()));
    List<String> options =
        found.options().stream().map(known -> known.id().value()).toList();
    if (!options.contains(option.value())) {
      throw unknown("choice \"" + choice + "\" has no option", option, options);
    }
  }

  private static UnknownItemException unknown(String what, Object id, Collection<String> known) {
    Optional<String> near = Nearest.to(id.toString(), known);
    String all = known.isEmpty() ? "none" : String.join(", ", known);
    return new UnknownItemException(
        what + " \"" + id + "\"" + (near.isEmpty() ? ": it has " + all : ""), near);
  }
}

package dev.roadmapkit.examples.cli;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Step;
import dev.roadmapkit.StepId;
import dev.roadmapkit.pdf.ChecklistReader;
import dev.roadmapkit.pdf.ChecklistRenderer;
import dev.roadmapkit.pdf.TickedChecklist;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** The options for places in which a learner writes. */
final class NotesOption {

  @Option(names = "--notes", description = "A place for notes at every step.")
  private boolean places;

  @Option(
      names = "--notes-from",
      paramLabel = "PDF",
      description = "The same, with the notes that stand in another checklist of the roadmap.")
  private Optional<String> pdf = Optional.empty();

  /** Tells whether the notes are those on one roadmap. */
  boolean areOfOne() {
    return pdf.isPresent();
  }

  /** Adds places without notes, if they were asked for. */
  void addPlaces(ChecklistRenderer.Builder renderer) {
    if (places) {
      renderer.notes(Map.of());
    }
  }

  /** Adds the notes of the other checklist, and says which have no step any more. */
  void addNotes(ChecklistRenderer.Builder renderer, Roadmap roadmap, Console console) {
    pdf.ifPresent(name -> {
      TickedChecklist from =
          ChecklistReader.create().read(FileNames.existing(name)).orThrow();
      if (!from.roadmap().equals(roadmap.id())) {
        throw CliException.usage("\"" + name + "\" is a checklist of roadmap \"" + from.roadmap()
            + "\", not \"" + roadmap.id() + "\"");
      }
      renderer.notes(kept(from, roadmap, console));
    });
  }

  private static Map<StepId, String> kept(TickedChecklist from, Roadmap roadmap, Console console) {
    Set<StepId> steps = roadmap.steps().stream().map(Step::id).collect(Collectors.toSet());
    Map<StepId, String> kept = new LinkedHashMap<>(from.notes());
    kept.keySet().retainAll(steps);
    from.notes().keySet().stream()
        .filter(step -> !steps.contains(step))
        .forEach(step -> console.printError("warning: the note on step \"" + step
            + "\" is left out: roadmap \"" + roadmap.id() + "\" " + roadmap.version()
            + " has no such step"));
    return kept;
  }
}

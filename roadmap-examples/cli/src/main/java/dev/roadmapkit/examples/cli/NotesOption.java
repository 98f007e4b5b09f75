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
  void addNotes(
      ChecklistRenderer.Builder renderer, Roadmap roadmap, RoadmapSource source, Console console) {
    pdf.ifPresent(name -> {
      TickedChecklist from =
          ChecklistReader.create().read(FileNames.existing(name)).orThrow();
      if (!from.roadmap().equals(roadmap.id())) {
        throw CliException.usage("\"" + name + "\" is a checklist of roadmap \"" + from.roadmap()
            + "\", not \"" + roadmap.id() + "\"");
      }
      Map<StepId, String> notes = source
          .find(from.roadmap(), from.version())
          .filter(drawn -> drawn.version().compareTo(roadmap.version()) < 0)
          .map(drawn -> from.notes(drawn, roadmap))
          .orElseGet(from::notes);
      renderer.notes(placed(notes, roadmap, console));
    });
  }

  private static Map<StepId, String> placed(
      Map<StepId, String> notes, Roadmap roadmap, Console console) {
    Map<StepId, String> placed = new LinkedHashMap<>(notes);
    placed.keySet().retainAll(roadmap.steps().stream().map(Step::id).toList());
    notes.forEach((step, text) -> {
      if (!placed.containsKey(step)) {
        console.printError("warning: the note on step \"" + step + "\" is left out: roadmap \""
            + roadmap.id() + "\" " + roadmap.version() + " has no such step. It says: " + text);
      }
    });
    return placed;
  }
}

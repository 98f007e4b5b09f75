package dev.roadmapkit.examples.cli;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.StepId;
import dev.roadmapkit.pdf.ChecklistImport;
import dev.roadmapkit.pdf.TickedChecklist;
import dev.roadmapkit.problem.Problem;
import dev.roadmapkit.progress.Mark;
import dev.roadmapkit.progress.ProgressReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the learner should know after a checklist was imported.
 *
 * @param pdf its name
 * @param followed the version of the ledger before
 * @param ticked what was ticked
 * @param taken what became of that
 * @param drawn the roadmap at the version of the checklist, to describe topics by
 * @param before how far the learner was
 * @param after how far the learner is
 */
record ImportNotes(
    String pdf,
    ContentVersion followed,
    TickedChecklist ticked,
    ChecklistImport taken,
    Roadmap drawn,
    ProgressReport before,
    ProgressReport after) {

  /** Nothing that a PDF holds is to reach the terminal as a command. */
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Cf}&&[^\n]]");

  /** Problems in lines of their own, the suggestion below. */
  List<String> warnings() {
    return taken.problems().stream().map(Problem::toString).toList();
  }

  /** Lines for people. */
  String text() {
    List<String> lines = new ArrayList<>();
    taken.added().stream()
        .filter(mark -> Items.isKnown(mark.item(), drawn))
        .forEach(mark -> lines.add(word(mark) + Items.describe(mark.item(), drawn)));
    known().ifPresent(lines::add);
    carried().ifPresent(lines::add);
    ticked
        .undecided()
        .forEach(choice ->
            lines.add("Not chosen: more than one option of \"" + choice + "\" is ticked"));
    chosen().ifPresent(lines::add);
    ticked.notes().forEach((step, text) -> lines.add(note(step, text)));
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining())
        + MarkCommand.percentages(after.roadmap(), before, after);
  }

  private static String word(Mark mark) {
    MarkKind kind = mark.state() == Mark.State.DONE ? MarkKind.DONE : MarkKind.REOPEN;
    return kind.participle() + ": ";
  }

  private Optional<String> known() {
    int count = taken.known().size();
    if (count > 0) {
      return Optional.of(Words.count(count, "change") + " of " + pdf
          + (count == 1 ? " was" : " were") + " there already");
    }
    return ticked.ticked().isEmpty() && ticked.unticked().isEmpty()
        ? Optional.of("No topic was ticked or unticked in " + pdf + " since it was drawn")
        : Optional.empty();
  }

  private Optional<String> carried() {
    ContentVersion now = after.roadmap().version();
    ContentVersion from = followed.equals(now) ? ticked.version() : followed;
    boolean nothing = taken.added().isEmpty() || from.equals(now);
    return nothing || taken.problems().stream().anyMatch(ImportNotes::isMissing)
        ? Optional.empty()
        : Optional.of("Carried over from " + from + " to " + now);
  }

  private static boolean isMissing(Problem problem) {
    return problem.rule().equals("missing-version");
  }

  private String note(StepId step, String text) {
    String indented = CONTROL.matcher(text).replaceAll(" ").replace("\n", "\n  ");
    return "Note on " + Items.describe(step.value(), drawn) + ":\n  " + indented;
  }

  /** The file of progress has no place for it. */
  private Optional<String> chosen() {
    String options = ticked.choices().entrySet().stream()
        .map(entry -> " --choose " + entry.getKey() + "=" + entry.getValue())
        .collect(Collectors.joining());
    return options.isEmpty()
        ? Optional.empty()
        : Optional.of("Chosen, and not kept in the file: give it with every command, as" + options);
  }
}

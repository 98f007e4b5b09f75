package dev.roadmapkit.examples.cli;

import dev.roadmapkit.pdf.ChecklistRenderer;
import dev.roadmapkit.pdf.UnsupportedTextException;
import dev.roadmapkit.schedule.Schedule;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code roadmap pdf}. */
@Command(
    name = "pdf",
    description = "Draws a plan as a PDF checklist to tick on a screen or to print.",
    customSynopsis = {
      "roadmap pdf ID|FILE -o FILE [OPTIONS]",
      "       roadmap pdf --all -o FOLDER [OPTIONS]"
    },
    footer = {"", "roadmap progress FILE import TICKED.pdf takes back what was ticked."})
final class PdfCommand implements Callable<Integer> {

  private final Console console;

  @Mixin
  private final RoadmapSource source;

  @Parameters(paramLabel = "ID|FILE", arity = "0..1", description = RoadmapSource.DESCRIPTION)
  private Optional<String> roadmap = Optional.empty();

  @Option(names = "--all", description = "Draws the newest version of every roadmap there is.")
  private boolean all;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "The PDF file to write, replaced if it exists; - for standard output; with"
          + " --all a folder.")
  private String output = "";

  @Mixin
  private final PlanOptions options = new PlanOptions();

  @Option(
      names = "--deadline",
      paramLabel = "DATE",
      description = "The last day that is in time, marked in the timeline.")
  private Optional<String> deadline = Optional.empty();

  @Mixin
  private final ChecklistLook look = new ChecklistLook();

  @Mixin
  private final NotesOption notes = new NotesOption();

  PdfCommand(Console console, RoadmapSource source) {
    this.console = console;
    this.source = source;
  }

  @Override
  public Integer call() {
    ChecklistRenderer.Builder renderer = look.renderer();
    notes.addPlaces(renderer);
    options.locale().ifPresent(renderer::locale);
    Optional<LocalDate> last = deadline.map(Dates::parse);
    if (all) {
      return drawAll(renderer.build(), last);
    }
    String argument = roadmap.orElseThrow(() -> CliException.usage(
        "what shall be drawn? Name a roadmap, or write --all -o FOLDER for all of them"));
    PdfTarget target = PdfTarget.of(output);
    source.file(argument).ifPresent(target::refuseToReplace);
    Schedule schedule = options.plan(source, argument, last, console);
    options.progress().ifPresent(renderer::progress);
    notes.addNotes(renderer, schedule.roadmap(), source, console);
    options.noteUnusedToday(console);
    draw(renderer.build(), schedule, target);
    target.report(console);
    return ExitCode.OK;
  }

  private int drawAll(ChecklistRenderer renderer, Optional<LocalDate> last) {
    if (roadmap.isPresent()) {
      throw CliException.usage("--all draws every roadmap: leave out \"" + roadmap.get() + "\"");
    }
    if (options.hasProgress()) {
      throw CliException.usage("--progress is of one roadmap: name that in place of --all");
    }
    if (notes.areOfOne()) {
      throw CliException.usage("--notes-from is of one roadmap: name that in place of --all");
    }
    options.noteUnusedToday(console);
    int exitCode = new PdfFolder(output, options.hasLanguage(), console)
        .write(
            source.newest(),
            entry -> options.planOneOfMany(source, entry, last, console),
            (schedule, target) -> draw(renderer, schedule, target));
    options.noteUnusedChoices(console);
    return exitCode;
  }

  private void draw(ChecklistRenderer renderer, Schedule schedule, PdfTarget target) {
    try {
      target.draw(renderer, schedule, console);
    } catch (UnsupportedTextException e) {
      throw CliException.problem(
          e.reason(),
          "  Write the text without it, or choose another language with --lang; 'roadmap plan' prints"
              + " any text");
    }
    Locale language = schedule.roadmap().language();
    if (!ChecklistRenderer.hasLabelsIn(language)) {
      console.printError("note: there are no labels in \"" + language.toLanguageTag()
          + "\", so these are in English");
    }
  }
}

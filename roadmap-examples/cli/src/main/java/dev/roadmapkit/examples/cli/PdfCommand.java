package dev.roadmapkit.examples.cli;

import dev.roadmapkit.pdf.ChecklistRenderer;
import dev.roadmapkit.pdf.Density;
import dev.roadmapkit.pdf.PaperSize;
import dev.roadmapkit.pdf.Theme;
import dev.roadmapkit.pdf.UnsupportedTextException;
import dev.roadmapkit.schedule.Schedule;
import java.util.List;
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
    customSynopsis = "roadmap pdf ID|FILE -o FILE [OPTIONS]",
    footer = {"", "Text from right to left, such as Arabic or Hebrew, cannot be drawn yet."})
final class PdfCommand implements Callable<Integer> {

  private final Console console;

  @Mixin
  private final RoadmapSource source;

  @Parameters(paramLabel = "ID|FILE", description = RoadmapSource.DESCRIPTION)
  private String roadmap = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "The PDF file to write, replaced if it exists; - for standard output.")
  private String output = "";

  @Mixin
  private final PlanOptions options = new PlanOptions();

  @Option(
      names = "--deadline",
      paramLabel = "DATE",
      description = "The last day that is in time, marked in the timeline.")
  private Optional<String> deadline = Optional.empty();

  @Option(names = "--paper", paramLabel = "PAPER", description = "a4 (the default) or letter.")
  private String paper = "a4";

  @Option(
      names = "--theme",
      paramLabel = "THEME",
      description = "light (the default), dark for screens, or print to save ink.")
  private String theme = "light";

  @Option(
      names = "--density",
      paramLabel = "DENSITY",
      description = "full (the default), or compact for boxes and links without prose.")
  private String density = "full";

  @Option(names = "--no-form", description = "Boxes to tick on paper only.")
  private boolean paperOnly;

  PdfCommand(Console console, RoadmapSource source) {
    this.console = console;
    this.source = source;
  }

  @Override
  public Integer call() {
    ChecklistRenderer.Builder renderer = look();
    PdfTarget target = PdfTarget.of(output);
    source.file(roadmap).ifPresent(target::refuseToReplace);
    Schedule schedule = options.plan(source, roadmap, deadline.map(Dates::parse), console);
    options.progress().ifPresent(renderer::progress);
    options.noteUnusedToday(console);
    try {
      target.write(renderer.build(), schedule, console);
    } catch (UnsupportedTextException e) {
      throw CliException.problem(
          String.valueOf(e.getMessage()),
          "  Choose another language with --lang; 'roadmap plan' prints any text");
    }
    return ExitCode.OK;
  }

  private ChecklistRenderer.Builder look() {
    boolean letter = Words.oneOf(List.of("a4", "letter"), "paper size", paper).equals("letter");
    boolean compact =
        Words.oneOf(List.of("full", "compact"), "density", density).equals("compact");
    String colors = Words.oneOf(List.of("light", "dark", "print"), "theme", theme);
    return ChecklistRenderer.builder()
        .paper(letter ? PaperSize.LETTER : PaperSize.A4)
        .density(compact ? Density.COMPACT : Density.FULL)
        .theme(Theme.valueOf(colors.toUpperCase(Locale.ROOT)))
        .form(!paperOnly);
  }
}

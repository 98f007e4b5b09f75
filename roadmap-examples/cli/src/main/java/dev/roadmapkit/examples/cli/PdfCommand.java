package dev.roadmapkit.examples.cli;

import dev.roadmapkit.pdf.ChecklistRenderer;
import dev.roadmapkit.pdf.PaperSize;
import dev.roadmapkit.pdf.UnsupportedTextException;
import dev.roadmapkit.schedule.Schedule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code roadmap pdf}. */
@Command(name = "pdf", description = "Draws a plan as a PDF checklist to print.")
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
  private final StartOption start = new StartOption();

  @Mixin
  private final LanguageOption language = new LanguageOption();

  @Option(names = "--paper", paramLabel = "PAPER", description = "a4 (the default) or letter.")
  private String paper = "a4";

  PdfCommand(Console console, RoadmapSource source) {
    this.console = console;
    this.source = source;
  }

  @Override
  public Integer call() {
    boolean letter = Words.oneOf(List.of("a4", "letter"), "paper size", paper).equals("letter");
    Optional<LocalDate> date = start.date();
    PdfTarget target = PdfTarget.of(output);
    source.file(roadmap).ifPresent(target::refuseToReplace);
    Schedule schedule = Planner.plan(language.load(source, roadmap, console), date);
    ChecklistRenderer renderer = ChecklistRenderer.builder()
        .paper(letter ? PaperSize.LETTER : PaperSize.A4)
        .build();
    try {
      target.write(renderer, schedule, console);
    } catch (UnsupportedTextException e) {
      throw CliException.problem(
          String.valueOf(e.getMessage()),
          "  Choose another language with --lang; 'roadmap plan' prints any text");
    }
    return ExitCode.OK;
  }
}

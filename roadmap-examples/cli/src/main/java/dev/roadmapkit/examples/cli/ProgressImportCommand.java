package dev.roadmapkit.examples.cli;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.pdf.ChecklistImport;
import dev.roadmapkit.pdf.ChecklistReader;
import dev.roadmapkit.pdf.TickedChecklist;
import dev.roadmapkit.progress.Migration;
import dev.roadmapkit.progress.Progress;
import dev.roadmapkit.progress.ProgressMeter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code roadmap progress FILE import}. */
@Command(
    name = "import",
    description = "Takes over what was ticked in a PDF checklist.",
    customSynopsis = "roadmap progress FILE import TICKED.pdf [OPTIONS]",
    footer = {
      "",
      "Only boxes count that are not as they were drawn: one that is ticked now is done, one that",
      "was ticked is reopened. So a PDF may be imported again and again. If it is of another",
      "version of the roadmap than FILE, marks are carried over to the newer one of the two.",
      "If there is no FILE yet, it is begun.",
      "",
      "Notes are shown, and kept in the PDF only. To take them along into the next one:",
      "roadmap pdf ID -o NEXT.pdf --notes-from TICKED.pdf",
    })
final class ProgressImportCommand implements Callable<Integer> {

  private final Console console;
  private final RoadmapSource source;
  private final ProgressCommand parent;

  @Parameters(paramLabel = "TICKED.pdf", description = "The PDF as a viewer saved it.")
  private String pdf = "";

  @Mixin
  private final GivenVersions versions = new GivenVersions();

  @Mixin
  private final ChooseOption choose = new ChooseOption();

  private String message = "";
  private List<String> warnings = List.of();

  ProgressImportCommand(Console console, RoadmapSource source, ProgressCommand parent) {
    this.console = console;
    this.source = source;
    this.parent = parent;
  }

  @Override
  public Integer call() {
    LedgerFile ledger = parent.ledger("import TICKED.pdf");
    Instant at = parent.clock().instant();
    TickedChecklist ticked =
        ChecklistReader.create().read(FileNames.existing(pdf)).orThrow();
    Function<ContentVersion, Optional<Roadmap>> find = versions.of(ticked.roadmap(), source);
    ledger.update(known -> {
      known.ifPresent(progress -> requireSame(progress, ticked, ledger));
      Progress before = known.orElseGet(() -> Progress.of(version(ticked, ticked.version(), find)));
      ChecklistImport taken = ticked.importInto(before, find, at);
      ImportNotes notes = notes(ticked, before, taken, find);
      String begun = MarkCommand.begun(ledger, notes.drawn());
      message = (known.isEmpty() ? begun : "") + notes.text();
      warnings = notes.warnings();
      return taken.progress();
    });
    console.print(message);
    warnings.forEach(console::printError);
    parent.clock().warning().ifPresent(console::printError);
    return ExitCode.OK;
  }

  private void requireSame(Progress progress, TickedChecklist ticked, LedgerFile ledger) {
    if (!progress.roadmap().equals(ticked.roadmap())) {
      throw CliException.problem(
          "\"" + pdf + "\" is a checklist of roadmap \"" + ticked.roadmap() + "\", and \""
              + ledger.name() + "\" is progress on roadmap \"" + progress.roadmap() + "\"",
          "  To begin a file for it, name one that is not there yet");
    }
  }

  /** Before and after are measured on one version, so that their difference is that of the ticks. */
  private ImportNotes notes(
      TickedChecklist ticked,
      Progress before,
      ChecklistImport taken,
      Function<ContentVersion, Optional<Roadmap>> find) {
    ContentVersion version = taken.progress().version().orElse(ticked.version());
    Roadmap on = version(ticked, version, find);
    ProgressMeter meter = ProgressMeter.of(on, choose.choices());
    Progress carried = Migration.merge(List.of(before, Progress.of(on)), find).progress();
    Roadmap drawn = find.apply(ticked.version()).orElse(on);
    return new ImportNotes(
        pdf,
        before.version().orElse(version),
        ticked,
        taken,
        drawn,
        meter.report(carried),
        meter.report(taken.progress()));
  }

  private Roadmap version(
      TickedChecklist ticked,
      ContentVersion version,
      Function<ContentVersion, Optional<Roadmap>> find) {
    return find.apply(version)
        .orElseGet(() -> source.version(ticked.roadmap().value(), version.toString(), "--roadmap"));
  }
}

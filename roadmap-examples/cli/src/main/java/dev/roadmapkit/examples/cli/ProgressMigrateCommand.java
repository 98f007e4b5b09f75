package dev.roadmapkit.examples.cli;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.progress.CreditPolicy;
import dev.roadmapkit.progress.Migration;
import dev.roadmapkit.progress.MigrationResult;
import dev.roadmapkit.progress.Progress;
import dev.roadmapkit.progress.ProgressMeter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code roadmap progress FILE migrate}. */
@Command(
    name = "migrate",
    description = "Takes the progress along to another version of its roadmap.",
    customSynopsis = "roadmap progress FILE migrate --to VERSION [OPTIONS]",
    footer = {
      "",
      "Nothing is taken out of the file, so an older version can be gone back to.",
    })
final class ProgressMigrateCommand implements Callable<Integer> {

  private static final String LATEST = "latest";

  private final Console console;
  private final RoadmapSource source;
  private final ProgressCommand parent;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "VERSION|FILE",
      description = "The version to go over to, such as 2026.1.0 or latest, or the roadmap file"
          + " that has it.")
  private String to = "";

  @Option(
      names = "--recalculate",
      description = "Counts what was merged as done only if all its parts were; credit may sink.")
  private boolean recalculate;

  @Mixin
  private final ChooseOption choose = new ChooseOption();

  @Mixin
  private final FollowedRoadmap followed = new FollowedRoadmap();

  private String report = "";

  ProgressMigrateCommand(Console console, RoadmapSource source, ProgressCommand parent) {
    this.console = console;
    this.source = source;
    this.parent = parent;
  }

  @Override
  public Integer call() {
    LedgerFile ledger = parent.ledger("migrate --to VERSION");
    Progress before = ledger.read();
    Progress after = ledger.update(known -> migrate(known.orElseGet(ledger::read), ledger));
    console.print(report + "\n\n"
        + (after.equals(before)
            ? "Nothing to do, " + ledger.name() + " is up to date"
            : "Wrote " + ledger.name())
        + "\n");
    return ExitCode.OK;
  }

  private Progress migrate(Progress progress, LedgerFile ledger) {
    Roadmap target = target(progress.roadmap(), ledger);
    ProgressMeter meter = ProgressMeter.of(target, choose.choices());
    Roadmap from = followed.of(progress, source, ledger);
    if (from.version().compareTo(target.version()) > 0) {
      return back(progress, from, target, meter);
    }
    MigrationResult result = Migration.between(from, target)
        .choosing(choose.choices())
        .migrate(progress, recalculate ? CreditPolicy.RECALCULATE : CreditPolicy.KEEP);
    PlanChange plan = new PlanChange(choose.choices(), parent.clock().givenDay());
    report = result.report() + "\n\n" + plan.text(from, progress, target, result.progress());
    return result.progress();
  }

  private Roadmap target(RoadmapId followed, LedgerFile ledger) {
    VersionedId named = VersionedId.of(to);
    if (!source.isFile(to) && named.version().isPresent()) {
      requireSame(followed, named.id(), ledger);
    }
    String version = named.version().orElse(to);
    Roadmap target = version.equals(LATEST)
        ? source.load(followed.value())
        : source.isFile(to) ? source.load(to) : source.version(followed.value(), version, "--to");
    requireSame(followed, target.id().value(), ledger);
    return target;
  }

  private static void requireSame(RoadmapId followed, String other, LedgerFile ledger) {
    if (!followed.value().equals(other)) {
      throw CliException.usage("\"" + ledger.name() + "\" is progress on roadmap \"" + followed
          + "\", not \"" + other + "\"");
    }
  }

  /** The older marks are still there, and count again. */
  private Progress back(Progress progress, Roadmap from, Roadmap target, ProgressMeter meter) {
    Progress back = progress.on(target);
    report = from.id() + " " + from.version() + " -> " + target.version() + ": back to the older"
        + " version, at " + meter.report(back).percent()
        + " %\nAll marks are kept; those on what only the newer version has do not count here.";
    return back;
  }
}

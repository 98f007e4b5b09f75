package dev.roadmapkit.examples.cli;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.progress.CreditPolicy;
import dev.roadmapkit.progress.Migration;
import dev.roadmapkit.progress.MigrationResult;
import dev.roadmapkit.progress.Progress;
import dev.roadmapkit.progress.ProgressMeter;
import dev.roadmapkit.progress.ProgressReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
      "Nothing is taken out of the file, so an older version can be gone back to; what only the",
      "newer one has is listed then. --recalculate works on a file that is up to date too.",
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
    console.print(report
        + (after.equals(before)
            ? "Nothing to do, " + ledger.name() + " is up to date"
            : "\n\nWrote " + ledger.name())
        + "\n");
    return ExitCode.OK;
  }

  private Progress migrate(Progress progress, LedgerFile ledger) {
    Roadmap target = target(progress.roadmap(), ledger);
    ProgressMeter.of(target, choose.choices());
    if (progress.version().filter(own -> own.compareTo(target.version()) > 0).isPresent()) {
      return back(progress, target, ledger);
    }
    Roadmap from = from(progress, target, ledger);
    MigrationResult result =
        Migration.between(from, target).choosing(choose.choices()).migrate(progress, policy());
    PlanChange plan = new PlanChange(choose.choices(), parent.clock().givenDay());
    report = result.progress().equals(progress)
        ? ""
        : result.report() + "\n\n" + plan.text(from, progress, target, result.progress());
    return result.progress();
  }

  private CreditPolicy policy() {
    return recalculate ? CreditPolicy.RECALCULATE : CreditPolicy.KEEP;
  }

  /** A file that names no version may go to any, not only to those after the newest. */
  private Roadmap from(Progress progress, Roadmap target, LedgerFile ledger) {
    Roadmap from = followed.of(progress, source, ledger);
    boolean open = progress.version().isEmpty();
    return open && from.version().compareTo(target.version()) > 0 ? target : from;
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

  /** Marks from before the target may never have been carried there. */
  private Progress carried(Progress progress, Roadmap target) {
    List<Roadmap> way = new ArrayList<>(progress.marks().stream()
        .flatMap(mark -> mark.version().stream())
        .filter(version -> version.compareTo(target.version()) < 0)
        .distinct()
        .sorted()
        .flatMap(version -> source.find(target.id(), version).stream())
        .toList());
    way.add(target);
    Progress carried = progress.on(way.get(0));
    for (int i = 0; i < way.size(); i++) {
      Roadmap next = way.get(Math.min(i + 1, way.size() - 1));
      carried = Migration.between(way.get(i), next).migrate(carried, policy()).progress();
    }
    return carried;
  }

  /** The older marks are still there, and count again; the newer version need not be. */
  private Progress back(Progress progress, Roadmap target, LedgerFile ledger) {
    ContentVersion newer = progress.version().orElseThrow();
    boolean known =
        !followed.again(source).isEmpty() || source.find(target.id(), newer).isPresent();
    Optional<String> before = known
        ? Optional.of(percent(followed.of(progress, source, ledger), progress))
        : Optional.empty();
    Progress back = carried(progress, target);
    ProgressReport now = ProgressMeter.of(target, choose.choices()).report(back);
    Set<String> waiting = new TreeSet<>();
    now.unknownMarks()
        .forEach(mark -> waiting.add(mark.item() + " (" + back.state(mark.item()) + ")"));
    report = target.id() + " " + newer + " -> " + target.version() + ", back to the older version: "
        + before.map(percent -> percent + " % -> ").orElse("") + now.percent() + " %\n"
        + (back.marks().size() == progress.marks().size()
            ? ""
            : "Marks from before " + target.version() + " were carried over to it\n")
        + (waiting.isEmpty()
            ? "All marks are kept"
            : "All marks are kept; those on what this version does not have wait for the newer one:"
                + "\n  " + String.join("\n  ", waiting));
    return back;
  }

  private String percent(Roadmap roadmap, Progress progress) {
    Migration same = Migration.between(roadmap, roadmap).choosing(choose.choices());
    return same.migrate(progress).report().percentBefore();
  }
}

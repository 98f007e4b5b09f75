package dev.roadmapkit.pdf;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.TopicId;
import dev.roadmapkit.problem.Nearest;
import dev.roadmapkit.problem.Problem;
import dev.roadmapkit.problem.Severity;
import dev.roadmapkit.progress.Mark;
import dev.roadmapkit.progress.MergeResult;
import dev.roadmapkit.progress.Migration;
import dev.roadmapkit.progress.Progress;
import dev.roadmapkit.progress.ProgressReport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Makes marks of what was changed in a checklist; for one use. */
final class ChecklistImporter {

  private final TickedChecklist checklist;
  private final Progress ledger;
  private final Function<ContentVersion, Optional<Roadmap>> versions;
  private final Instant at;
  private final Optional<Roadmap> drawn;
  private final Optional<ProgressReport> report;
  private final Set<String> topics = new LinkedHashSet<>();
  /** Item and state of the marks that came from this checklist before. */
  private final Set<String> before = new HashSet<>();

  private final List<Mark> added = new ArrayList<>();
  private final List<TopicId> known = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  ChecklistImporter(
      TickedChecklist checklist,
      Progress ledger,
      Function<ContentVersion, Optional<Roadmap>> versions,
      Instant at) {
    this.checklist = checklist;
    this.ledger = ledger;
    this.versions = versions;
    this.at = at;
    this.drawn = versions.apply(checklist.version());
    this.report = drawn.map(roadmap -> ProgressReport.of(roadmap, ledger.on(roadmap)));
    drawn.ifPresent(roadmap -> roadmap
        .steps()
        .forEach(step -> step.topics().forEach(topic -> topics.add(topic.id().value()))));
    ledger.marks().stream()
        .filter(mark -> mark.note().filter(checklist.note()::equals).isPresent())
        .forEach(mark -> before.add(mark.item() + " " + mark.state()));
  }

  ChecklistImport result() {
    Progress marked =
        drawn.map(ledger::on).orElseGet(() -> Progress.of(ledger.roadmap(), ledger.marks()));
    for (TopicId topic : checklist.ticked()) {
      marked = take(marked, topic, Mark.State.DONE);
    }
    for (TopicId topic : checklist.unticked()) {
      marked = take(marked, topic, Mark.State.NOT_STARTED);
    }
    takenBack(Mark.State.DONE, "is not ticked any more", "reopen it");
    takenBack(Mark.State.NOT_STARTED, "is ticked again", "mark it as done");
    return new ChecklistImport(added.isEmpty() ? ledger : carried(), added, known, problems);
  }

  /** It may have been unticked, or this may be another copy of the file: nobody can tell, so it is said. */
  private void takenBack(Mark.State state, String now, String remedy) {
    checklist.unchanged().forEach((topic, ticked) -> {
      String id = topic.value();
      boolean other = ticked != (state == Mark.State.DONE);
      if (other && state(id) == state && isFromHere(id)) {
        problems.add(Problem.of(
            Severity.INFO,
            "imported-before",
            "",
            "topic \"" + id + "\" was imported from this checklist before as " + state + " and "
                + now + " in this file: it stays so, unless you " + remedy));
      }
    });
  }

  private boolean isFromHere(String topic) {
    return ledger
        .latest(topic)
        .flatMap(Mark::note)
        .filter(checklist.note()::equals)
        .isPresent();
  }

  private Progress take(Progress marked, TopicId topic, Mark.State state) {
    String id = topic.value();
    boolean unknown = drawn.isPresent() && !topics.contains(id);
    Mark.State now = unknown ? ledger.state(id) : state(id);
    if ((now == Mark.State.DONE) == (state == Mark.State.DONE)) {
      known.add(topic);
      return marked;
    }
    if (before.contains(id + " " + state)) {
      problems.add(importedBefore(id, state, now));
      return marked;
    }
    Mark mark = Mark.builder(id, state, at)
        .cause(Mark.Cause.IMPORTED)
        .version(checklist.version())
        .note(checklist.note())
        .build();
    if (unknown) {
      problems.add(unknownTopic(id));
      added.add(mark);
      return marked.merge(Progress.of(ledger.roadmap(), List.of(mark)));
    }
    Progress more = marked.mark(mark);
    added.add(more.latest(id).orElse(mark));
    return more;
  }

  /** With what was said of the topic's step, if the version is there. */
  private Mark.State state(String topic) {
    return report.map(found -> found.state(topic)).orElseGet(() -> ledger.state(topic));
  }

  private Progress carried() {
    Progress alone = Progress.of(ledger.roadmap(), added);
    Optional<ContentVersion> own = ledger.version();
    if (drawn.isEmpty()) {
      own.filter(version -> !version.equals(checklist.version()))
          .ifPresent(version -> problems.add(missing(checklist.version())));
      return ledger.merge(alone);
    }
    if (own.isEmpty()) {
      return ledger.on(drawn.get()).merge(alone);
    }
    MergeResult merged = Migration.merge(List.of(ledger, alone.on(drawn.get())), versions);
    merged.missing().forEach(version -> problems.add(missing(version)));
    return merged.progress();
  }

  private Problem unknownTopic(String id) {
    String message = "roadmap \"" + checklist.roadmap() + "\" " + checklist.version()
        + " has no topic \"" + id + "\": its mark is kept and does not count";
    return Problem.of(Severity.WARNING, "unknown-topic", "", message)
        .suggesting(Nearest.to(id, topics));
  }

  private Problem missing(ContentVersion version) {
    String message = "there is no version " + version + " of roadmap \"" + checklist.roadmap()
        + "\" at hand: all marks are kept, and none was carried over to a newer version";
    return Problem.of(Severity.WARNING, "missing-version", "", message);
  }

  private static Problem importedBefore(String id, Mark.State state, Mark.State now) {
    String message = "topic \"" + id + "\" was imported from this checklist before as " + state
        + " and is " + now + " since: it stays so, unless you "
        + (state == Mark.State.DONE ? "mark it as done" : "reopen it");
    return Problem.of(Severity.INFO, "imported-before", "", message);
  }
}

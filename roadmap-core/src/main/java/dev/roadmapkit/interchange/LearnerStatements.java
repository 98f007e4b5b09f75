package dev.roadmapkit.interchange;

import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.ExtensionValue.Entries;
import dev.roadmapkit.OptionId;
import dev.roadmapkit.Resource;
import dev.roadmapkit.progress.Mark;
import dev.roadmapkit.progress.Progress;
import dev.roadmapkit.progress.ProgressReport;
import dev.roadmapkit.progress.Standing;
import dev.roadmapkit.progress.StepReport;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes statements of one learner's ledger and the report on it. For one use. */
final class LearnerStatements {

  private static final String PROGRESS = "https://w3id.org/xapi/cmi5/result/extensions/progress";

  private final XapiActor actor;
  private final Activities activities;
  private final ProgressReport report;
  /** Without those that a migration made. */
  private final List<Mark> own;

  private final Set<String> shown;
  private final List<Mark> attempts;
  /** Time that is with an attempt is not counted again. */
  private final ItemActivity rest;

  LearnerStatements(
      XapiActor actor, Activities activities, ProgressReport report, Progress progress) {
    this.actor = actor;
    this.activities = activities;
    this.report = report;
    this.own = progress.marks().stream()
        .filter(mark -> mark.cause() != Mark.Cause.MIGRATED)
        .toList();
    this.shown = shown(report);
    this.attempts = attempts(progress);
    this.rest = new ItemActivity(progress.marks().stream()
        .filter(mark -> mark.state() != Mark.State.IN_PROGRESS)
        .toList());
  }

  private static Set<String> shown(ProgressReport report) {
    Set<String> shown = new HashSet<>();
    for (StepReport step : report.steps()) {
      shown.add(step.step().id().value());
      step.step().topics().stream()
          .map(topic -> topic.id().value())
          .filter(report::shows)
          .forEach(shown::add);
      step.step().resources().stream()
          .filter(resource -> isChosen(resource, report.choices()))
          .forEach(resource -> shown.add(resource.id().value()));
    }
    return shown;
  }

  private static boolean isChosen(Resource resource, Map<ChoiceId, OptionId> choices) {
    return resource.when().entrySet().stream()
        .allMatch(entry ->
            choices.getOrDefault(entry.getKey(), entry.getValue()).equals(entry.getValue()));
  }

  /** A migration also says that steps are begun which the learner had marked as done. */
  private List<Mark> attempts(Progress progress) {
    Set<Instant> begun = new HashSet<>();
    own.stream().filter(LearnerStatements::isAttempt).forEach(mark -> begun.add(mark.at()));
    return progress.marks().stream()
        .filter(mark -> isAttempt(mark) && begun.contains(mark.at()))
        .filter(mark -> shown.contains(mark.item()))
        .toList();
  }

  private static boolean isAttempt(Mark mark) {
    return mark.state() == Mark.State.IN_PROGRESS;
  }

  List<Statement> all() {
    List<Statement> all = new ArrayList<>();
    attempts.forEach(mark -> all.add(attempted(mark)));
    for (String id : activities.ids()) {
      if (shown.contains(id) && report.state(id) == Mark.State.DONE) {
        report.decisiveMark(id).ifPresent(mark -> all.add(completed(id, mark)));
      }
    }
    if (report.state() == Mark.State.DONE) {
      lastDecisive().ifPresent(mark -> all.add(completed(mark)));
    }
    all.sort(Comparator.comparing(Statement::at));
    for (StepReport step : report.steps()) {
      String id = step.step().id().value();
      progressed(step, activities.item(id), activities.parents(id)).ifPresent(all::add);
    }
    progressed(report, activities.roadmap(), List.of()).ifPresent(all::add);
    return all;
  }

  private Optional<Mark> lastDecisive() {
    return report.steps().stream()
        .flatMap(step -> report.decisiveMark(step.step().id().value()).stream())
        .max(Comparator.naturalOrder());
  }

  private Statement attempted(Mark mark) {
    Entries result = duration(new Trees(), mark.spent()).build();
    return statement(
        Verb.ATTEMPTED,
        activities.item(mark.item()),
        result,
        activities.parents(mark.item()),
        mark.version(),
        mark.at());
  }

  private Statement completed(String id, Mark mark) {
    Entries result = duration(completion(true), rest.spent(id)).build();
    return statement(
        Verb.COMPLETED,
        activities.item(id),
        result,
        activities.parents(id),
        isStep(id) ? revision(mark) : mark.version(),
        mark.at());
  }

  private boolean isStep(String id) {
    return activities.parents(id).equals(List.of(activities.roadmap().iri()));
  }

  /**
   * Of what is done with its last topic: the version at which the learner marked that, whatever id the
   * topic has now, so that a migration makes no new statement.
   */
  private Optional<ContentVersion> revision(Mark last) {
    return own.stream()
        .filter(mark -> mark.at().equals(last.at()))
        .max(Comparator.naturalOrder())
        .orElse(last)
        .version();
  }

  private Statement completed(Mark mark) {
    return statement(
        Verb.COMPLETED,
        activities.roadmap(),
        completion(true).build(),
        List.of(),
        revision(mark),
        mark.at());
  }

  private Optional<Statement> progressed(Standing standing, Activity object, List<String> parents) {
    Entries percent =
        new Trees().number(PROGRESS, standing.fraction().toWholePercent()).build();
    Entries result = completion(standing.state() == Mark.State.DONE)
        .map("extensions", percent)
        .build();
    Optional<ContentVersion> version = Optional.of(report.roadmap().version());
    return standing
        .lastActivity()
        .map(at -> statement(Verb.PROGRESSED, object, result, parents, version, at));
  }

  private Statement statement(
      Verb verb,
      Activity object,
      Entries result,
      List<String> parents,
      Optional<ContentVersion> version,
      Instant at) {
    return new Statement(
        actor, verb, object, result, parents, activities.roadmap().iri(), version, at);
  }

  private static Trees completion(boolean done) {
    return new Trees().flag("completion", Optional.of(done));
  }

  private static Trees duration(Trees result, Duration spent) {
    return spent.isZero() ? result : result.text("duration", spent.toString());
  }
}

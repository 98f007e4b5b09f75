package dev.roadmapkit.interchange;

import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.ExtensionValue.Entries;
import dev.roadmapkit.ExtensionValue.Items;
import dev.roadmapkit.OptionId;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.json.JsonText;
import dev.roadmapkit.progress.Mark;
import dev.roadmapkit.progress.Progress;
import dev.roadmapkit.progress.ProgressMeter;
import dev.roadmapkit.progress.ProgressReport;
import dev.roadmapkit.progress.Standing;
import dev.roadmapkit.progress.StepReport;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Writes progress as statements of the Experience API (xAPI) 1.0.3, to be sent to a learning record
 * store. Immutable and thread-safe.
 *
 * <p>A mark of in progress becomes "attempted", one of done "completed" with the time spent as its
 * duration; then "progressed" follows for each step with activity and for the roadmap, at its last
 * activity, with the whole percentage in the extension of cmi5. Taking back and skipping have no verb
 * and show there. Marks with the causes migrated and equivalent are no acts of the learner and make
 * no statement of their own; notes are the learner's and do not leave.
 *
 * <p>Addresses of activities are {@code base + roadmap} and {@code base + roadmap/item}. The id of a
 * statement is a UUID of version 5 made from all of it but titles, in a namespace made from the base:
 * exported again, also in another language, the same marks are the same statements, which a store
 * passes over.
 */
public final class Xapi {

  private static final String PROGRESS = "https://w3id.org/xapi/cmi5/result/extensions/progress";

  private final URI base;
  private final XapiActor actor;
  private final UUID namespace;

  private Xapi(URI base, XapiActor actor) {
    this.base = base;
    this.actor = actor;
    this.namespace = NameUuid.of(NameUuid.URL, base.toString());
  }

  /**
   * Returns a writer for one learner.
   *
   * @param base what the addresses of activities begin with, such as {@code
   *     https://school.example/roadmaps/}: absolute, without query and fragment, with "/" at its end.
   *     It should be the caller's own and never change
   * @param actor the learner
   * @return the writer
   * @throws IllegalArgumentException if the base is anything else
   */
  public static Xapi of(URI base, XapiActor actor) {
    boolean fits = base.isAbsolute()
        && base.getHost() != null
        && base.getRawQuery() == null
        && base.getRawFragment() == null
        && base.getRawPath().endsWith("/");
    if (!fits) {
      throw new IllegalArgumentException(
          "\"" + base + "\" cannot begin the addresses of activities:"
              + " write for example \"https://school.example/roadmaps/\", with \"/\" at its end");
    }
    return new Xapi(base, actor);
  }

  /**
   * Writes the progress of a learner who has not chosen yet.
   *
   * @param roadmap the roadmap, at the version that titles and percentages shall come from
   * @param progress a ledger of it, at whatever version
   * @return a JSON list of statements, the marks first and in their order; "[]" if there is none
   * @throws IllegalArgumentException if the ledger is of another roadmap
   */
  public String statements(Roadmap roadmap, Progress progress) {
    return statements(roadmap, Map.of(), progress);
  }

  /**
   * Writes the progress of a learner with these choices.
   *
   * @param roadmap the roadmap, at the version that titles and percentages shall come from
   * @param choices the chosen options; of a choice that is not there, every option shows and counts
   * @param progress a ledger of it, at whatever version
   * @return a JSON list of statements, the marks first and in their order; "[]" if there is none
   * @throws IllegalArgumentException if the ledger is of another roadmap
   * @throws dev.roadmapkit.progress.UnknownItemException if the roadmap has no such choice or option
   */
  public String statements(Roadmap roadmap, Map<ChoiceId, OptionId> choices, Progress progress) {
    ProgressReport report = ProgressMeter.of(roadmap, choices).report(progress);
    Activities activities = new Activities(roadmap, base);
    Map<UUID, Entries> statements = new LinkedHashMap<>();
    for (Statement statement : all(report, progress, activities)) {
      statements.computeIfAbsent(statement.id(namespace), statement::tree);
    }
    return JsonText.of(new Items(List.copyOf(statements.values())));
  }

  private List<Statement> all(ProgressReport report, Progress progress, Activities activities) {
    List<Statement> all = new ArrayList<>();
    for (Mark mark : progress.marks()) {
      verb(mark).ifPresent(verb -> all.add(marked(mark, verb, activities)));
    }
    ContentVersion version = report.roadmap().version();
    for (StepReport step : report.steps()) {
      String id = step.step().id().value();
      progressed(step, activities.item(id), activities, activities.parents(id), version)
          .ifPresent(all::add);
    }
    progressed(report, activities.roadmap(), activities, List.of(), version).ifPresent(all::add);
    return all;
  }

  private static Optional<Verb> verb(Mark mark) {
    if (mark.cause() == Mark.Cause.MIGRATED || mark.cause() == Mark.Cause.EQUIVALENT) {
      return Optional.empty();
    }
    return switch (mark.state()) {
      case IN_PROGRESS -> Optional.of(Verb.ATTEMPTED);
      case DONE -> Optional.of(Verb.COMPLETED);
      case NOT_STARTED, SKIPPED -> Optional.empty();
    };
  }

  private Statement marked(Mark mark, Verb verb, Activities activities) {
    Trees result = new Trees();
    if (verb == Verb.COMPLETED) {
      result.flag("completion", Optional.of(true));
    }
    if (!mark.spent().equals(Duration.ZERO)) {
      result.text("duration", mark.spent().toString());
    }
    return new Statement(
        actor,
        verb,
        activities.item(mark.item()),
        result.build(),
        activities.parents(mark.item()),
        activities.roadmap().iri(),
        mark.version(),
        mark.at());
  }

  private Optional<Statement> progressed(
      Standing standing,
      Activity object,
      Activities activities,
      List<String> parents,
      ContentVersion version) {
    int percent = standing.fraction().toWholePercent();
    Entries result = new Trees()
        .flag("completion", Optional.of(standing.state() == Mark.State.DONE))
        .map("extensions", new Trees().number(PROGRESS, percent).build())
        .build();
    return standing
        .lastActivity()
        .map(at -> new Statement(
            actor,
            Verb.PROGRESSED,
            object,
            result,
            parents,
            activities.roadmap().iri(),
            Optional.of(version),
            at));
  }
}

package dev.roadmapkit.interchange;

import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.ExtensionValue.Entries;
import dev.roadmapkit.ExtensionValue.Items;
import dev.roadmapkit.OptionId;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.json.JsonText;
import dev.roadmapkit.progress.Progress;
import dev.roadmapkit.progress.ProgressMeter;
import dev.roadmapkit.progress.ProgressReport;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Writes progress as statements of the Experience API (xAPI) 1.0.3, to be sent to a learning record
 * store. Immutable and thread-safe.
 *
 * <p>What is said agrees with the {@link ProgressReport} on the same version; what the choices hide is
 * left out. Every step, topic and resource that the report calls done has one "completed", at the
 * instant of the mark that tells so, and so has the roadmap; a mark of in progress becomes
 * "attempted"; then "progressed" follows for each step that has marks, and for the roadmap, at its last
 * activity, with the whole percentage in the extension of cmi5 (the rules keep scores for what is
 * graded). What was taken back or skipped has no verb and shows in the percentage only; so a roadmap
 * or step of which all is skipped is not completed, at 100. A mark that follows from others, as
 * after a {@link dev.roadmapkit.progress.Migration}, says what they said, at the instant of the
 * learner's own; marks on ids that the version does not have make no statement, so the time spent on
 * them is in none. Other time spent on an item is in the durations of its statements once it is
 * done. Notes are the learner's and do not leave.
 *
 * <p>Addresses of activities are {@code base + roadmap} and {@code base + roadmap/item}. The id of a
 * statement is a UUID of version 5 made from all of it but titles, in a namespace made from the base:
 * exported again, also in another language, the same marks are the same statements, which a store
 * passes over. After a migration, what kept its id is the same "attempted" and "completed"; new are those of
 * new ids, and "progressed", which tells the percentages of a version.
 */
public final class Xapi {

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
   * @return a JSON list of statements, the percentages last, all others by instant; "[]" if there is none
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
   * @return a JSON list of statements, the percentages last, all others by instant; "[]" if there is none
   * @throws IllegalArgumentException if the ledger is of another roadmap
   * @throws dev.roadmapkit.progress.UnknownItemException if the roadmap has no such choice or option
   */
  public String statements(Roadmap roadmap, Map<ChoiceId, OptionId> choices, Progress progress) {
    ProgressReport report = ProgressMeter.of(roadmap, choices).report(progress);
    Activities activities = new Activities(roadmap, base);
    Map<UUID, Entries> statements = new LinkedHashMap<>();
    for (Statement statement : new LearnerStatements(actor, activities, report, progress).all()) {
      statements.computeIfAbsent(statement.id(namespace), statement::tree);
    }
    return JsonText.of(new Items(List.copyOf(statements.values())));
  }
}

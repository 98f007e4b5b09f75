package dev.roadmapkit.lint;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.problem.Problem;
import dev.roadmapkit.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares two versions of a roadmap: names each change, the least SemVer bump that it owes and what
 * to write where the newer version claims less. Thread-safe: it has no state.
 *
 * <p>The rules are those of the content format ("Version rules"). Where it says nothing, this does:
 * what takes something away from a learner, or puts undone work behind one who is on the way, is
 * major; what changes the plan otherwise is minor; what can be read only is a patch.
 *
 * <table>
 *   <caption>What a change owes</caption>
 *   <tr><th scope="col">change</th><th scope="col">bump</th></tr>
 *   <tr><td>title, category, summary, overview, learn, build, why, tags, notes, note, key terms
 *     reworded</td><td>patch</td></tr>
 *   <tr><td>futureProof, source, salaries; provider, url, kind, free, language, license,
 *     lastVerified of a resource; {@code x-} keys</td><td>patch</td></tr>
 *   <tr><td>a duration or {@code requires} written otherwise with the same meaning</td>
 *     <td>patch</td></tr>
 *   <tr><td>order of key terms, choices, options, of topics or resources in their step</td>
 *     <td>patch</td></tr>
 *   <tr><td>duration, effort, weeklyEffort, statedDuration</td><td>minor</td></tr>
 *   <tr><td>step, topic, resource, key term, choice or option added</td><td>minor</td></tr>
 *   <tr><td>required step added that a released step comes after, in the list or by
 *     {@code requires}</td><td>major</td></tr>
 *   <tr><td>the same, but only for an option that is new too</td><td>minor</td></tr>
 *   <tr><td>{@code requires}; {@code equivalent}; license of the roadmap</td><td>minor</td></tr>
 *   <tr><td>required step or topic became optional; optional topic became required</td>
 *     <td>minor</td></tr>
 *   <tr><td>optional step became required</td><td>as if it were added</td></tr>
 *   <tr><td>{@code when} asks for less</td><td>minor; of a step as if it were added</td></tr>
 *   <tr><td>{@code when} asks for more or for something else</td><td>major</td></tr>
 *   <tr><td>order of released steps</td><td>major; minor if only optional ones moved</td></tr>
 *   <tr><td>step, topic or resource retired, renamed, split, merged, moved under another step or
 *     made another kind of thing</td><td>major</td></tr>
 *   <tr><td>key term, choice or option removed</td><td>major</td></tr>
 *   <tr><td>language of the roadmap</td><td>major</td></tr>
 * </table>
 *
 * <p>A pre-release promises nothing: from it to any newer version nothing is owed, its ids may vanish
 * and its {@code changes} may be written anew. Compare with the release before it to know what
 * learners are owed. Build metadata is ignored, as in SemVer.
 *
 * <p>An entry of {@code changes} that is a {@code split} or {@code merge} may name its own
 * {@code from} in {@code to}, if a part of it keeps the id; a {@code move} names the step that the id
 * went to, or the id itself. Entries may follow each other: {@code a} to {@code b}, {@code b} to
 * {@code c}.
 *
 * <p>An id is never used again for something else, as marks on it stay in ledgers for good; and no
 * topic or resource becomes a step, whose mark would speak for topics. Both are errors.
 */
public final class Compatibility {

  private Compatibility() {}

  /**
   * Compares two versions in time linear in their size, save for suggestions.
   *
   * @param older the version that learners have
   * @param newer the version that shall be released
   * @return what changed, what is owed and what is wrong
   */
  public static CompatibilityReport check(Roadmap older, Roadmap newer) {
    VersionClaim claim = new VersionClaim(older.version(), newer.version());
    if (!older.id().equals(newer.id())) {
      String message = "roadmap \"" + newer.id() + "\" is not a version of roadmap \"" + older.id()
          + "\": the id of a roadmap never changes";
      Problem other = error("other-roadmap", "id", message);
      return new CompatibilityReport(List.of(), Bump.NONE, claim.claimed(), List.of(other));
    }
    return check(new Versions(older, newer));
  }

  private static CompatibilityReport check(Versions versions) {
    IdChanges ids = IdChanges.of(versions);
    List<Change> changes = changes(versions, ids);
    Bump owed = versions.claim.fromDraft()
        ? Bump.NONE
        : changes.stream().map(Change::owed).reduce(Bump.NONE, Bump::or);
    List<Problem> problems = new ArrayList<>();
    version(versions, changes, owed).ifPresent(problems::add);
    if (!versions.claim.fromDraft()) {
      String right = versions.claim.right(owed);
      ids.unexplained().forEach(part -> problems.add(vanished(part, right)));
      problems.addAll(UsedIds.of(versions));
    }
    problems.addAll(EntryProblems.of(versions, owed));
    return new CompatibilityReport(changes, owed, versions.claim.claimed(), problems);
  }

  private static List<Change> changes(Versions versions, IdChanges ids) {
    Placed<Roadmap> older = header(versions.older);
    Placed<Roadmap> newer = header(versions.newer);
    List<Change> changes = new ArrayList<>(Field.compare(ComparedFields.ROADMAP, older, newer));
    changes.addAll(ListChanges.of(versions.older, versions.newer));
    changes.addAll(StepChanges.of(versions));
    changes.addAll(ids.changes());
    return changes;
  }

  private static Placed<Roadmap> header(Roadmap roadmap) {
    return new Placed<>("roadmap", roadmap.id().value(), "", "", roadmap);
  }

  private static Optional<Problem> version(Versions versions, List<Change> changes, Bump owed) {
    VersionClaim claim = versions.claim;
    ContentVersion version = versions.newer.version();
    if (!claim.isNewer()) {
      return versions.older.equals(versions.newer)
          ? Optional.empty()
          : Optional.of(notNewer(versions, owed));
    }
    if (claim.claimed().compareTo(owed) >= 0) {
      return Optional.empty();
    }
    String message = "version " + version + " claims a " + claim.claimed() + ", but "
        + because(changes, owed) + ": at least " + claim.least(owed) + " is owed";
    return Optional.of(error("version-too-low", "version", message));
  }

  private static Problem notNewer(Versions versions, Bump owed) {
    String least = versions.claim.fromDraft()
        ? ""
        : ": at least " + versions.claim.least(owed.or(Bump.PATCH)) + " is owed";
    String message = "version " + versions.newer.version() + " is not newer than "
        + versions.older.version() + least;
    return error("version-not-newer", "version", message);
  }

  private static String because(List<Change> changes, Bump owed) {
    List<Change> causes =
        changes.stream().filter(change -> change.owed() == owed).toList();
    int others = causes.size() - 1;
    String more = others == 0
        ? ""
        : " (and " + others + " more change" + (others == 1 ? "" : "s") + " of that kind)";
    return causes.get(0).message() + more;
  }

  private static Problem vanished(Placed<?> part, String right) {
    String message = part.label() + " vanished: add to changes: {since: " + right + ", from: "
        + part.id() + ", to: [...], kind: rename}, or kind: retire";
    return error("vanished-id", "changes", message);
  }

  private static Problem error(String rule, String path, String message) {
    return Problem.of(Severity.ERROR, rule, path, message);
  }
}

package dev.roadmapkit.progress;

import dev.roadmapkit.Choice;
import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.OptionId;
import dev.roadmapkit.Roadmap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Carries ledgers from one version of a roadmap to a newer one, by the newer one's {@link
 * Roadmap#changes}. Immutable and thread-safe: build one for all learners.
 *
 * <p>Nothing is taken out of a ledger: what follows from its marks comes beside them, with the cause
 * {@link Mark.Cause#MIGRATED}, the version that made the change and a note that names where it comes
 * from. So going back needs no migration; bind the ledger to the older version.
 *
 * <table>
 *   <caption>What follows from a mark</caption>
 *   <tr><th scope="col">change</th><th scope="col">what follows</th></tr>
 *   <tr><td>rename</td><td>the same mark on the new id</td></tr>
 *   <tr><td>split</td><td>the same mark on each part; of something begun, the first part is begun and
 *     the others are not, for nobody knows which ones were</td></tr>
 *   <tr><td>merge</td><td>done if any part was done, or all with {@link CreditPolicy#RECALCULATE};
 *     else skipped if all were; else begun if any was begun or, with that policy, done</td></tr>
 *   <tr><td>move</td><td>nothing: the id keeps its marks, in whatever step it is</td></tr>
 *   <tr><td>retire</td><td>nothing: the marks stay and count no more</td></tr>
 * </table>
 *
 * <p>A mark of done or skipped on a step speaks for the topics that the step had in the older version:
 * each gets it as a mark of its own, and the step gets one of begun or not started right after its
 * own. So topics keep what was said when they go to another step, and topics that come are new work.
 *
 * <p>Credit is earned for a topic that is done. With {@link CreditPolicy#KEEP}, every topic that was
 * done in the older version is done in the newer one under all ids that it became, or it was retired
 * and the report says so. The percentage is counted anew: it falls where there is new work, and it
 * differs where the roadmap has another number of topics, as when two that are done become one.
 *
 * <p>The order of that mark on the step is a nanosecond after that of the step's own, so that it is
 * the last one; its instant stays the same. A mark that another device put in that very nanosecond
 * without having seen it, as its clock was behind, may come before it and then says nothing more.
 *
 * <p>What follows is made of the marks alone, with their instants and their order: migrating again
 * adds nothing, a later mark of the learner on the new id wins, and with one way through the versions
 * the next is the same as with a leap, for versions that are compatible. Without merges and
 * marks on steps, migrating and {@link Progress#merge} may change places. With merges, devices that
 * migrated on their own agree once they have met and one migrates again. A step's mark that was
 * carried over and is taken back later, here or on a device that did not see that, is taken back from
 * the topics too: each says again what it said itself, and what was said of it later stands.
 *
 * <p>A mark takes the changes after its own version, so marks of a device that comes late are carried
 * too, from a ledger that follows a version newer than both as well; {@link #merge} does both. A mark
 * without a version counts as made on the older version or, if a change led away from its id before
 * and the newer version does not have it, before that change: it can come from nowhere else. A mark
 * made on the newer version or later stays as it is. (An id that is used
 * again for something else, which {@code Compatibility} refuses, would get its old marks.)
 */
public final class Migration {

  private final Roadmap older;
  private final Roadmap newer;
  private final Succession succession;
  private final ProgressMeter before;
  private final ProgressMeter after;

  private Migration(
      Roadmap older, Roadmap newer, Succession succession, Map<ChoiceId, OptionId> choices) {
    this.older = older;
    this.newer = newer;
    this.succession = succession;
    this.before = ProgressMeter.of(older, known(older, choices));
    this.after = ProgressMeter.of(newer, known(newer, choices));
  }

  /**
   * Returns the migration between two versions.
   *
   * @param older the version that learners have
   * @param newer the version that they get; the same one carries marks over that came late
   * @return a migration for learners who have not chosen yet
   * @throws IllegalArgumentException if these are not versions of one roadmap, or in the wrong order
   */
  public static Migration between(Roadmap older, Roadmap newer) {
    if (!older.id().equals(newer.id())) {
      throw new IllegalArgumentException("roadmap \"" + newer.id()
          + "\" is not a version of roadmap \"" + older.id()
          + "\": ledgers cannot be carried from one to the other");
    }
    if (older.version().compareTo(newer.version()) > 0) {
      throw new IllegalArgumentException("version " + newer.version() + " is not newer than "
          + older.version() + ": to go back, bind the ledger to it, which has kept its marks");
    }
    return new Migration(older, newer, new Succession(newer), Map.of());
  }

  /**
   * Returns the same migration for learners with these choices, which the percentages and the new
   * work in its reports depend on; marks do not.
   *
   * @param choices the chosen options; those that a version does not have are left out there
   * @return a migration that differs in its reports only
   */
  public Migration choosing(Map<ChoiceId, OptionId> choices) {
    return new Migration(older, newer, succession, choices);
  }

  private static Map<ChoiceId, OptionId> known(Roadmap roadmap, Map<ChoiceId, OptionId> choices) {
    Map<ChoiceId, OptionId> known = new LinkedHashMap<>();
    for (Choice choice : roadmap.choices()) {
      OptionId chosen = choices.get(choice.id());
      if (choice.options().stream().anyMatch(option -> option.id().equals(chosen))) {
        known.put(choice.id(), chosen);
      }
    }
    return known;
  }

  /**
   * Carries a ledger over and keeps all credit.
   *
   * @param progress a ledger of the roadmap
   * @return the ledger at the newer version and what was done
   * @throws IllegalArgumentException if the ledger is of another roadmap
   */
  public MigrationResult migrate(Progress progress) {
    return migrate(progress, CreditPolicy.KEEP);
  }

  /**
   * Carries a ledger over.
   *
   * @param progress a ledger of the roadmap
   * @param policy what is done of merged items; those that were merged at the older version already
   *     stay as they were decided, unless both versions are the same and the policy is to recalculate
   * @return the ledger at the newer version and what was done
   * @throws IllegalArgumentException if the ledger is of another roadmap
   */
  public MigrationResult migrate(Progress progress, CreditPolicy policy) {
    if (!progress.roadmap().equals(newer.id())) {
      throw new IllegalArgumentException("a ledger of roadmap \"" + progress.roadmap()
          + "\" cannot be migrated on roadmap \"" + newer.id() + "\"");
    }
    Progress carried = carry(progress, policy);
    MigrationSurvey survey =
        new MigrationSurvey(succession, before.report(progress), after.report(carried), progress);
    return new MigrationResult(carried, survey.report());
  }

  Progress carry(Progress progress, CreditPolicy policy) {
    Carrier carrier = new Carrier(older, newer.version(), succession, policy);
    return progress
        .merge(Progress.of(newer.id(), carrier.carry(progress.marks())))
        .on(newer);
  }

  /**
   * Unites ledgers of one roadmap that may follow different versions, such as those of a learner's
   * devices, and carries marks of older versions over to the newest one that any of them follows.
   * Every mark is kept, and the order of the ledgers makes no difference. Where several have marks
   * from before the newest version, merged items are decided as with {@link CreditPolicy#KEEP}, unless
   * one has all that the others have: what was recalculated there stands.
   *
   * @param ledgers at least one; a mark without a version counts as made on the oldest version there is
   *     a mark of, or on an earlier one if its id was gone by then
   * @param versions finds a version of the roadmap, for example in a catalog; empty if it is not there
   * @return the ledger, bound to the newest version if that is there, and which versions were missing
   * @throws IllegalArgumentException if there are no ledgers, or they are of different roadmaps
   */
  public static MergeResult merge(
      Collection<Progress> ledgers, Function<ContentVersion, Optional<Roadmap>> versions) {
    return new Reunion(ledgers, versions).result();
  }
}

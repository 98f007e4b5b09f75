package dev.roadmapkit.progress;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.Topic;
import dev.roadmapkit.progress.MigratedItem.Outcome;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a migration did with a ledger. Immutable and thread-safe, a value.
 *
 * <p>Every item with a mark of the learner, of whatever version, is in exactly one of {@link #landed}
 * and {@link #unlanded}.
 */
public final class MigrationReport {

  private final RoadmapId roadmap;
  private final ContentVersion older;
  private final ContentVersion newer;
  private final List<MigratedItem> items;
  private final List<Topic> newWork;
  private final Fraction before;
  private final Fraction after;

  MigrationReport(
      ProgressReport before, ProgressReport after, List<MigratedItem> items, List<Topic> newWork) {
    this.roadmap = after.roadmap().id();
    this.older = before.roadmap().version();
    this.newer = after.roadmap().version();
    this.items = List.copyOf(items);
    this.newWork = List.copyOf(newWork);
    this.before = before.fraction();
    this.after = after.fraction();
  }

  /**
   * Returns the id of the roadmap.
   *
   * @return the id
   */
  public RoadmapId roadmap() {
    return roadmap;
  }

  /**
   * Returns the version that the ledger came from.
   *
   * @return the older version
   */
  public ContentVersion older() {
    return older;
  }

  /**
   * Returns the version that the ledger was carried to.
   *
   * @return the newer version
   */
  public ContentVersion newer() {
    return newer;
  }

  /**
   * Returns all items with marks, but for those on which only others landed, and the topics for which
   * a mark from before the newer version on their step spoke.
   *
   * @return items in the order of the older version's plan (steps, topics, resources), then unknown
   *     ones by id; unmodifiable
   */
  public List<MigratedItem> items() {
    return items;
  }

  /**
   * Returns the items that the newer version has, under whatever ids.
   *
   * @return an unmodifiable part of {@link #items}
   */
  public List<MigratedItem> landed() {
    return items.stream().filter(item -> !item.to().isEmpty()).toList();
  }

  /**
   * Returns the items whose marks stay in the ledger only: retired and unknown ones.
   *
   * @return an unmodifiable part of {@link #items}
   */
  public List<MigratedItem> unlanded() {
    return items.stream().filter(item -> item.to().isEmpty()).toList();
  }

  /**
   * Returns the items that came out one way.
   *
   * @param outcome the way
   * @return an unmodifiable part of {@link #items}
   */
  public List<MigratedItem> items(Outcome outcome) {
    return items.stream().filter(item -> item.outcome() == outcome).toList();
  }

  /**
   * Returns the split items.
   *
   * @return an unmodifiable part of {@link #items}
   */
  public List<MigratedItem> split() {
    return items(Outcome.SPLIT);
  }

  /**
   * Returns the merged items.
   *
   * @return an unmodifiable part of {@link #items}
   */
  public List<MigratedItem> merged() {
    return items(Outcome.MERGED);
  }

  /**
   * Returns the items that went to another step.
   *
   * @return an unmodifiable part of {@link #items}
   */
  public List<MigratedItem> moved() {
    return items(Outcome.MOVED);
  }

  /**
   * Returns the items that the newer version does not have any more.
   *
   * @return an unmodifiable part of {@link #items}
   */
  public List<MigratedItem> retired() {
    return items(Outcome.RETIRED);
  }

  /**
   * Returns the topics that the choices show, that come from nothing in the older version and that
   * the learner has not begun at the newer one before.
   *
   * @return topics with their titles in the order of the newer version's plan, optional ones too;
   *     unmodifiable
   */
  public List<Topic> newWork() {
    return newWork;
  }

  /**
   * Returns how much was done.
   *
   * @return the fraction of the older version
   */
  public Fraction before() {
    return before;
  }

  /**
   * Returns how much is done.
   *
   * @return the fraction of the newer version
   */
  public Fraction after() {
    return after;
  }

  /**
   * Returns how much was done, for people and files.
   *
   * @return a number such as {@code 37.50}, as {@link Standing#percent} has it
   */
  public String percentBefore() {
    return before.toPercent().toPlainString();
  }

  /**
   * Returns how much is done, for people and files.
   *
   * @return a number such as {@code 37.50}, as {@link Standing#percent} has it
   */
  public String percentAfter() {
    return after.toPercent().toPlainString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MigrationReport report
        && roadmap.equals(report.roadmap)
        && older.equals(report.older)
        && newer.equals(report.newer)
        && items.equals(report.items)
        && newWork.equals(report.newWork)
        && before.equals(report.before)
        && after.equals(report.after);
  }

  @Override
  public int hashCode() {
    return Objects.hash(roadmap, older, newer, items, newWork, before, after);
  }

  /** Returns the report for people, in lines of at most 79 characters unless an id is longer. */
  @Override
  public String toString() {
    return MigrationText.of(this);
  }
}

package dev.roadmapkit.progress;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.ExtensionValue;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.RoadmapId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one learner did on one roadmap: a ledger of dated marks. Immutable and thread-safe; every
 * method that adds something returns a new ledger.
 *
 * <p>The state of an item is what its greatest mark says, by the total order of {@link Mark}. Nothing
 * is ever taken out: undoing is a mark too. {@link #merge} unites two ledgers, so copies on several
 * devices come to the same whichever way they meet.
 *
 * <p>A ledger made with {@link #of(Roadmap)} or {@link #on} knows the ids of that roadmap and refuses
 * others; one made with {@link #none} or read from a file takes any. That is no part of equality.
 */
public final class Progress {

  private final RoadmapId roadmap;
  private final @Nullable ContentVersion version;
  private final Marks marks;
  private final Map<String, ExtensionValue> extensions;
  private final @Nullable KnownItems known;

  private Progress(
      RoadmapId roadmap,
      @Nullable ContentVersion version,
      Marks marks,
      Map<String, ExtensionValue> extensions,
      @Nullable KnownItems known) {
    this.roadmap = roadmap;
    this.version = version;
    this.marks = marks;
    this.extensions = extensions;
    this.known = known;
  }

  /**
   * Returns an empty ledger that knows the ids of a roadmap.
   *
   * @param roadmap the roadmap
   * @return a ledger at its version
   */
  public static Progress of(Roadmap roadmap) {
    return none(Objects.requireNonNull(roadmap, "roadmap").id()).on(roadmap);
  }

  /**
   * Returns an empty ledger that takes any id.
   *
   * @param roadmap the id of the roadmap
   * @return a ledger without a version
   */
  public static Progress none(RoadmapId roadmap) {
    return of(roadmap, List.of());
  }

  /**
   * Returns a ledger of marks as they are, such as rows of a database; it takes any id.
   *
   * @param roadmap the id of the roadmap
   * @param marks marks in any order; equal ones count once
   * @return a ledger without a version
   */
  public static Progress of(RoadmapId roadmap, Collection<Mark> marks) {
    return new Progress(
        Objects.requireNonNull(roadmap, "roadmap"),
        null,
        Marks.of(Objects.requireNonNull(marks, "marks")),
        Map.of(),
        null);
  }

  /**
   * Returns the same ledger bound to a roadmap: it refuses ids that the roadmap does not have, and
   * new marks carry its version. Marks that it has already stay, whatever their ids.
   *
   * @param version a version of the roadmap
   * @return a ledger at that version
   * @throws IllegalArgumentException if the ledger is of another roadmap
   */
  public Progress on(Roadmap version) {
    Objects.requireNonNull(version, "version");
    require(version.id(), "cannot be bound to roadmap");
    return new Progress(roadmap, version.version(), marks, extensions, new KnownItems(version));
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
   * Returns the version of the roadmap that the learner follows.
   *
   * @return the version, if known
   */
  public Optional<ContentVersion> version() {
    return Optional.ofNullable(version);
  }

  /**
   * Returns all marks in their total order.
   *
   * @return an unmodifiable list without repetitions
   */
  public List<Mark> marks() {
    return marks.list();
  }

  /**
   * Returns all marks of one item in their total order.
   *
   * @param item an id, known or not
   * @return an unmodifiable list, its last entry tells the state
   */
  public List<Mark> history(String item) {
    Objects.requireNonNull(item, "item");
    return marks().stream().filter(mark -> mark.item().equals(item)).toList();
  }

  /**
   * Returns the mark that tells the state of an item.
   *
   * @param item an id, known or not
   * @return the greatest mark of the item, if it has any
   */
  public Optional<Mark> latest(String item) {
    return Optional.ofNullable(marks.latest(Objects.requireNonNull(item, "item")));
  }

  /**
   * Returns what was last said of an item itself; for what a step's mark says of its topics see
   * {@link ProgressReport}.
   *
   * @param item an id, known or not
   * @return the state, not started if there is no mark
   */
  public Mark.State state(String item) {
    return latest(item).map(Mark::state).orElse(Mark.State.NOT_STARTED);
  }

  /**
   * Returns the time spent, added up over all marks.
   *
   * @return whole seconds
   */
  public Duration spent() {
    return sum(marks().stream());
  }

  /**
   * Returns the time spent on one item, added up over its marks.
   *
   * @param item an id, known or not
   * @return whole seconds
   */
  public Duration spent(String item) {
    return sum(history(item).stream());
  }

  /**
   * Returns what the file says beside this; the library keeps it and gives it no meaning.
   *
   * @return values by key, unmodifiable
   */
  public Map<String, ExtensionValue> extensions() {
    return extensions;
  }

  /**
   * Returns the same ledger with other values beside it.
   *
   * @param values values by key
   * @return a ledger that differs in these values only
   * @throws IllegalArgumentException if a key is one of the format's own, or a value such as files
   *     cannot hold: half a character, an exponent, more than 20 levels
   */
  public Progress withExtensions(Map<String, ExtensionValue> values) {
    Map<String, ExtensionValue> checked = MarkCheck.extensions(values, MarkCheck.LEDGER_KEYS);
    return new Progress(roadmap, version, marks, checked, known);
  }

  /**
   * Marks an item as begun.
   *
   * @param item the id of a step, topic or resource
   * @param at when
   * @return a ledger with one more mark
   * @throws UnknownItemException if the ledger knows its roadmap and there is no such id
   */
  public Progress start(String item, Instant at) {
    return mark(Mark.of(item, Mark.State.IN_PROGRESS, at));
  }

  /**
   * Marks an item as done; a step with all its topics.
   *
   * @param item the id of a step, topic or resource
   * @param at when
   * @return a ledger with one more mark
   * @throws UnknownItemException if the ledger knows its roadmap and there is no such id
   */
  public Progress complete(String item, Instant at) {
    return mark(Mark.of(item, Mark.State.DONE, at));
  }

  /**
   * Marks an item as left out for good; a step with all its topics.
   *
   * @param item the id of a step, topic or resource
   * @param at when
   * @return a ledger with one more mark
   * @throws UnknownItemException if the ledger knows its roadmap and there is no such id
   */
  public Progress skip(String item, Instant at) {
    return mark(Mark.of(item, Mark.State.SKIPPED, at));
  }

  /**
   * Takes back what was last said of an item itself. Topics of a step keep their own marks and lose
   * what the step's had said of them, also if a migration has carried that over; see {@link #mark}.
   *
   * @param item the id of a step, topic or resource
   * @param at when
   * @return a ledger with one more mark
   * @throws UnknownItemException if the ledger knows its roadmap and there is no such id
   */
  public Progress reopen(String item, Instant at) {
    return mark(Mark.of(item, Mark.State.NOT_STARTED, at));
  }

  /**
   * Adds what happens now, with its details. Clocks disagree, so a new mark counts above every mark
   * that it can meet: where its instant is not later, its {@link Mark#order} is set a nanosecond
   * after theirs. It can meet marks on the same item, on its step and, if it is a step, on its
   * topics; in a ledger that does not know its roadmap, every mark. To add marks as they are, merge.
   *
   * <p>Where a step is taken back whose mark was carried over to its topics, they get marks with the
   * cause {@link Mark.Cause#MIGRATED} that say what they had said themselves. In a ledger that does not
   * know its roadmap that comes with the next migration.
   *
   * @param mark the mark; if it has no version, it gets that of the roadmap that the ledger is bound
   *     to, else the ledger's
   * @return a ledger with the mark, or this one if the same was said last
   * @throws UnknownItemException if the ledger knows its roadmap and there is no such id
   * @throws IllegalArgumentException if a mark that it can meet stands at the end of the year 9999
   */
  public Progress mark(Mark mark) {
    Objects.requireNonNull(mark, "mark");
    if (known != null) {
      known.require(mark.item());
    }
    // After a merge the learner may follow a newer version than the one whose ids are checked.
    ContentVersion made = known == null ? version : known.version();
    Mark versioned = made == null || mark.version().isPresent()
        ? mark
        : mark.toBuilder().version(made).build();
    Mark last = marks.last(seen -> known == null || known.related(seen.item(), mark.item()));
    if (last != null && versioned.repeats(last)) {
      return this;
    }
    Marks more = marks.with(last == null ? versioned : versioned.after(last));
    return with(known == null ? more : more.union(Marks.of(known.takenBack(mark, more.list()))));
  }

  /**
   * Unites two ledgers of one roadmap. Commutative, associative and idempotent; every mark of both
   * is kept, the version is the greater one, and of two values of one extension key the greater.
   *
   * <p>If the two follow different versions, marks of the older one that its successor knows under
   * other ids are kept but do not count until they are carried over: {@link Migration#merge} unites
   * ledgers and carries them over at once. If both are bound, the result is bound to the newer roadmap
   * of the two; if only this one is, to this one's, and new marks carry the version of that.
   *
   * @param other a ledger of the same roadmap, at whatever version
   * @return a ledger with the marks of both, bound if this one is
   * @throws IllegalArgumentException if the other is of another roadmap
   */
  public Progress merge(Progress other) {
    Objects.requireNonNull(other, "other");
    require(other.roadmap, "cannot be merged with one of roadmap");
    Map<String, ExtensionValue> united = new LinkedHashMap<>(extensions);
    other.extensions.forEach((key, value) ->
        united.merge(key, value, (mine, its) -> MarkOrder.compare(mine, its) >= 0 ? mine : its));
    ContentVersion newer = Stream.of(version(), other.version())
        .flatMap(Optional::stream)
        .max(ContentVersion::compareTo)
        .orElse(null);
    return new Progress(
        roadmap,
        newer,
        marks.union(other.marks),
        Collections.unmodifiableMap(united),
        known == null || other.known == null ? known : known.newer(other.known));
  }

  /**
   * Gives credit for equivalent topics that are done on other roadmaps: adds a mark of done with the
   * cause {@link Mark.Cause#EQUIVALENT}, the instant of the mark there and a note that names the topic
   * there, such as {@code data-analyst/sql-basics}. Topics that are done here get none, nor does what
   * was marked here later change. Done again, it adds nothing; the marks are the same on every device.
   *
   * @param on this ledger's roadmap, whose topics name their equivalents
   * @param others ledgers of the same learner, of whatever roadmaps; those that know their roadmap (see
   *     {@link #on}) also tell topics that are done through the mark of their step
   * @return a ledger with the marks added
   * @throws IllegalArgumentException if the ledger is of another roadmap
   */
  public Progress withCredit(Roadmap on, Collection<Progress> others) {
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(others, "others");
    require(on.id(), "cannot be credited on roadmap");
    List<Mark> credit = new Credit(on, this, others).marks();
    return credit.isEmpty() ? this : with(marks.union(Marks.of(credit)));
  }

  boolean isBound() {
    return known != null;
  }

  /** The mark that tells the state of a topic: its own last one or, if its step is known, that one's. */
  Optional<Mark> decisive(String topic) {
    Optional<Mark> own = latest(topic);
    Optional<Mark> said = Optional.ofNullable(known)
        .flatMap(items -> items.stepOf(topic))
        .flatMap(this::latest)
        .filter(mark -> mark.state() == Mark.State.DONE || mark.state() == Mark.State.SKIPPED);
    return Stream.of(own, said).flatMap(Optional::stream).max(Mark::compareTo);
  }

  Progress at(@Nullable ContentVersion newVersion) {
    return new Progress(roadmap, newVersion, marks, extensions, known);
  }

  Marks index() {
    return marks;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Progress progress
        && roadmap.equals(progress.roadmap)
        && Objects.equals(version, progress.version)
        && marks.equals(progress.marks)
        && extensions.equals(progress.extensions);
  }

  @Override
  public int hashCode() {
    return Objects.hash(roadmap, version, marks);
  }

  /** Returns a line for people: {@code backend-developer 2025.1.0: 12 marks}. */
  @Override
  public String toString() {
    int count = marks().size();
    return roadmap + (version == null ? "" : " " + version) + ": " + count
        + (count == 1 ? " mark" : " marks");
  }

  private Progress with(Marks more) {
    return new Progress(roadmap, version, more, extensions, known);
  }

  private void require(RoadmapId other, String failure) {
    if (!roadmap.equals(other)) {
      throw new IllegalArgumentException(
          "a ledger of roadmap \"" + roadmap + "\" " + failure + " \"" + other + "\"");
    }
  }

  private static Duration sum(Stream<Mark> marks) {
    return marks.map(Mark::spent).reduce(Duration.ZERO, Duration::plus);
  }
}

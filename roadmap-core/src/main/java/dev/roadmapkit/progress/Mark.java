package dev.roadmapkit.progress;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.ExtensionValue;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a ledger: what was said of a step, topic or resource, and when. Immutable and
 * thread-safe.
 *
 * <p>Marks have one total order, the same on every machine: by {@link #order}, {@link #at}, {@link
 * #state} (not started, in progress, skipped, done), {@link #item}, {@link #cause}, {@link #version}
 * (none first), {@link #spent}, {@link #note} (none first) and {@link #extensions}. The greatest mark
 * of an item tells its state; so of two marks at one instant, the one that gives more credit counts.
 */
public final class Mark implements Comparable<Mark> {

  /** What a mark says of its item. */
  public enum State {
    /** Not begun, or taken back. */
    NOT_STARTED,
    /** Begun. */
    IN_PROGRESS,
    /** Left out for good. */
    SKIPPED,
    /** Finished. */
    DONE;

    /** Returns the word that files use: {@code in-progress}. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Why a mark is there. */
  public enum Cause {
    /** The learner said so. */
    MARKED,
    /** Another program said so. */
    IMPORTED,
    /** It follows from marks on an earlier version of the roadmap. */
    MIGRATED,
    /** An equivalent topic of another roadmap is done. */
    EQUIVALENT;

    /** Returns the word that files use: {@code marked}. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final String item;
  private final State state;
  private final Instant at;
  private final Instant order;
  private final Cause cause;
  private final @Nullable ContentVersion version;
  private final Duration spent;
  private final @Nullable String note;
  private final Map<String, ExtensionValue> extensions;

  private Mark(Builder builder) {
    this.item = builder.item;
    this.state = builder.state;
    this.at = builder.at;
    this.order = builder.order;
    this.cause = builder.cause;
    this.version = builder.version;
    this.spent = builder.spent;
    this.note = builder.note;
    this.extensions = builder.extensions;
  }

  /**
   * Returns a mark that the learner made, without details.
   *
   * @param item the slug of a step, topic or resource
   * @param state what the mark says
   * @param at when, from the year 1 to 9999
   * @return the mark
   * @throws IllegalArgumentException if the item is not a slug or the instant is out of range
   */
  public static Mark of(String item, State state, Instant at) {
    return builder(item, state, at).build();
  }

  /**
   * Returns a builder of a mark that the learner made, without details.
   *
   * @param item the slug of a step, topic or resource
   * @param state what the mark says
   * @param at when, from the year 1 to 9999
   * @return a new builder
   * @throws IllegalArgumentException if the item is not a slug or the instant is out of range
   */
  public static Builder builder(String item, State state, Instant at) {
    return new Builder(
        MarkCheck.slug(item), Objects.requireNonNull(state, "state"), MarkCheck.instant("at", at));
  }

  /**
   * Returns a builder with all that this mark has.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    Builder builder = new Builder(item, state, at);
    builder.order = order;
    builder.cause = cause;
    builder.version = version;
    builder.spent = spent;
    builder.note = note;
    builder.extensions = extensions;
    return builder;
  }

  /**
   * Returns what the mark is about.
   *
   * @return the slug of a step, topic or resource
   */
  public String item() {
    return item;
  }

  /**
   * Returns what the mark says.
   *
   * @return the state
   */
  public State state() {
    return state;
  }

  /**
   * Returns when it happened, as the clock of the device had it. A mark that follows from another
   * has the instant of that one: the learner did nothing later.
   *
   * @return the instant
   */
  public Instant at() {
    return at;
  }

  /**
   * Returns the instant that orders marks; see {@link Progress#mark}.
   *
   * @return {@link #at}, or a later instant where the mark had to come after others
   */
  public Instant order() {
    return order;
  }

  /**
   * Returns why the mark is there.
   *
   * @return the cause
   */
  public Cause cause() {
    return cause;
  }

  /**
   * Returns the version of the roadmap that the mark was made on.
   *
   * @return the version, if known
   */
  public Optional<ContentVersion> version() {
    return Optional.ofNullable(version);
  }

  /**
   * Returns the time spent, which adds up over all marks of an item.
   *
   * @return whole seconds, zero unless set
   */
  public Duration spent() {
    return spent;
  }

  /**
   * Returns the learner's note.
   *
   * @return plain text
   */
  public Optional<String> note() {
    return Optional.ofNullable(note);
  }

  /**
   * Returns what the file says beside this; the library keeps it and gives it no meaning.
   *
   * @return values by key, unmodifiable
   */
  public Map<String, ExtensionValue> extensions() {
    return extensions;
  }

  /** Tells whether this says at the same instant what another mark has said. */
  boolean repeats(Mark other) {
    return at.equals(other.at) && toBuilder().order(other.order).build().equals(other);
  }

  /** This mark, ordered after another. */
  Mark after(Mark other) {
    if (order.isAfter(other.order)) {
      return this;
    }
    if (other.order.equals(MarkCheck.LAST)) {
      throw new IllegalArgumentException("item \"" + other.item + "\" has a mark at "
          + MarkCheck.LAST
          + ", the last instant there is: no mark can follow it; take that mark out"
          + " wherever the ledger is kept, in a file the line with its item and this instant");
    }
    return toBuilder().order(other.order.plusNanos(1)).build();
  }

  /** Compares by the total order of marks; consistent with equals. */
  @Override
  public int compareTo(Mark other) {
    return MarkOrder.compare(this, other);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Mark mark && (mark == this || MarkOrder.compare(this, mark) == 0);
  }

  @Override
  public int hashCode() {
    return Objects.hash(item, order, state);
  }

  /** Returns the mark for people: {@code variables done at 2026-01-09T18:00:00Z (marked)}. */
  @Override
  public String toString() {
    return item + " " + state + " at " + at + " (" + cause + ")";
  }

  /** Builds a mark; not thread-safe. */
  public static final class Builder {

    private final String item;
    private final State state;
    private final Instant at;
    private Instant order;
    private Cause cause = Cause.MARKED;
    private @Nullable ContentVersion version;
    private Duration spent = Duration.ZERO;
    private @Nullable String note;
    private Map<String, ExtensionValue> extensions = Map.of();

    /** For a reader that has checked them. */
    static Builder checked(String item, State state, Instant at) {
      return new Builder(item, state, at);
    }

    private Builder(String item, State state, Instant at) {
      this.item = item;
      this.state = state;
      this.at = at;
      this.order = at;
    }

    /**
     * Sets the instant that orders marks. Default: when the mark was made.
     *
     * @param instant at least the instant of the mark
     * @return this builder
     * @throws IllegalArgumentException if it is before that or out of range
     */
    public Builder order(Instant instant) {
      order = MarkCheck.order(at, instant);
      return this;
    }

    /**
     * Sets the cause. Default: {@link Cause#MARKED}.
     *
     * @param value the cause
     * @return this builder
     */
    public Builder cause(Cause value) {
      cause = Objects.requireNonNull(value, "cause");
      return this;
    }

    /**
     * Sets the version of the roadmap. Default: none; {@link Progress#mark} adds it where it is known.
     *
     * @param value the version
     * @return this builder
     */
    public Builder version(ContentVersion value) {
      version = Objects.requireNonNull(value, "version");
      return this;
    }

    /**
     * Sets the time spent. Default: zero.
     *
     * @param value whole seconds, from 0 to below 1,000,000 hours
     * @return this builder
     * @throws IllegalArgumentException if it is anything else
     */
    public Builder spent(Duration value) {
      spent = MarkCheck.spent(value);
      return this;
    }

    /**
     * Sets the learner's note. Default: none.
     *
     * @param value plain text of at most 10,000 characters, not blank
     * @return this builder
     * @throws IllegalArgumentException if it is anything else or not valid Unicode
     */
    public Builder note(String value) {
      note = MarkCheck.note(value);
      return this;
    }

    /**
     * Sets values to keep beside the mark. Default: none.
     *
     * @param values values by key
     * @return this builder
     * @throws IllegalArgumentException if a key is one of the format's own, or a value such as files
     *     cannot hold: half a character, an exponent, more than 20 levels
     */
    public Builder extensions(Map<String, ExtensionValue> values) {
      extensions = MarkCheck.extensions(values, MarkCheck.MARK_KEYS);
      return this;
    }

    /**
     * Builds the mark.
     *
     * @return the mark
     */
    public Mark build() {
      return new Mark(this);
    }
  }
}

package dev.roadmapkit.progress;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.StepId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a migration did with one item that had marks, or for which a mark on its step spoke. Immutable
 * and thread-safe.
 *
 * @param id the id that the marks have
 * @param outcome what became of it
 * @param before its state in the older version
 * @param step the step that had it in the older version, empty for steps and for unknown ids
 * @param to where it landed in the newer version, unmodifiable, empty if nowhere
 * @param retired the version that retired it, if it landed nowhere and an entry says so
 */
public record MigratedItem(
    String id,
    Outcome outcome,
    Mark.State before,
    Optional<StepId> step,
    List<Landing> to,
    Optional<ContentVersion> retired) {

  /** What became of an item, in the order in which reports print it. */
  public enum Outcome {
    /** It has the same id in the same step. */
    KEPT,
    /** It has another id. */
    RENAMED,
    /** Several items came out of it. */
    SPLIT,
    /** It is one with others. */
    MERGED,
    /** It has the same id in another step. */
    MOVED,
    /** The newer version does not have it; its marks stay in the ledger. */
    RETIRED,
    /** Neither version has it; its marks stay in the ledger. */
    UNKNOWN
  }

  /**
   * An item of the newer version on which another landed. Immutable and thread-safe.
   *
   * @param id its id
   * @param state its state after the migration, of steps as their reports have it
   * @param step the step that has it, empty for steps
   */
  public record Landing(String id, Mark.State state, Optional<StepId> step) {
    /**
     * Refuses null.
     *
     * @param id its id
     * @param state its state after the migration
     * @param step the step that has it, empty for steps
     */
    public Landing {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(state, "state");
      Objects.requireNonNull(step, "step");
    }

    /** Returns for example {@code sql-reading (done)}. */
    @Override
    public String toString() {
      return id + " (" + state + ")";
    }
  }

  /**
   * Copies the list and refuses null.
   *
   * @param id the id that the marks have
   * @param outcome what became of it
   * @param before its state in the older version
   * @param step the step that had it, empty for steps and for unknown ids
   * @param to where it landed, empty if nowhere
   * @param retired the version that retired it, if any
   */
  public MigratedItem {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(step, "step");
    to = List.copyOf(to);
    Objects.requireNonNull(retired, "retired");
  }

  /** Returns for example {@code sql-basics (done) -> sql-reading (done), sql-writing (done)}. */
  @Override
  public String toString() {
    String what = id + " (" + before + ")";
    return switch (outcome) {
      case RETIRED -> what + retired.map(version -> " since " + version).orElse("");
      case UNKNOWN -> what;
      case MOVED -> what + ": " + place(step) + " -> " + place(to.get(0).step());
      default ->
        what + " -> " + to.stream().map(Landing::toString).collect(Collectors.joining(", "));
    };
  }

  private static String place(Optional<StepId> step) {
    return step.map(StepId::value).orElse("a step");
  }
}

package dev.roadmapkit.pdf;

import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.OptionId;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.StepId;
import dev.roadmapkit.TopicId;
import dev.roadmapkit.progress.Progress;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a learner changed in a checklist: boxes that are not as they were drawn, and notes. Immutable and
 * thread-safe.
 */
public final class TickedChecklist {

  private final RoadmapId roadmap;
  private final ContentVersion version;
  private final String learner;
  private final String origin;
  private final List<TopicId> ticked;
  private final List<TopicId> unticked;
  private final Map<TopicId, Boolean> unchanged;
  private final Map<ChoiceId, List<OptionId>> options;
  private final Map<StepId, String> notes;

  TickedChecklist(
      RoadmapId roadmap,
      ContentVersion version,
      String learner,
      String origin,
      List<TopicId> ticked,
      List<TopicId> unticked,
      Map<TopicId, Boolean> unchanged,
      Map<ChoiceId, List<OptionId>> options,
      Map<StepId, String> notes) {
    this.roadmap = roadmap;
    this.version = version;
    this.learner = learner;
    this.origin = origin;
    this.ticked = List.copyOf(ticked);
    this.unticked = List.copyOf(unticked);
    this.unchanged = Collections.unmodifiableMap(new LinkedHashMap<>(unchanged));
    this.options = new LinkedHashMap<>(options);
    this.notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes));
  }

  /**
   * Returns the roadmap that the checklist is of.
   *
   * @return its id
   */
  public RoadmapId roadmap() {
    return roadmap;
  }

  /**
   * Returns the version of the roadmap that the checklist was drawn of.
   *
   * @return the version
   */
  public ContentVersion version() {
    return version;
  }

  /**
   * Returns whose checklist it is.
   *
   * @return the token that {@link ChecklistRenderer.Builder#learner} was given; anyone can write
   *     another one into a file, so it is no proof
   */
  public Optional<String> learner() {
    return Optional.of(learner).filter(token -> !token.isEmpty());
  }

  /**
   * Returns the topics that are ticked and were not when the checklist was drawn.
   *
   * @return ids in the order of the checklist, unmodifiable
   */
  public List<TopicId> ticked() {
    return ticked;
  }

  /**
   * Returns the topics that are not ticked and were when the checklist was drawn.
   *
   * @return ids in the order of the checklist, unmodifiable
   */
  public List<TopicId> unticked() {
    return unticked;
  }

  /**
   * Returns what was chosen.
   *
   * @return the option of every choice of which exactly one is ticked, unmodifiable
   */
  public Map<ChoiceId, OptionId> choices() {
    Map<ChoiceId, OptionId> choices = new LinkedHashMap<>();
    options.forEach((choice, chosen) -> {
      if (chosen.size() == 1) {
        choices.put(choice, chosen.get(0));
      }
    });
    return Collections.unmodifiableMap(choices);
  }

  /**
   * Returns the choices of which more than one option is ticked.
   *
   * @return ids in the order of the checklist, unmodifiable
   */
  public List<ChoiceId> undecided() {
    return options.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * Returns what stands in the places for notes, whether it was drawn there or written since. It is not
   * part of an import, as a ledger has no place for it: keep it, and give it to the next checklist by {@link
   * ChecklistRenderer.Builder#notes}.
   *
   * @return the notes by step in the order of the checklist, without empty ones, lines ended by line feeds;
   *     unmodifiable
   */
  public Map<StepId, String> notes() {
    return notes;
  }

  /**
   * Returns the notes as a newer version of the roadmap has their steps: with their new ids, on the first part
   * of a step that was split, together where steps were merged.
   *
   * @param drawn the roadmap at the version of this checklist
   * @param newer the roadmap at the version of the next one
   * @return the notes by step; those on steps that are gone keep their ids, so that nothing is lost unseen:
   *     take them out before the next checklist is drawn, which refuses them; unmodifiable
   * @throws IllegalArgumentException if these are other roadmaps or versions, or in the wrong order
   */
  public Map<StepId, String> notes(Roadmap drawn, Roadmap newer) {
    if (!drawn.id().equals(roadmap) || !drawn.version().equals(version)) {
      throw new IllegalArgumentException("this is a checklist of " + roadmap + " " + version
          + ", not of " + drawn.id() + " " + drawn.version());
    }
    return Collections.unmodifiableMap(CarriedNotes.of(notes, drawn, newer));
  }

  /**
   * Takes the changes over into a ledger of the same version; see the other method.
   *
   * @param progress the learner's ledger
   * @param on the roadmap at the version of the ledger
   * @param at when, which mostly is now
   * @return the ledger with the marks, and what there is to say of them
   * @throws IllegalArgumentException if the ledger or the roadmap is another than the checklist's
   */
  public ChecklistImport importInto(Progress progress, Roadmap on, Instant at) {
    Objects.requireNonNull(on, "on");
    return importInto(
        progress, wanted -> Optional.of(on).filter(known -> known.version().equals(wanted)), at);
  }

  /**
   * Takes the changes over into a ledger: a ticked topic is done, one that is unticked is not started.
   * The marks have the cause {@link dev.roadmapkit.progress.Mark.Cause#IMPORTED}, the version of the
   * checklist, and a note such as {@code checklist 3f2a9c0d5e6b7a81} that tells checklists apart by how
   * they were drawn.
   *
   * <p>What the ledger says already gets no mark. Nor does what came from this checklist before and
   * was changed in the ledger or the file since, which is told: so a file may be imported as often as one
   * likes, and copies of it one after the other, as two devices have them. If
   * checklist and ledger are of different versions, marks are carried over to the newer one, as by
   * {@link dev.roadmapkit.progress.Migration#merge}.
   *
   * @param progress the learner's ledger
   * @param versions finds a version of the roadmap, for example in a catalog; empty if it is not there
   * @param at when, which mostly is now
   * @return the ledger with the marks, and what there is to say of them
   * @throws IllegalArgumentException if the ledger or a roadmap is another than the checklist's
   */
  public ChecklistImport importInto(
      Progress progress, Function<ContentVersion, Optional<Roadmap>> versions, Instant at) {
    Objects.requireNonNull(progress, "progress");
    Objects.requireNonNull(versions, "versions");
    Objects.requireNonNull(at, "at");
    if (!progress.roadmap().equals(roadmap)) {
      throw new IllegalArgumentException("a checklist of roadmap \"" + roadmap
          + "\" cannot be imported into a ledger of roadmap \"" + progress.roadmap() + "\"");
    }
    return new ChecklistImporter(this, progress, versions, at).result();
  }

  /** Whether the topics are ticked whose boxes are as they were drawn. */
  Map<TopicId, Boolean> unchanged() {
    return unchanged;
  }

  /** What the marks of this checklist are noted with, on every import. */
  String note() {
    return "checklist " + origin;
  }

  /** Returns a line for people: {@code backend-developer 2026.1.0: 3 ticked, 1 unticked}. */
  @Override
  public String toString() {
    return roadmap + " " + version + ": " + ticked.size() + " ticked, " + unticked.size()
        + " unticked";
  }
}

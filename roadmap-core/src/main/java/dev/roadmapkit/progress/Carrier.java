package dev.roadmapkit.progress;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.IdChange;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Step;
import dev.roadmapkit.progress.Succession.Turn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the marks that follow from those of a ledger on earlier versions; for one use. Every mark is
 * made of others only, never of a clock, so that all devices make the same.
 *
 * <p>A mark takes the turns of the versions after its own. Only the older version's steps are looked
 * at, at the point where its turns are over, so that the way through a version between makes no
 * difference.
 */
final class Carrier {

  private final Roadmap older;
  private final ContentVersion newer;
  private final Succession succession;
  private final CreditPolicy policy;

  private final Map<String, NavigableSet<Mark>> ledger = new HashMap<>();
  private final StepRecall recall;
  /** What marks without a version count as made on. */
  private ContentVersion unversioned;

  /** Marks that earlier turns of the same version made. */
  private final Set<Mark> fresh = new HashSet<>();

  private final List<Mark> carried = new ArrayList<>();
  private final Set<String> changed = new HashSet<>();

  Carrier(Roadmap older, ContentVersion newer, Succession succession, CreditPolicy policy) {
    this.older = older;
    this.newer = newer;
    this.succession = succession;
    this.policy = policy;
    this.unversioned = older.version();
    this.recall = new StepRecall(ledger, succession, this::version);
  }

  List<Mark> carry(List<Mark> marks) {
    read(marks);
    int own = succession.after(older.version());
    for (int i = 0; i <= succession.turns().size(); i++) {
      if (i == own) {
        older.steps().forEach(this::unfold);
      }
      recall(i);
      take(i);
    }
    return carried;
  }

  /** Finds what follows where a step was taken back, and nothing if none was. */
  List<Mark> takeBack(List<Mark> marks) {
    read(marks);
    for (int i = 0; i <= succession.turns().size(); i++) {
      recall(i);
      if (!carried.isEmpty()) {
        take(i);
      }
    }
    return carried;
  }

  private void read(List<Mark> marks) {
    if (older.version().equals(newer)) {
      marks.stream()
          .flatMap(mark -> mark.version().stream())
          .min(ContentVersion::compareTo)
          .ifPresent(oldest -> unversioned = oldest);
    }
    marks.forEach(this::put);
  }

  private void recall(int stage) {
    recall.marks(stage).forEach(this::add);
  }

  private void take(int i) {
    List<Turn> turns = succession.turns();
    if (i < turns.size()) {
      if (i == 0 || !turns.get(i).since().equals(turns.get(i - 1).since())) {
        fresh.clear();
      }
      take(turns.get(i));
    }
  }

  private boolean put(Mark mark) {
    recall.see(mark);
    return ledger.computeIfAbsent(mark.item(), item -> new TreeSet<>()).add(mark);
  }

  private void add(Mark mark) {
    if (put(mark)) {
      carried.add(mark);
      changed.add(mark.item());
    }
    fresh.add(mark);
  }

  private ContentVersion version(Mark mark) {
    return succession.made(mark, unversioned);
  }

  private boolean isBefore(Mark mark, ContentVersion since) {
    return version(mark).compareTo(Succession.release(since)) < 0;
  }

  private @Nullable Mark latest(String item, Predicate<Mark> test) {
    NavigableSet<Mark> marks = ledger.get(item);
    return marks == null
        ? null
        : marks.descendingSet().stream().filter(test).findFirst().orElse(null);
  }

  /**
   * Says of each topic what a mark on its step has said, and no more of the step than that it was
   * begun. So the topics keep it when they go to another step, and others that come are new.
   */
  private void unfold(Step step) {
    Mark said = latest(step.id().value(), mark -> true);
    if (said == null || !speaks(said) || !isBefore(said, newer)) {
      return;
    }
    ContentVersion own = Succession.release(older.version());
    ContentVersion version = version(said).compareTo(own) > 0 ? version(said) : own;
    step.topics().forEach(topic -> {
      Mark last = latest(topic.id().value(), mark -> isBefore(mark, newer));
      if (last == null || said.compareTo(last) > 0) {
        add(derived(topic.id().value(), said.state(), said, version, step.id().value()));
      }
    });
    Mark.State rest =
        said.state() == Mark.State.DONE ? Mark.State.IN_PROGRESS : Mark.State.NOT_STARTED;
    add(derived(step.id().value(), rest, said, version, step.id().value()).after(said));
  }

  /** A mark at the last instant there is stays as it is, for none can follow it. */
  static boolean speaks(Mark mark) {
    return !mark.order().equals(MarkCheck.LAST)
        && (mark.state() == Mark.State.DONE || mark.state() == Mark.State.SKIPPED);
  }

  private void take(Turn turn) {
    if (turn.kind() == IdChange.Kind.MERGE) {
      merge(turn, turn.to().get(0));
    } else if (turn.kind() == IdChange.Kind.RENAME || turn.kind() == IdChange.Kind.SPLIT) {
      hand(turn, turn.from().get(0));
    }
  }

  /** Hands each mark on; of something begun, the first part is begun. */
  private void hand(Turn turn, String from) {
    List<Mark> marks = ledger.getOrDefault(from, new TreeSet<>()).stream()
        .filter(mark -> takes(mark, turn))
        .toList();
    for (int part = 0; part < turn.to().size(); part++) {
      String to = turn.to().get(part);
      if (!to.equals(from)) {
        for (Mark mark : marks) {
          boolean later = part > 0 && mark.state() == Mark.State.IN_PROGRESS;
          Mark.State state = later ? Mark.State.NOT_STARTED : mark.state();
          add(derived(to, state, mark, turn.since(), turn.note()));
        }
      }
    }
  }

  private boolean takes(Mark mark, Turn turn) {
    return isBefore(mark, turn.since()) || fresh.contains(mark);
  }

  private void merge(Turn turn, String target) {
    Set<String> parts = new LinkedHashSet<>(turn.from());
    if (latest(target, mark -> takes(mark, turn)) != null) {
      parts.add(target);
    }
    List<@Nullable Mark> marks = new ArrayList<>();
    parts.forEach(part -> marks.add(latest(part, mark -> takes(mark, turn))));
    marks.stream().filter(Objects::nonNull).max(Mark::compareTo).ifPresent(last -> {
      Mark.State state = policy.merged(marks.stream()
          .map(mark -> mark == null ? Mark.State.NOT_STARTED : mark.state())
          .toList());
      add(settle(
          turn, derived(target, state, last, turn.since(), turn.note()), isOpen(turn, parts)));
    });
  }

  /** Tells whether to decide again what was decided at the older version already. */
  private boolean isOpen(Turn turn, Set<String> parts) {
    boolean anew = policy == CreditPolicy.RECALCULATE && older.version().equals(newer);
    return anew
        || parts.stream().anyMatch(changed::contains)
        || turn.since().compareTo(Succession.release(older.version())) > 0;
  }

  /**
   * Puts what a merge comes to above what it came to before and above the target's earlier marks. What
   * was decided at the older version already stands until there are later marks on the parts.
   */
  private Mark settle(Turn turn, Mark mark, boolean open) {
    Predicate<Mark> own = seen -> isOf(turn, seen);
    Mark settled = latest(mark.item(), own);
    if (!open && settled != null && !settled.order().isBefore(mark.order())) {
      return settled;
    }
    Mark last = latest(mark.item(), own.or(seen -> takes(seen, turn)));
    if (last == null || last.compareTo(mark) < 0 || last.order().equals(MarkCheck.LAST)) {
      return mark;
    }
    if (last.state() == mark.state()) {
      return own.test(last) ? last : mark;
    }
    return mark.after(last);
  }

  private static boolean isOf(Turn turn, Mark mark) {
    return mark.cause() == Mark.Cause.MIGRATED
        && mark.version().filter(turn.since()::equals).isPresent()
        && mark.note().filter(turn.note()::equals).isPresent();
  }

  /** Time spent stays with the mark that has it, so that it counts once. */
  private static Mark derived(
      String item, Mark.State state, Mark from, ContentVersion version, String note) {
    return Mark.builder(item, state, from.at())
        .order(from.order())
        .cause(Mark.Cause.MIGRATED)
        .version(version)
        .note(note)
        .build();
  }
}

package dev.roadmapkit.progress;

import dev.roadmapkit.ContentVersion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Takes back from topics what a migration made of a mark on their step, where the step was taken back
 * later or on another device; for one use. A topic then says again what it said itself. That comes
 * right after what it takes back, so that whatever the learner said of the topic later stands.
 */
final class StepRecall {

  private static final NavigableSet<Mark> NONE = new TreeSet<>();

  private final Map<String, NavigableSet<Mark>> ledger;
  private final Succession succession;
  private final Function<Mark, ContentVersion> versions;

  /** Steps whose marks were carried over to their topics. */
  private final Set<String> unfolded = new HashSet<>();
  /** By the id that migrated marks come from, the items that have them. */
  private final Map<String, Set<String>> made = new HashMap<>();

  private final Map<String, Set<String>> ways = new HashMap<>();

  StepRecall(
      Map<String, NavigableSet<Mark>> ledger,
      Succession succession,
      Function<Mark, ContentVersion> versions) {
    this.ledger = ledger;
    this.succession = succession;
    this.versions = versions;
  }

  /** Takes note of a mark that the ledger has. */
  void see(Mark mark) {
    source(mark).ifPresent(source -> {
      if (source.equals(mark.item())) {
        unfolded.add(source);
      } else {
        made.computeIfAbsent(source, key -> new TreeSet<>()).add(mark.item());
      }
    });
  }

  private static Optional<String> source(Mark mark) {
    return mark.cause() == Mark.Cause.MIGRATED ? mark.note() : Optional.empty();
  }

  /** The marks to add before a turn is taken, on topics as they were then. */
  List<Mark> marks(int stage) {
    Set<String> topics = new TreeSet<>();
    unfolded.forEach(step -> topics.addAll(made.getOrDefault(step, Set.of())));
    List<Mark> marks = new ArrayList<>();
    topics.forEach(topic -> recalled(topic, stage).ifPresent(marks::add));
    return marks;
  }

  private Optional<Mark> recalled(String topic, int stage) {
    Optional<Mark> last = latest(topic, mark -> stage(mark) <= stage);
    if (last.filter(mark -> stage(mark) == stage && isRecalled(mark)).isEmpty()) {
      return Optional.empty();
    }
    Mark.State own = latest(topic, mark -> stage(mark) <= stage && !isRecalled(mark))
        .map(Mark::state)
        .orElse(Mark.State.NOT_STARTED);
    return last.filter(mark -> mark.state() != own && !mark.order().equals(MarkCheck.LAST))
        .map(mark -> Mark.builder(topic, own, mark.at())
            .order(mark.order().plusNanos(1))
            .cause(Mark.Cause.MIGRATED)
            .version(versions.apply(mark))
            .note(mark.note().orElseThrow())
            .build());
  }

  private int stage(Mark mark) {
    return succession.after(versions.apply(mark));
  }

  private Optional<Mark> latest(String item, Predicate<Mark> test) {
    return marks(item).descendingSet().stream().filter(test).findFirst();
  }

  private NavigableSet<Mark> marks(String item) {
    return ledger.getOrDefault(item, NONE);
  }

  private boolean isRecalled(Mark mark) {
    return source(mark)
        .filter(unfolded::contains)
        .filter(step -> !way(step).contains(mark.item()))
        .filter(step -> isTakenBack(step, versions.apply(mark)))
        .isPresent();
  }

  /** What became of a step: marks on that follow from its own because it has another id. */
  private Set<String> way(String step) {
    return ways.computeIfAbsent(step, id -> new Descent(succession, id, 0).way());
  }

  /** Beginning a step takes back what was said before only at the version where that was said. */
  private boolean isTakenBack(String step, ContentVersion version) {
    Comparator<Mark> order = Comparator.comparing(Mark::order).thenComparing(Mark::state);
    return way(step).stream()
        .flatMap(id -> latest(id, mark -> !isRest(mark)).stream())
        .max(order.thenComparing(versions, Comparator.reverseOrder()))
        .filter(last -> last.state() == Mark.State.NOT_STARTED
            || (last.state() == Mark.State.IN_PROGRESS
                && versions.apply(last).compareTo(version) <= 0))
        .isPresent();
  }

  /** What a migration leaves on a step when its mark has gone to the topics. */
  private boolean isRest(Mark mark) {
    return mark.cause() == Mark.Cause.MIGRATED
        && marks(mark.item()).headSet(mark, false).descendingSet().stream()
            .takeWhile(seen -> !seen.order().isBefore(mark.order().minusNanos(1)))
            .anyMatch(seen -> seen.at().equals(mark.at()) && Carrier.speaks(seen));
  }
}

package dev.roadmapkit.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Samples;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What holds for all ledgers; each law is tried on so many random ones, a seed each. */
class ProgressLawsTest {

  private static final int CASES = 20_000;

  private static final Roadmap ROADMAP = Samples.roadmap(
          Samples.step("a", "1 week").addTopics(Samples.topic("b").build()).build(),
          Samples.step("c", "1 week").build())
      .build();

  private static void forAll(BiConsumer<LedgerGenerator, Integer> law) {
    for (int seed = 0; seed < CASES; seed++) {
      law.accept(new LedgerGenerator(seed), seed);
    }
  }

  /** AssertJ is thorough and slow: it is called to report only. */
  private static void holds(boolean law, int seed) {
    if (!law) {
      fail("the law does not hold for seed " + seed);
    }
  }

  private static void same(Progress one, Progress other, int seed) {
    if (!one.equals(other) || one.hashCode() != other.hashCode()) {
      assertThat(one.marks()).as("seed %s", seed).isEqualTo(other.marks());
      assertThat(one).as("seed %s", seed).isEqualTo(other).hasSameHashCodeAs(other);
    }
  }

  @Test
  void mergeIsCommutative() {
    forAll((random, seed) -> {
      Progress one = random.ledger();
      Progress other = random.ledger();
      same(one.merge(other), other.merge(one), seed);
    });
  }

  @Test
  void mergeIsAssociative() {
    forAll((random, seed) -> {
      Progress a = random.ledger();
      Progress b = random.ledger();
      Progress c = random.ledger();
      same(a.merge(b).merge(c), a.merge(b.merge(c)), seed);
    });
  }

  @Test
  void mergeIsIdempotentAndEmptyLedgersAddNothing() {
    forAll((random, seed) -> {
      Progress one = random.ledger();
      Progress merged = one.merge(random.ledger());
      same(one.merge(one), one, seed);
      same(merged.merge(one), merged, seed);
      same(one.merge(Progress.none(one.roadmap())), one, seed);
    });
  }

  @Test
  void mergeKeepsEveryMarkAndAddsNone() {
    forAll((random, seed) -> {
      Progress one = random.ledger();
      Progress other = random.ledger();
      Set<Mark> both = new HashSet<>(one.marks());
      both.addAll(other.marks());
      List<Mark> merged = one.merge(other).marks();

      holds(new HashSet<>(merged).equals(both) && merged.size() == both.size(), seed);
    });
  }

  @Test
  void marksHaveOneTotalOrder() {
    forAll((random, seed) -> {
      Mark a = random.mark();
      Mark b = random.mark();
      Mark c = random.mark();
      Mark copy = a.toBuilder().build();
      holds(Integer.signum(a.compareTo(b)) == -Integer.signum(b.compareTo(a)), seed);
      holds(a.equals(b) == (a.compareTo(b) == 0), seed);
      holds(copy.equals(a) && copy.hashCode() == a.hashCode(), seed);
      holds(a.compareTo(b) > 0 || b.compareTo(c) > 0 || a.compareTo(c) <= 0, seed);
    });
  }

  @Test
  void theOrderOfArrivalChangesNothing() {
    forAll((random, seed) -> {
      Progress ledger = random.ledger();
      List<Mark> shuffled = new ArrayList<>(ledger.marks());
      shuffled.addAll(ledger.marks());
      Collections.shuffle(shuffled, new Random(seed));
      Progress oneByOne = Progress.none(ledger.roadmap()).withExtensions(ledger.extensions());
      for (Mark mark : shuffled) {
        oneByOne = oneByOne.merge(Progress.of(ledger.roadmap(), List.of(mark)));
      }
      same(oneByOne, ledger, seed);
    });
  }

  @Test
  void aNewMarkWinsWhateverItsClockSays() {
    forAll((random, seed) -> {
      Progress ledger = seed % 2 == 0 ? random.ledger() : random.ledger().on(ROADMAP);
      Mark mark = random.mark();
      Progress marked = ledger.mark(mark);
      Mark last = marked.latest(mark.item()).orElseThrow();

      holds(marked.state(mark.item()) == mark.state(), seed);
      holds(last.at().equals(mark.at()) && last.note().equals(mark.note()), seed);
      holds(marked.marks().containsAll(ledger.marks()), seed);
      holds(marked.mark(mark).equals(marked), seed);
    });
  }

  @Test
  void timeAddsUpAndNeverTwice() {
    forAll((random, seed) -> {
      Progress one = random.ledger();
      Progress other = random.ledger();
      Progress merged = one.merge(other);
      Duration items =
          List.of("a", "b", "c").stream().map(merged::spent).reduce(Duration.ZERO, Duration::plus);

      holds(merged.spent().equals(items), seed);
      holds(merged.merge(one).merge(other).spent().equals(items), seed);
      holds(items.compareTo(one.spent()) >= 0, seed);
      holds(items.compareTo(one.spent().plus(other.spent())) <= 0, seed);
    });
  }

  /** Three devices mark and meet at random, each with a clock of its own; then all meet all. */
  @Test
  void devicesThatMeetAgree() {
    forAll((random, seed) -> {
      Random chance = new Random(seed);
      long[] skew = {0, -1_000, 86_400};
      List<Progress> devices = new ArrayList<>(Collections.nCopies(3, Progress.of(ROADMAP)));
      Set<Mark> made = new HashSet<>();
      for (int tick = 0; tick < 6; tick++) {
        int device = chance.nextInt(3);
        Instant now = LedgerGenerator.EPOCH.plusSeconds(tick + skew[device]);
        Mark.State state = random.pick(List.of(Mark.State.values()));
        Mark mark = Mark.of(random.pick(List.of("a", "b", "c")), state, now);
        devices.set(device, devices.get(device).mark(mark));
        made.add(devices.get(device).latest(mark.item()).orElseThrow());
        int met = chance.nextInt(3);
        devices.set(met, devices.get(met).merge(devices.get(device)));
      }
      Progress one = devices.get(0).merge(devices.get(1)).merge(devices.get(2));
      Progress other = devices.get(2).merge(devices.get(0).merge(devices.get(1)));
      same(one, other, seed);
      holds(new HashSet<>(one.marks()).equals(made), seed);
    });
  }
}

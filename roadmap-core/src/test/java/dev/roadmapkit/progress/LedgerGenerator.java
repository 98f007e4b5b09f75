package dev.roadmapkit.progress;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.ExtensionValue;
import dev.roadmapkit.RoadmapId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random ledgers of few items and few instants, so that marks clash as often as they can. */
final class LedgerGenerator {

  static final RoadmapId ROADMAP = RoadmapId.of("sample");
  static final Instant EPOCH = Instant.parse("2026-01-05T08:00:00Z");

  private static final List<String> NOTES =
      List.of("plain", "\"quoted\"", "two\nlines", "\ud83d\ude00", "\u0000", "\u202ebidi", "{}");
  private static final List<String> VERSIONS = List.of("1.0.0", "1.1.0", "2.0.0", "2.0.0-beta.1");

  private final Random random;
  private final List<String> items;

  LedgerGenerator(long seed, List<String> items) {
    this.random = new Random(seed);
    this.items = items;
  }

  LedgerGenerator(long seed) {
    this(seed, List.of("a", "b", "c"));
  }

  Progress ledger() {
    List<Mark> marks = new ArrayList<>();
    for (int i = random.nextInt(8); i > 0; i--) {
      marks.add(mark());
    }
    Progress ledger = Progress.of(ROADMAP, marks);
    return random.nextInt(4) == 0 ? ledger.withExtensions(extensions()) : ledger;
  }

  Mark mark() {
    Instant at = instant();
    Mark.Builder mark = Mark.builder(pick(items), pick(List.of(Mark.State.values())), at);
    if (random.nextInt(3) == 0) {
      mark.order(at.plusNanos(random.nextInt(3)));
    }
    if (random.nextInt(3) == 0) {
      mark.cause(pick(List.of(Mark.Cause.values())));
    }
    if (random.nextBoolean()) {
      mark.version(ContentVersion.parse(pick(VERSIONS)));
    }
    if (random.nextInt(3) == 0) {
      mark.spent(Duration.ofSeconds(random.nextInt(3)));
    }
    if (random.nextInt(4) == 0) {
      mark.note(pick(NOTES));
    }
    if (random.nextInt(4) == 0) {
      mark.extensions(extensions());
    }
    return mark.build();
  }

  Instant instant() {
    return EPOCH.plusNanos(random.nextInt(4));
  }

  <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private Map<String, ExtensionValue> extensions() {
    Map<String, ExtensionValue> extensions = new LinkedHashMap<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      extensions.put(pick(List.of("mood", "x-mood", "key \u00fc")), extension(0));
    }
    return extensions;
  }

  private ExtensionValue extension(int depth) {
    return switch (random.nextInt(depth < 2 ? 6 : 4)) {
      case 0 -> new ExtensionValue.Text(pick(NOTES));
      case 1 -> new ExtensionValue.Numeric(new BigDecimal(pick(List.of("1", "-2.50", "0"))));
      case 2 -> new ExtensionValue.Flag(random.nextBoolean());
      case 3 -> new ExtensionValue.Nothing();
      case 4 -> new ExtensionValue.Items(List.of(extension(depth + 1), extension(depth + 1)));
      default -> {
        Map<String, ExtensionValue> entries = new LinkedHashMap<>();
        for (String key : List.of("p", "q")) {
          entries.put(random.nextBoolean() ? key : key + "2", extension(depth + 1));
        }
        yield new ExtensionValue.Entries(entries);
      }
    };
  }
}

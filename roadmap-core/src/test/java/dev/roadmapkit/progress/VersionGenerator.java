package dev.roadmapkit.progress;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.DurationRange;
import dev.roadmapkit.DurationUnit;
import dev.roadmapkit.IdChange;
import dev.roadmapkit.Resource;
import dev.roadmapkit.ResourceId;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Step;
import dev.roadmapkit.StepId;
import dev.roadmapkit.Topic;
import dev.roadmapkit.TopicId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Random versions of one roadmap, each with changes that lead to it, and ledgers on them. */
public final class VersionGenerator {

  private record Item(String id, boolean optional) {}

  /** A step while it changes. */
  private static final class Draft {
    private String id;
    private final boolean optional;
    private final List<Item> topics = new ArrayList<>();
    private final List<String> resources = new ArrayList<>();

    private Draft(String id, boolean optional) {
      this.id = id;
      this.optional = optional;
    }

    private Step step() {
      Step.Builder step = Step.builder();
      step.id(StepId.of(id))
          .title(id)
          .duration(DurationRange.of(1, 2, DurationUnit.WEEKS))
          .learn("Something.")
          .optional(optional);
      topics.forEach(item -> step.addTopics(Topic.builder()
          .id(TopicId.of(item.id))
          .title(item.id)
          .optional(item.optional)
          .build()));
      resources.forEach(item -> step.addResources(
          Resource.builder().id(ResourceId.of(item)).title(item).build()));
      return step.build();
    }
  }

  private final Random random;
  private final List<Draft> steps = new ArrayList<>();
  private final List<IdChange> changes = new ArrayList<>();
  private final Set<IdChange.Kind> kinds = EnumSet.allOf(IdChange.Kind.class);
  private boolean grows = true;
  private ContentVersion version = ContentVersion.parse("1.0.0");
  private int ids;

  public VersionGenerator(long seed) {
    random = new Random(seed);
    for (int i = 0; i <= random.nextInt(4); i++) {
      Draft step = new Draft(id(), random.nextInt(4) == 0);
      step.topics.add(item());
      for (int t = random.nextInt(4); t > 0; t--) {
        step.topics.add(item());
      }
      for (int r = random.nextInt(3); r > 0; r--) {
        step.resources.add(id());
      }
      steps.add(step);
    }
  }

  /** Without new topics and with changes of these kinds only. */
  VersionGenerator only(Set<IdChange.Kind> some) {
    kinds.retainAll(some);
    grows = false;
    return this;
  }

  public Roadmap roadmap() {
    return Roadmap.builder()
        .id(LedgerGenerator.ROADMAP)
        .version(version)
        .language(Locale.ENGLISH)
        .title("Sample")
        .addAllSteps(steps.stream().map(Draft::step).toList())
        .addAllChanges(changes)
        .build();
  }

  /** The next major version. */
  public Roadmap next() {
    version = ContentVersion.parse(version.major() + 1 + ".0.0");
    for (int i = random.nextInt(7); i > 0; i--) {
      change(steps.get(random.nextInt(steps.size())));
    }
    for (Draft step : steps) {
      if (step.topics.isEmpty() || (grows && random.nextInt(6) == 0)) {
        step.topics.add(random.nextInt(step.topics.size() + 1), item());
      }
    }
    if (grows && random.nextInt(6) == 0) {
      Draft step = new Draft(id(), random.nextBoolean());
      step.topics.add(item());
      steps.add(random.nextInt(steps.size() + 1), step);
    }
    return roadmap();
  }

  private void change(Draft step) {
    IdChange.Kind kind = List.copyOf(EnumSet.allOf(IdChange.Kind.class)).get(random.nextInt(5));
    if (kinds.contains(kind) && !step.topics.isEmpty()) {
      switch (kind) {
        case RENAME -> rename(step);
        case SPLIT -> split(step);
        case MERGE -> merge(step);
        case MOVE -> move(step);
        case RETIRE -> retire(step);
      }
    }
  }

  private void rename(Draft step) {
    String to = id();
    if (random.nextInt(4) == 0) {
      entry(IdChange.Kind.RENAME, step.id, List.of(to));
      step.id = to;
    } else if (!step.resources.isEmpty() && random.nextInt(4) == 0) {
      entry(IdChange.Kind.RENAME, step.resources.set(0, to), List.of(to));
    } else {
      int topic = random.nextInt(step.topics.size());
      Item item = step.topics.get(topic);
      entry(IdChange.Kind.RENAME, item.id, List.of(to));
      step.topics.set(topic, new Item(to, item.optional));
    }
  }

  private void split(Draft step) {
    Item item = step.topics.remove(random.nextInt(step.topics.size()));
    List<String> parts = new ArrayList<>(List.of(id(), id()));
    if (random.nextInt(3) == 0) {
      parts.set(random.nextInt(2), item.id);
    }
    for (String part : parts) {
      Draft home = random.nextInt(4) == 0 ? steps.get(random.nextInt(steps.size())) : step;
      home.topics.add(new Item(part, item.optional));
    }
    entry(IdChange.Kind.SPLIT, item.id, parts);
  }

  private void merge(Draft step) {
    Item one = step.topics.remove(0);
    Draft home = steps.get(random.nextInt(steps.size()));
    if (home.topics.isEmpty()) {
      step.topics.add(0, one);
      return;
    }
    int place = random.nextInt(home.topics.size());
    Item other = home.topics.get(place);
    if (random.nextBoolean()) {
      // Into one that was there; it may or may not name itself.
      entry(IdChange.Kind.MERGE, one.id, List.of(other.id));
      if (random.nextBoolean()) {
        entry(IdChange.Kind.MERGE, other.id, List.of(other.id));
      }
    } else {
      String to = id();
      home.topics.set(place, new Item(to, one.optional && other.optional));
      entry(IdChange.Kind.MERGE, one.id, List.of(to));
      entry(IdChange.Kind.MERGE, other.id, List.of(to));
    }
  }

  private void move(Draft step) {
    Item item = step.topics.remove(random.nextInt(step.topics.size()));
    Draft home = steps.get(random.nextInt(steps.size()));
    home.topics.add(random.nextInt(home.topics.size() + 1), item);
    entry(IdChange.Kind.MOVE, item.id, List.of(random.nextBoolean() ? home.id : item.id));
  }

  private void retire(Draft step) {
    boolean resource = !step.resources.isEmpty() && random.nextBoolean();
    String id = resource ? step.resources.remove(0) : step.topics.remove(0).id;
    entry(IdChange.Kind.RETIRE, id, List.of());
  }

  private void entry(IdChange.Kind kind, String from, List<String> to) {
    changes.add(
        IdChange.builder().since(version).from(from).addAllTo(to).kind(kind).build());
  }

  private Item item() {
    return new Item(id(), random.nextInt(4) == 0);
  }

  private String id() {
    return "id-" + ++ids;
  }

  /** All ids of a version. */
  public static List<String> items(Roadmap roadmap) {
    List<String> items = new ArrayList<>();
    for (Step step : roadmap.steps()) {
      items.add(step.id().value());
      items.addAll(topics(step));
      step.resources().forEach(resource -> items.add(resource.id().value()));
    }
    return items;
  }

  static List<String> topics(Step step) {
    return step.topics().stream().map(topic -> topic.id().value()).toList();
  }

  /** Marks on a version's items and some unknown ones, made on it, before it or nobody knows where. */
  public Progress ledger(Roadmap roadmap, boolean withSteps) {
    List<String> items = new ArrayList<>(items(roadmap));
    if (!withSteps) {
      roadmap.steps().forEach(step -> items.remove(step.id().value()));
    }
    items.add("unheard-of");
    List<Mark> marks = new ArrayList<>();
    for (int i = random.nextInt(3 * items.size()); i > 0; i--) {
      // Marks at one instant are rare, but there are some.
      Instant at = LedgerGenerator.EPOCH.plusSeconds(random.nextInt(400));
      Mark.State state = List.of(Mark.State.values()).get(random.nextInt(4));
      Mark.Builder mark = Mark.builder(items.get(random.nextInt(items.size())), state, at)
          .spent(Duration.ofSeconds(random.nextInt(2)));
      if (random.nextInt(8) > 0) {
        mark.version(random.nextInt(8) == 0 ? ContentVersion.parse("0.9.0") : roadmap.version());
      }
      marks.add(mark.build());
    }
    return Progress.of(roadmap.id(), marks);
  }
}

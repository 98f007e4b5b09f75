package dev.roadmapkit.content;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.DurationRange;
import dev.roadmapkit.DurationUnit;
import dev.roadmapkit.KeyTerm;
import dev.roadmapkit.Note;
import dev.roadmapkit.Resource;
import dev.roadmapkit.ResourceId;
import dev.roadmapkit.ResourceKind;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.Step;
import dev.roadmapkit.StepId;
import dev.roadmapkit.TermId;
import dev.roadmapkit.Topic;
import dev.roadmapkit.TopicId;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Roadmaps in the shape of public curricula with prose as people write it, the same for a seed. */
public final class CurriculumGenerator {

  private static final List<String> FIELDS = List.of(
      "Algebra",
      "Networks",
      "Databases",
      "Compilers",
      "Statistics",
      "Operating Systems",
      "Cryptography",
      "Graphics",
      "Numerical Methods",
      "Software Design",
      "Data Structures",
      "Machine Learning",
      "Human\u2013Computer Interaction",
      "Gödel & Computability");
  private static final List<String> LEVELS =
      List.of("Foundations of", "Principles of", "Practical", "Advanced", "Seminar:", "Project:");
  private static final List<String> THINGS = List.of(
      "a hash table",
      "an index",
      "the normal form",
      "a proof by induction",
      "the call stack",
      "a *naïve* solution",
      "`SELECT … JOIN`",
      "a random variable",
      "the cost of a cache miss",
      "a public key",
      "an event loop",
      "the \u201chappy path\u201d",
      "a regression test",
      "a matrix of rank 2");
  private static final List<String> VERBS = List.of(
      "Explain",
      "Draw",
      "Measure",
      "Implement",
      "Compare",
      "Take apart",
      "Review",
      "Test",
      "Prove");
  private static final List<String> ENDS = List.of(
      "in your own words",
      "without looking it up",
      "for an input of a million rows",
      "and say where it breaks: at the edges, as always",
      "on paper first, then in code",
      "until a colleague can follow it",
      "# not a comment, a heading in the notes",
      "for the café's till, which must not lose a cent (\u20ac0.01)");
  private static final List<String> PROVIDERS =
      List.of("Open Courseware", "The City Library", "Universität Zürich", "Learn & Build");

  private final Random random;
  private int count;

  public CurriculumGenerator(long seed) {
    this.random = new Random(seed);
  }

  /** A degree: 180 steps, and from the first to the last term 14 that wait for each other. */
  public static Roadmap degree() {
    return new CurriculumGenerator(14).roadmap("computer-science", 180, 14, 5, 2);
  }

  /** A bootcamp that ticks off 1,000 topics, 40 a step. */
  public static Roadmap thousandTopics() {
    return new CurriculumGenerator(1_000).roadmap("thousand-topics", 25, 25, 40, 1);
  }

  /** All that a school offers in one file of about 4 MB. */
  public static Roadmap fourMegabytes() {
    return new CurriculumGenerator(4).roadmap("whole-school", 660, 30, 25, 6);
  }

  /**
   * A roadmap whose steps lie in layers of about one size; each step waits for some of the layer
   * before, the first ones for none.
   */
  public Roadmap roadmap(String id, int steps, int layers, int topics, int sentences) {
    List<Step> all = new ArrayList<>();
    List<StepId> before = List.of();
    for (int layer = 0; layer < layers; layer++) {
      List<StepId> required = before;
      int size = steps * (layer + 1) / layers - steps * layer / layers;
      List<Step> next = list(size, i -> step(required, topics, sentences));
      all.addAll(next);
      before = next.stream().map(Step::id).toList();
    }
    return Roadmap.builder()
        .id(RoadmapId.of(id))
        .version(ContentVersion.parse("2025.1.0"))
        .language(Locale.ENGLISH)
        .title("Curriculum of " + steps + " Steps")
        .category("Education")
        .summary(prose(1))
        .overview(prose(sentences) + "\n\n" + prose(sentences))
        .weeklyEffort(DurationRange.of(10, 15, DurationUnit.HOURS))
        .license("CC-BY-4.0")
        .addAllKeyTerms(list(20, i -> term()))
        .addAllSteps(all)
        .build();
  }

  private Step step(List<StepId> before, int topics, int sentences) {
    String title = title();
    return Step.builder()
        .id(StepId.of(slug(title)))
        .title(title)
        .duration(duration(DurationUnit.WEEKS))
        .requires(someOf(before))
        .learn(prose(sentences))
        .build(prose(sentences))
        .why(prose(1))
        .addAllTags(list(4, i -> pick(FIELDS)))
        .addAllTopics(list(topics, i -> topic()))
        .addNotes(note(sentences))
        .addAllResources(list(3, i -> resource()))
        .build();
  }

  /** One to three of the steps before, so that the layers hang together. */
  private List<StepId> someOf(List<StepId> before) {
    return before.stream()
        .skip(before.isEmpty() ? 0 : random.nextInt(before.size()))
        .limit(1 + random.nextInt(3))
        .toList();
  }

  private Topic topic() {
    String title = pick(VERBS) + " " + pick(THINGS);
    return Topic.builder()
        .id(TopicId.of(slug(title)))
        .title(title)
        .effort(maybe(duration(DurationUnit.HOURS)))
        .note(maybe(prose(1)))
        .build();
  }

  private Note note(int sentences) {
    return Note.builder()
        .heading(pick(THINGS) + " or " + pick(THINGS) + "?")
        .text(prose(sentences))
        .addAllItems(list(3, i -> prose(1)))
        .build();
  }

  private Resource resource() {
    String title = title();
    String id = slug(title);
    return Resource.builder()
        .id(ResourceId.of(id))
        .title(title)
        .provider(pick(PROVIDERS))
        .url(URI.create("https://learn.example.org/courses/" + id + "?from=roadmap#start"))
        .kind(pick(List.of(ResourceKind.values())))
        .free(random.nextBoolean())
        .language(Locale.ENGLISH)
        .lastVerified(LocalDate.of(2025, 1 + random.nextInt(12), 1 + random.nextInt(28)))
        .build();
  }

  private KeyTerm term() {
    String term = pick(FIELDS);
    return KeyTerm.builder()
        .id(TermId.of(slug(term)))
        .term(term)
        .definition(prose(1))
        .build();
  }

  private DurationRange duration(DurationUnit unit) {
    int min = 1 + random.nextInt(6);
    return DurationRange.of(min, min + random.nextInt(4), unit);
  }

  private String title() {
    return pick(LEVELS) + " " + pick(FIELDS);
  }

  private String prose(int sentences) {
    return IntStream.range(0, sentences)
        .mapToObj(i -> pick(VERBS) + " " + pick(THINGS) + " " + pick(ENDS) + ".")
        .collect(Collectors.joining(" "));
  }

  private String slug(String title) {
    String words = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return words.replaceAll("^-|-$", "") + "-" + ++count;
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> Optional<T> maybe(T value) {
    return random.nextBoolean() ? Optional.of(value) : Optional.empty();
  }

  private static <T> List<T> list(int size, IntFunction<T> value) {
    return IntStream.range(0, size).mapToObj(value).toList();
  }
}

package dev.roadmapkit.bundled;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.Choice;
import dev.roadmapkit.ChoiceOption;
import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.KeyTerm;
import dev.roadmapkit.Resource;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.Salaries;
import dev.roadmapkit.Step;
import dev.roadmapkit.Topic;
import dev.roadmapkit.catalog.Catalog;
import dev.roadmapkit.problem.Problem;
import dev.roadmapkit.schedule.Schedule;
import dev.roadmapkit.schedule.ScheduledStep;
import dev.roadmapkit.schedule.Scheduler;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The facts of the bundled roadmap of 2025, as a reader of the page would check them. */
class BackendDeveloperTest {

  private static final Roadmap ROADMAP = Catalog.bundled()
      .roadmap(RoadmapId.of("backend-developer"), ContentVersion.parse("2025.1.0"));

  @Test
  void headline() {
    assertThat(ROADMAP.title()).isEqualTo("Backend Developer Roadmap 2025");
    assertThat(ROADMAP.version()).hasToString("2025.1.0");
    assertThat(ROADMAP.language()).isEqualTo(Locale.ENGLISH);
    assertThat(ROADMAP.category()).contains("Web Development");
    assertThat(ROADMAP.futureProof()).hasToString("Optional[8.0]");
    assertThat(ROADMAP.statedDuration()).hasToString("Optional[5-7 months]");
    assertThat(ROADMAP.license()).contains("CC-BY-4.0");
    assertThat(ROADMAP.summary()).isPresent();
    assertThat(ROADMAP.overview()).isPresent();
  }

  @Test
  void salaries() {
    Salaries salaries = ROADMAP.salaries().orElseThrow();

    assertThat(salaries.year()).isEqualTo(2025);
    assertThat(salaries.ranges())
        .extracting(r -> r.region() + ": " + r.formatted(Locale.ENGLISH))
        .containsExactly(
            "United States: $80,000–$135,000",
            "Europe: €50,000–€85,000",
            "India: ₹800,000–₹1,800,000",
            "United Kingdom: €45,000–€75,000");
    assertThat(salaries.ranges())
        .extracting(r -> r.note().isPresent())
        .containsExactly(false, false, false, true);
  }

  @Test
  void keyTerms() {
    assertThat(ROADMAP.keyTerms())
        .extracting(KeyTerm::term)
        .containsExactly(
            "Server",
            "API",
            "REST API",
            "Database",
            "SQL",
            "Authentication",
            "JWT",
            "Node.js",
            "Express.js",
            "Django");
    assertThat(ROADMAP.keyTerms().stream().filter(term -> term.expansion().isPresent()))
        .extracting(term -> term.term() + " = " + term.expansion().orElseThrow())
        .containsExactly(
            "API = Application Programming Interface",
            "SQL = Structured Query Language",
            "JWT = JSON Web Token");
    assertThat(ROADMAP.keyTerms()).allMatch(term -> term.definition().isPresent());
  }

  @Test
  void nodeJsOrPython() {
    assertThat(ROADMAP.choices()).extracting(Choice::title).containsExactly("Server language");
    assertThat(ROADMAP.choices().get(0).options())
        .extracting(ChoiceOption::title)
        .containsExactly("Node.js", "Python");
    assertThat(everyWhen()).extracting(Object::toString).containsOnly("nodejs", "python");
  }

  @Test
  void sixSteps() {
    assertThat(ROADMAP.steps())
        .extracting(step -> step.title() + ": " + step.duration())
        .containsExactly(
            "Learn Programming Fundamentals: 6-8 weeks",
            "Learn Server Development: 6-8 weeks",
            "Learn Databases (SQL & NoSQL): 4-6 weeks",
            "Learn Authentication & Security: 3-4 weeks",
            "Learn API Design & Integration: 3-4 weeks",
            "Build Projects & Deploy: 4-6 weeks");
    assertThat(ROADMAP.steps()).allMatch(step -> step.why().isPresent());
    assertThat(ROADMAP.steps()).noneMatch(Step::optional);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ':',
      value = {
        "0: Variables & types, Control flow, Problem solving",
        "1: Node.js/Python, HTTP methods, Middleware",
        "2: SQL, PostgreSQL, Joins, ORMs",
        "3: Authentication, JWT, Sessions, HTTPS",
        "4: REST design, Error handling, Documentation",
        "5: Project building, Railway/Render, Environment variables",
      })
  void tags(int step, String tags) {
    assertThat(String.join(", ", ROADMAP.steps().get(step).tags())).isEqualTo(tags);
  }

  @ParameterizedTest
  @CsvSource({
    "0, Functions",
    "0, Data structures: arrays",
    "1, HTTP methods",
    "1, Node.js with Express.js",
    "1, Python with Django",
    "2, PostgreSQL",
    "2, MongoDB",
    "2, The difference between SQL and NoSQL",
    "3, Password hashing with bcrypt",
    "3, CORS configuration",
    "4, Pagination",
    "4, A first look at GraphQL",
    "5, Project: user authentication system",
    "5, Project: REST API for a blog",
    "5, Project: e-commerce backend",
    "5, Project: URL shortener",
    "5, Deploying on Railway or Render",
  })
  void topics(int step, String title) {
    assertThat(ROADMAP.steps().get(step).topics()).extracting(Topic::title).contains(title);
  }

  @Test
  void everyStepHasFreeResourcesWithSafeAddresses() {
    assertThat(ROADMAP.steps()).allSatisfy(step -> {
      assertThat(step.resources()).hasSizeGreaterThanOrEqualTo(2);
      assertThat(step.resources()).allSatisfy(resource -> {
        assertThat(resource.url().map(URI::getScheme)).contains("https");
        assertThat(resource.free()).contains(true);
        assertThat(resource.provider()).isPresent();
        assertThat(resource.kind()).isPresent();
      });
    });
    assertThat(ROADMAP.steps().stream().flatMap(step -> step.resources().stream()))
        .extracting(Resource::url)
        .doesNotHaveDuplicates();
  }

  @Test
  void everyOptionHasTwoResourcesOrMoreInEveryStep() {
    for (ChoiceOption option : ROADMAP.choices().get(0).options()) {
      assertThat(ROADMAP.steps())
          .allSatisfy(step -> assertThat(step.resources().stream()
                  .filter(r -> r.when().isEmpty() || r.when().containsValue(option.id())))
              .hasSizeGreaterThanOrEqualTo(2));
    }
  }

  @Test
  void textsArePlainAndTrimmed() {
    Stream<String> texts = Stream.concat(
        Stream.of(ROADMAP.title(), ROADMAP.summary().orElseThrow()),
        ROADMAP.steps().stream()
            .flatMap(step -> Stream.concat(
                Stream.of(step.title(), step.why().orElseThrow()),
                step.topics().stream()
                    .flatMap(topic -> Stream.of(Optional.of(topic.title()), topic.note())
                        .flatMap(Optional::stream)))));

    assertThat(texts)
        .allSatisfy(
            text -> assertThat(text).isEqualTo(text.strip()).doesNotContain("  ", "\n", "<"));
  }

  @Test
  void schedule() {
    Schedule schedule =
        Scheduler.builder().startDate(LocalDate.of(2026, 1, 5)).build().schedule(ROADMAP);

    assertThat(schedule.steps())
        .extracting(ScheduledStep::toString)
        .containsExactly(
            "programming-fundamentals: weeks 1-8",
            "server-development: weeks 7-16",
            "databases: weeks 13-22",
            "authentication-security: weeks 17-26",
            "api-design: weeks 20-30",
            "projects-deployment: weeks 23-36");
    assertThat(schedule).hasToString("backend-developer 2025.1.0: 26-36 weeks");
    assertThat(List.of(schedule.minDays(), schedule.maxDays())).containsExactly(182, 252);
    assertThat(schedule.finish()).hasToString("2026-07-05 to 2026-09-13");
    assertThat(schedule.findings())
        .extracting(Problem::toString)
        .containsExactly("warning: the stated duration \"5-7 months\" (21.7-30.4 weeks) does not"
            + " match the steps, which add up to 26-36 weeks (6.0-8.3 months)"
            + " [stated-duration-mismatch]");
  }

  private static Stream<Object> everyWhen() {
    return ROADMAP.steps().stream()
        .flatMap(step -> Stream.concat(
            step.topics().stream().map(Topic::when), step.resources().stream().map(Resource::when)))
        .flatMap(when -> when.values().stream());
  }
}

package dev.roadmapkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.catalog.Catalog;
import dev.roadmapkit.schedule.Schedule;
import dev.roadmapkit.schedule.Scheduler;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class PlanTextTest {

  @Test
  void scalesTheAxisOfALongPlan() {
    Schedule schedule = plan(Samples.roadmap(
        Samples.step("a", "A", "1 week"),
        Samples.step("b", "B", "60 weeks"),
        Samples.step("c", "C", "30-39 weeks")));
    WeekAxis axis = new WeekAxis(schedule.maxWeeks(), 25);

    assertThat(axis.scale()).isEqualTo(4);
    assertThat(axis.header()).isEqualTo("1   20   40   60   80");
    assertThat(schedule.steps().stream().map(axis::bar))
        .containsExactly("█", "████████████████", "               ████████░░");
  }

  @Test
  void truncatesLongTitlesAndAlignsWideOnes() {
    String yaml = Samples.roadmap(
        Samples.step("a", "日本語".repeat(12), "1 week"), Samples.step("b", "B", "70 weeks"));

    assertThat(text(yaml, Map.of("COLUMNS", "61"))).isEqualTo("""
            Sample (sample 1.0.0)
            Guaranteed  71 weeks (497 days)

            #  Step                         Duration  Weeks  1       50
            1  日本語日本語日本語日本語日…  1 week    1      █
            2  B                            70 weeks  2-71   ████████████

            █ in every case   ░ possibly   one character: 6 weeks
            """);
  }

  @Test
  void namesTheOptions() {
    String yaml = Samples.roadmap(
            Samples.step("a", "Learn it", "1 week") + "    when: {language: python}\n",
            Samples.step("b", "Use it", "1 week"))
        + "choices: [{id: language, title: Language, options: [{id: java, title: Java},"
        + " {id: python, title: Python}]}]\n";

    assertThat(text(yaml, Map.of())).isEqualTo("""
            Sample (sample 1.0.0)
            Guaranteed  1-2 weeks (7-14 days)
            Likely      not known while the choice "language" is open: --choose
                        language=java or language=python

            #  Step               Duration  Weeks  1
            1  Learn it (Python)  1 week    1      ░
            2  Use it             1 week    1-2    ░░

            █ in every case   ░ possibly

            note: steps depend on the choice "Language"; the plan spans all its options
            """);
  }

  @Test
  void givesTheDatesOfAStepInALineOfTheirOwn() {
    String yaml = Samples.roadmap(
        Samples.step(
            "a", "'A title of so many words that the columns leave no room for it'", "1 week"),
        Samples.step("b", "B", "1.25-2.75 months"));
    Schedule schedule = Scheduler.builder()
        .startDate(LocalDate.of(2026, 1, 5))
        .build()
        .schedule(Samples.read(yaml));

    assertThat(text(schedule, Map.of("COLUMNS", "75"))).isEqualTo("""
            Sample (sample 1.0.0)
            Start       2026-01-05
            Guaranteed  7-13 weeks (46-91 days), ends 2026-02-19 to 2026-04-05
            Likely      9-12 weeks (P10-P90), half by 2026-03-13

            #  Step                                                 Weeks  1   10
            1  A title of so many words that the columns leave no…  1      █
               1 week            starts 2026-01-05  ends 2026-01-11
            2  B                                                    2-13   ████░░░
               1.25-2.75 months  starts 2026-01-12  ends 2026-02-19 to 2026-04-05

            █ in every case   ░ possibly   one character: 2 weeks
            """);
  }

  @Test
  void keepsATitleOfSeveralLinesInOneRow() {
    String yaml = Samples.roadmap(Samples.step("a", "\"One\\ntwo\\n\"", "1 week"));

    assertThat(text(yaml, Map.of())).contains("\n1  One two  1 week    1      █\n");
    assertThat(PlanMarkdown.of(PlanResult.of(plan(yaml))))
        .contains("\n| 1 | One two | 1 week | 1 |\n");
  }

  @Test
  void escapesMarkdown() {
    String yaml = Samples.roadmap(Samples.step("a", "'A | *B* &amp; C & <D>'", "1 week"));

    assertThat(PlanMarkdown.of(PlanResult.of(plan(yaml))))
        .contains("| 1 | A \\| \\*B\\* \\&amp; C & \\<D\\> | 1 week | 1 |");
  }

  @Test
  void coloursOnATerminalOnly() {
    String[] args = {"plan", "backend-developer", "--start", "2026-01-05"};
    CliRun plain = CliRun.of(args);
    CliRun coloured = CliRun.with(Map.of(), Ansi.ON, Catalog::bundled, args);

    assertThat(plain.out()).doesNotContain("\u001b");
    assertThat(coloured.out())
        .contains("1-8    \u001b[36m██████░░\u001b[0m\n")
        .contains("\n   \u001b[2m6-8 weeks  starts 2026-01-05                ends 2026-02-15"
            + " to 2026-03-01\u001b[0m\n");
    assertThat(coloured.out().replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain.out());
  }

  private static Schedule plan(String yaml) {
    return Scheduler.builder().build().schedule(Samples.read(yaml));
  }

  private static String text(String yaml, Map<String, String> environment) {
    return text(plan(yaml), environment);
  }

  private static String text(Schedule schedule, Map<String, String> environment) {
    ByteArrayOutputStream none = new ByteArrayOutputStream();
    return new PlanText(new Console(none, none, environment, Ansi.OFF), PlanResult.of(schedule))
        .text();
  }
}

package dev.roadmapkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.catalog.Catalog;
import dev.roadmapkit.schedule.Schedule;
import dev.roadmapkit.schedule.Scheduler;
import java.io.ByteArrayOutputStream;
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
    assertThat(axis.header()).isEqualTo("1   20   40   60   80   100");
    assertThat(schedule.steps().stream().map(axis::bar))
        .containsExactly("█", "████████████████", "               ████████░░");
  }

  @Test
  void truncatesLongTitlesAndAlignsWideOnes() {
    String yaml = Samples.roadmap(
        Samples.step("a", "日本語".repeat(12), "1 week"), Samples.step("b", "B", "70 weeks"));

    assertThat(text(yaml, Map.of("COLUMNS", "90"))).isEqualTo("""
            Sample (sample 1.0.0)
            71 weeks (497 days)

            #  Step                             Duration  Weeks  1   10   20   30   40   50   60   70
            1  日本語日本語日本語日本語日本語…  1 week    1      █
            2  B                                70 weeks  2-71   ████████████████████████████████████

            █ in every case   ░ possibly   one character: 2 weeks
            """);
  }

  @Test
  void namesTheOptionsAndTheStepsLeftOut() {
    String yaml = Samples.roadmap(
            Samples.step("a", "Learn it", "1 week") + "    when: {language: python}\n",
            Samples.step("b", "Use it", "1 week"),
            Samples.step("c", "Show off", "1 week") + "    optional: true\n")
        + "choices: [{id: language, title: Language, options: [{id: java, title: Java},"
        + " {id: python, title: Python}]}]\n";

    assertThat(text(yaml, Map.of())).isEqualTo("""
            Sample (sample 1.0.0)
            1-2 weeks (7-14 days)

            #  Step               Duration  Weeks  1
            1  Learn it (Python)  1 week    1      █
            2  Use it             1 week    1-2    ░░

            █ in every case   ░ possibly

            note: steps depend on the choice "Language"; the plan spans all its options

            note: optional steps are left out: "Show off"
            """);
  }

  @Test
  void escapesMarkdown() {
    String yaml = Samples.roadmap(Samples.step("a", "'A | *B* &amp; C & <D>'", "1 week"));

    assertThat(PlanMarkdown.of(plan(yaml)))
        .contains("| 1 | A \\| \\*B\\* \\&amp; C & \\<D\\> | 1 week | 1 |");
  }

  @Test
  void coloursOnATerminalOnly() {
    CliRun plain = CliRun.of("plan", "backend-developer");
    CliRun coloured = CliRun.with(Map.of(), Ansi.ON, Catalog::bundled, "plan", "backend-developer");

    assertThat(plain.out()).doesNotContain("\u001b");
    assertThat(coloured.out()).contains("\u001b[36m██████░░\u001b[0m");
    assertThat(coloured.out().replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain.out());
  }

  private static Schedule plan(String yaml) {
    return Scheduler.builder().build().schedule(Samples.read(yaml));
  }

  private static String text(String yaml, Map<String, String> environment) {
    ByteArrayOutputStream none = new ByteArrayOutputStream();
    return new PlanText(new Console(none, none, environment, Ansi.OFF), plan(yaml)).text();
  }
}

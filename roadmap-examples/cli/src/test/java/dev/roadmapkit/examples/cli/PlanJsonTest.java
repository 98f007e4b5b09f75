package dev.roadmapkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlanJsonTest {

  private static final JsonMapper MAPPER = new JsonMapper();

  @Test
  void hasTheWindowsOfTheSteps() {
    List<String> windows = new ArrayList<>();
    for (JsonNode step : plan().get("steps")) {
      JsonNode window = step.get("window");
      windows.add(
          window.get("firstWeek").intValue() + "-" + window.get("lastWeek").intValue());
    }

    assertThat(windows).containsExactly("1-8", "7-16", "13-22", "17-26", "20-30", "23-36");
  }

  @Test
  void hasTheTotalWithoutDatesUnlessThereIsAStartDate() {
    assertThat(plan().get("total")).isEqualTo(json("""
                {'minDays': 182, 'maxDays': 252, 'minWeeks': 26, 'maxWeeks': 36,
                 'likely': {'p10Days': 204, 'p50Days': 217, 'p80Days': 226, 'p90Days': 231,
                  'method': 'exact', 'reading': 'limits'}}"""));
    assertThat(plan().has("startDate")).isFalse();
    assertThat(plan().get("steps").get(1).has("start")).isFalse();
    assertThat(plan().get("steps").get(1).has("end")).isFalse();
  }

  @Test
  void hasTheDatesOfTheFinish() {
    JsonNode plan = plan("--start", "2026-01-05");

    assertThat(plan.get("startDate")).isEqualTo(json("'2026-01-05'"));
    assertThat(plan.get("total")).isEqualTo(json("""
                {'minDays': 182, 'maxDays': 252, 'minWeeks': 26, 'maxWeeks': 36,
                 'earliestFinish': '2026-07-05', 'latestFinish': '2026-09-13',
                 'likely': {'p10Days': 204, 'p50Days': 217, 'p80Days': 226, 'p90Days': 231,
                  'method': 'exact', 'reading': 'limits'}}"""));
  }

  @Test
  void hasTheSecondStepAsDocumented() {
    assertThat(plan("--start", "2026-01-05").get("steps").get(1)).isEqualTo(json("""
                {'id': 'server-development', 'title': 'Learn Server Development',
                 'duration': '6-8 weeks',
                 'startWeek': {'earliest': 7, 'latest': 9}, 'endWeek': {'earliest': 12, 'latest': 16},
                 'window': {'firstWeek': 7, 'lastWeek': 16},
                 'start': {'earliest': '2026-02-16', 'latest': '2026-03-02'},
                 'end': {'earliest': '2026-03-29', 'latest': '2026-04-26'},
                 'critical': {'min': true, 'max': true},
                 'slackDays': {'min': 0, 'max': 0}, 'freeSlackDays': {'min': 0, 'max': 0}}"""));
  }

  @Test
  void hasTheRoadmapAndTheFindings() {
    assertThat(plan().get("roadmap"))
        .isEqualTo(json("{'id': 'backend-developer', 'version': '2026.1.0',"
            + " 'title': 'Backend Developer Roadmap 2026'}"));
    assertThat(plan().get("findings")).isEmpty();
  }

  private static JsonNode plan(String... options) {
    List<String> args = new ArrayList<>(List.of("plan", "backend-developer", "--format", "json"));
    args.addAll(List.of(options));
    return MAPPER.readTree(CliRun.of(args.toArray(String[]::new)).out());
  }

  private static JsonNode json(String text) {
    return MAPPER.readTree(text.replace('\'', '"'));
  }
}

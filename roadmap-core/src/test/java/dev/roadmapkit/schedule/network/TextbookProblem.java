package dev.roadmapkit.schedule.network;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A problem from a textbook: a table of what is given and what is published, and facts about the
 * whole project. One unit of time is a day, so that hundredths of it are whole seconds.
 */
final class TextbookProblem {

  private static final BigDecimal DAY = BigDecimal.valueOf(86_400);
  private static final BigDecimal SIX = BigDecimal.valueOf(6);

  private final List<String> lines;
  private final List<String> columns;
  private final List<List<String>> rows = new ArrayList<>();
  private final CriticalPath plan;

  TextbookProblem(List<String> lines) {
    this.lines = lines;
    int header = 0;
    while (!lines.get(header).startsWith("step ")) {
      header++;
    }
    this.columns = words(lines.get(header));
    for (int i = header + 1; !lines.get(i).isEmpty(); i++) {
      rows.add(words(lines.get(i)));
    }
    List<String> steps = rows.stream().map(row -> given(row, "step")).toList();
    this.plan = new StepList(
            rows.stream()
                .mapToLong(row -> number(row, "time").multiply(DAY).longValueExact())
                .toArray(),
            rows.stream().map(row -> places(steps, given(row, "after"))).toArray(int[][]::new))
        .plan(CriticalPath.UNLIMITED, 0);
  }

  /** The lines with every published figure computed anew, rounded as the published one is. */
  List<String> solved() {
    List<String> solved = new ArrayList<>();
    int place = 0;
    for (String line : lines) {
      List<String> words = words(line);
      if (rows.contains(words)) {
        solved.add(solvedRow(place++));
      } else {
        solved.add(solvedFact(words));
      }
    }
    return solved;
  }

  private String solvedRow(int place) {
    List<String> row = rows.get(place);
    List<String> solved = new ArrayList<>(row);
    for (int i = 2; i < solved.size(); i++) {
      solved.set(i, rounded(figure(columns.get(i), row, place), row.get(i)));
    }
    return String.join(" ", solved);
  }

  private BigDecimal figure(String column, List<String> row, int place) {
    return switch (column) {
      case "time" -> columns.contains("likely") ? expected(row) : number(row, "time");
      case "variance" -> variance(row);
      case "ES" -> days(plan.start(place));
      case "EF" -> days(plan.end(place));
      case "LS" -> days(plan.latestStart(place));
      case "LF" -> days(plan.latestEnd(place));
      case "slack" -> days(plan.slack(place));
      case "free" -> days(plan.freeSlack(place));
      default -> number(row, column);
    };
  }

  private String solvedFact(List<String> words) {
    String last = words.get(words.size() - 1);
    return switch (words.get(0)) {
      case "finish" -> "finish " + rounded(days(plan.finish()), last);
      case "critical" -> "critical " + String.join(" ", critical());
      case "variance" -> "variance " + rounded(variance(), last);
      case "deviation" -> "deviation " + rounded(variance().sqrt(MathContext.DECIMAL64), last);
      case "by" -> "by " + words.get(1) + " " + rounded(probability(words.get(1)), last);
      default -> String.join(" ", words);
    };
  }

  private List<String> critical() {
    return rows.stream()
        .filter(row -> plan.slack(rows.indexOf(row)) == 0)
        .map(row -> given(row, "step"))
        .toList();
  }

  /** Of the whole project, as PERT has it: the sum along the critical path. */
  private BigDecimal variance() {
    return rows.stream()
        .filter(row -> plan.slack(rows.indexOf(row)) == 0)
        .map(this::variance)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal expected(List<String> row) {
    return number(row, "optimistic")
        .add(number(row, "likely").multiply(BigDecimal.valueOf(4)))
        .add(number(row, "pessimistic"))
        .divide(SIX, MathContext.DECIMAL64);
  }

  private BigDecimal variance(List<String> row) {
    return number(row, "pessimistic")
        .subtract(number(row, "optimistic"))
        .divide(SIX, MathContext.DECIMAL64)
        .pow(2);
  }

  /** Of an end by a time, as PERT has it. Textbooks look z up with two decimals, so it has two. */
  private BigDecimal probability(String time) {
    double z = new BigDecimal(time)
        .subtract(days(plan.finish()))
        .divide(variance().sqrt(MathContext.DECIMAL64), 2, RoundingMode.HALF_UP)
        .doubleValue();
    int strips = 1_000;
    double sum = density(0) + density(z);
    for (int i = 1; i < strips; i++) {
      sum += (i % 2 == 0 ? 2 : 4) * density(z * i / strips);
    }
    return BigDecimal.valueOf(0.5 + sum * z / strips / 3);
  }

  private static double density(double z) {
    return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
  }

  private String given(List<String> row, String column) {
    return row.get(columns.indexOf(column));
  }

  private BigDecimal number(List<String> row, String column) {
    return new BigDecimal(given(row, column));
  }

  private static int[] places(List<String> steps, String after) {
    return Arrays.stream(after.split(",", -1))
        .filter(step -> !step.equals("-"))
        .mapToInt(steps::indexOf)
        .toArray();
  }

  private static BigDecimal days(long seconds) {
    return BigDecimal.valueOf(seconds).divide(DAY, MathContext.DECIMAL64);
  }

  private static String rounded(BigDecimal figure, String like) {
    return figure.setScale(new BigDecimal(like).scale(), RoundingMode.HALF_UP).toPlainString();
  }

  private static List<String> words(String line) {
    return Arrays.asList(line.split(" +", -1));
  }
}

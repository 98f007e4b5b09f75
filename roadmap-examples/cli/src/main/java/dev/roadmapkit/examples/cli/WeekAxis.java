package dev.roadmapkit.examples.cli;

import dev.roadmapkit.schedule.ScheduledStep;
import dev.roadmapkit.schedule.WeekRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The weeks of a plan as a row of characters: one a week, or several weeks a character. */
final class WeekAxis {

  static final String CERTAIN = "█";
  static final String POSSIBLE = "░";

  /** Between the labels of the axis, so that they stay apart. */
  private static final int LABEL_GAP = 2;

  private static final List<Integer> LABEL_STEPS = List.of(1, 2, 5);

  private final int weeks;
  private final int columns;
  private final int scale;

  /**
   * @param weeks how many weeks the plan has at most
   * @param columns how many characters there are for them
   */
  WeekAxis(int weeks, int columns) {
    this.weeks = weeks;
    this.columns = columns;
    this.scale = (weeks - 1) / columns + 1;
  }

  /** How many weeks one character stands for. */
  int scale() {
    return scale;
  }

  /** Round week numbers above the characters that they begin in: "1   5    10". */
  String header() {
    StringBuilder header = new StringBuilder("1");
    int step = labelStep();
    for (long week = step == 1 ? 2 : step; week <= weeks; week += step) {
      int column = cell(week);
      if (column > header.length() && column + String.valueOf(week).length() <= columns) {
        header.append(" ".repeat(column - header.length())).append(week);
      }
    }
    return header.toString();
  }

  /** The weeks of a step: solid where it is at work in every case, light where it may be. */
  String bar(ScheduledStep step) {
    WeekRange window = step.window();
    int first = cell(window.first());
    String cells = IntStream.rangeClosed(first, cell(window.last()))
        .mapToObj(cell -> isCertain(cell, step.certainWeeks()) ? CERTAIN : POSSIBLE)
        .collect(Collectors.joining());
    return " ".repeat(first) + cells;
  }

  private boolean isCertain(int cell, Optional<WeekRange> certain) {
    return certain
        .filter(w -> cell(w.first()) <= cell && cell <= cell(w.last()))
        .isPresent();
  }

  private int cell(long week) {
    return (int) ((week - 1) / scale);
  }

  /** The least of 1, 2, 5, 10, 20, 50 … weeks that leaves room for the labels. */
  private int labelStep() {
    int room = (Integer.toString(weeks).length() + LABEL_GAP) * scale;
    for (int ten = 1; ; ten *= 10) {
      for (int step : LABEL_STEPS) {
        if (step * ten >= room) {
          return step * ten;
        }
      }
    }
  }
}

package dev.roadmapkit.schedule;

import dev.roadmapkit.DurationRange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sentences of an explanation. */
final class ExplanationText {

  private ExplanationText() {}

  static String of(Explanation why) {
    StringBuilder text = new StringBuilder();
    text.append('"').append(why.step()).append('"');
    if (why.state() == ScheduledStep.State.FINISHED) {
      return text.append(" was worked on in ").append(why.window()).append('.').toString();
    }
    text.append(" takes up ").append(why.window()).append(": ");
    text.append(start(why)).append(", and takes ").append(why.duration());
    text.append(hours(why)).append(paces(why));
    if (why.state() == ScheduledStep.State.RUNNING) {
      text.append(", of which what is neither past nor done counts from today on");
    }
    text.append(ends(why)).append('.');
    if (!why.breaks().isEmpty()) {
      text.append(" The ")
          .append(breaks(why.breaks()))
          .append(why.breaks().size() == 1 ? " stops" : " stop")
          .append(" the clock meanwhile.");
    }
    return text.toString();
  }

  private static String hours(Explanation why) {
    Optional<String> asked =
        why.hoursPerWeek().map(hours -> hours.stripTrailingZeros().toPlainString());
    if (why.duration().isEffort()) {
      String week = asked
          .map(hours -> hours + " hours")
          .or(() -> why.weeklyEffort().map(DurationRange::toString))
          .map(hours -> " at " + hours + " a week")
          .orElse("");
      return week + days(why);
    }
    if (asked.isEmpty() || why.weeklyEffort().isEmpty()) {
      return "";
    }
    DurationRange weekly = why.weeklyEffort().get();
    String middle = BigDecimal.valueOf(weekly.minSeconds() + weekly.maxSeconds())
        .divide(BigDecimal.valueOf(2 * 3600L), 2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
    String source = weekly.minSeconds() == weekly.maxSeconds() ? "" : ", the middle of " + weekly;
    return asked
        .filter(hours -> !hours.equals(middle))
        .map(hours -> ", times " + middle + "/" + hours + " for " + hours
            + " hours a week in place of " + middle + source)
        .orElse("");
  }

  private static String days(Explanation why) {
    List<DayOfWeek> days = why.studyDays();
    int last = days.size() - 1;
    if (days.size() == DayOfWeek.values().length) {
      return "";
    }
    String names = last == 0
        ? ""
        : days.subList(0, last).stream().map(DayOfWeek::toString).collect(Collectors.joining(", "))
            + " and ";
    return ", on " + names + days.get(last);
  }

  private static String paces(Explanation why) {
    List<String> paces = new ArrayList<>();
    if (!why.pace().equals(Pace.NORMAL)) {
      paces.add("the pace " + why.pace());
    }
    Pace fastest = why.earliest().learnedPace();
    Pace slowest = why.latest().learnedPace();
    if (!fastest.equals(Pace.NORMAL) || !slowest.equals(Pace.NORMAL)) {
      paces.add("the real pace so far, about " + why.learnedPace() + ", taken as " + fastest
          + " for the earliest end and as " + slowest + " for the latest");
    }
    return paces.isEmpty() ? "" : ", divided by " + String.join(" and by ", paces);
  }

  private static String start(Explanation why) {
    Explanation.Side early = why.earliest();
    Explanation.Side late = why.latest();
    boolean same = early.reason() == late.reason()
        && early.waitsFor().equals(late.waitsFor())
        && early.after().equals(late.after())
        && early.breaksBefore().equals(late.breaksBefore());
    if (same) {
      return "it starts " + weeks("in", early.startWeek(), late.startWeek()) + reason(early);
    }
    return "it starts in week " + early.startWeek() + " at the earliest" + reason(early)
        + ", in week " + late.startWeek() + " at the latest" + reason(late);
  }

  private static String ends(Explanation why) {
    return ", so it ends " + weeks("in", why.earliest().endWeek(), why.latest().endWeek());
  }

  private static String weeks(String preposition, int first, int last) {
    return first == last
        ? preposition + " week " + first
        : preposition + " week " + first + " to " + last;
  }

  private static String reason(Explanation.Side side) {
    String step = side.waitsFor().map(id -> "\"" + id + "\"").orElse("");
    String over =
        side.breaksBefore().isEmpty() ? "" : "the " + breaks(side.breaksBefore()) + over(side);
    String alone = over.isEmpty() ? "" : ", once " + over;
    String too = over.isEmpty() ? "" : " and " + over;
    return switch (side.reason()) {
      case START -> ", with the plan" + alone;
      case TODAY -> ", as of today" + alone;
      case PREREQUISITE -> ", once " + step + ", which it requires, has ended" + too;
      case ROOM -> ", once " + step + " has ended and makes room for it" + too;
      case ORDER ->
        ", once " + step + " has ended" + too + ", for no more may run at once and "
            + side.after().map(id -> "\"" + id + "\"").orElse("another")
            + " comes before it in the order";
      case BEGUN -> ", as it did";
    };
  }

  private static String over(Explanation.Side side) {
    return side.breaksBefore().size() == 1 ? " is over" : " are over";
  }

  private static String breaks(List<StudyBreak> breaks) {
    return (breaks.size() == 1 ? "break " : "breaks ")
        + breaks.stream().map(StudyBreak::toString).collect(Collectors.joining(", "));
  }
}

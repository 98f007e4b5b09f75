package dev.roadmapkit.schedule;

import java.util.ArrayList;
import java.util.List;
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
    why.hoursPerWeek()
        .ifPresent(hours -> text.append(" at ")
            .append(hours.stripTrailingZeros().toPlainString())
            .append(" hours a week"));
    text.append(paces(why));
    if (why.state() == ScheduledStep.State.RUNNING) {
      text.append(", of which the part that is not done counts from today on");
    }
    text.append(ends(why)).append('.');
    if (!why.breaks().isEmpty()) {
      text.append(why.breaks().size() == 1 ? " The break " : " The breaks ")
          .append(why.breaks().stream().map(StudyBreak::toString).collect(Collectors.joining(", ")))
          .append(why.breaks().size() == 1 ? " stops" : " stop")
          .append(" the clock meanwhile.");
    }
    return text.toString();
  }

  private static String paces(Explanation why) {
    List<String> paces = new ArrayList<>();
    if (!why.pace().equals(Pace.NORMAL)) {
      paces.add("the pace " + why.pace());
    }
    if (!why.learnedPace().equals(Pace.NORMAL)) {
      paces.add("the real pace so far, about " + why.learnedPace());
    }
    return paces.isEmpty() ? "" : ", divided by " + String.join(" and by ", paces);
  }

  private static String start(Explanation why) {
    Explanation.Side early = why.earliest();
    Explanation.Side late = why.latest();
    boolean same = early.reason() == late.reason() && early.waitsFor().equals(late.waitsFor());
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
    return switch (side.reason()) {
      case START -> ", with the plan";
      case TODAY -> ", as of today";
      case PREREQUISITE -> ", once " + step + ", which it requires, has ended";
      case ROOM -> ", once " + step + " has ended and makes room for it";
      case BEGUN -> ", as it did";
    };
  }
}

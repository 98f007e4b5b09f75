package dev.roadmapkit.pdf.internal.checklist;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.pdf.internal.text.TextStyle;
import dev.roadmapkit.schedule.DeadlineCheck;
import dev.roadmapkit.schedule.Forecast;
import dev.roadmapkit.schedule.PlanningException;
import dev.roadmapkit.schedule.Schedule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The facts of a plan, each with its label, in the order to tell them. */
final class PlanFacts {

  /** A label and what it stands for. */
  record Fact(Saying label, String value, TextStyle style) {}

  /** What is likely takes time to find out; with more steps than this the bounds must do. */
  private static final int MOST_FORECAST = 100;

  private final Flow flow;
  private final Words words;
  private final Schedule schedule;
  private final Roadmap roadmap;
  private final List<Fact> facts = new ArrayList<>();

  PlanFacts(Flow flow, Schedule schedule) {
    this.flow = flow;
    this.words = flow.words();
    this.schedule = schedule;
    this.roadmap = schedule.roadmap();
  }

  /** Those of the plan, and of the roadmap too unless the checklist is short. */
  List<Fact> all() {
    boolean full = !flow.look().compact;
    worded(Saying.PLANNED, words.weeks(schedule.minWeeks(), schedule.maxWeeks()));
    if (full) {
      roadmap.statedDuration().ifPresent(stated -> worded(Saying.STATED, words.duration(stated)));
      roadmap
          .futureProof()
          .ifPresent(
              score -> worded(Saying.FUTURE_PROOF, words.text(Saying.SCORE, words.number(score))));
    }
    dates();
    Chosen chosen = new Chosen(schedule.choices());
    long topics = schedule.steps().stream()
        .mapToLong(step -> chosen.topics(step.step()).size())
        .sum();
    worded(
        Saying.STEPS,
        words.text(Saying.STEPS_WITH_TOPICS, schedule.steps().size(), words.topics(topics)));
    if (full) {
      ofTheRoadmap();
    }
    return List.copyOf(facts);
  }

  private void dates() {
    if (schedule.startDate().isEmpty()) {
      return;
    }
    worded(Saying.START, Lines.unbroken(words.date(schedule.startDate().get())));
    worded(Saying.FINISH, Lines.unbroken(words.dates(schedule.finish())));
    schedule.deadlines().stream()
        .filter(deadline -> deadline.step().isEmpty())
        .forEach(deadline -> worded(Saying.DEADLINE_LABEL, deadline(deadline)));
    likely()
        .ifPresent(forecast ->
            worded(Saying.LIKELY, likely(forecast, 50) + " \u00b7 " + likely(forecast, 80)));
  }

  private String deadline(DeadlineCheck deadline) {
    Saying verdict = switch (deadline.verdict()) {
      case FEASIBLE -> Saying.DEADLINE_KEPT;
      case AT_RISK -> Saying.DEADLINE_AT_RISK;
      case INFEASIBLE -> Saying.DEADLINE_MISSED;
    };
    return words.text(verdict, Lines.unbroken(words.date(deadline.deadline())));
  }

  /** "9 Aug 2026 (50 %)", in one line. */
  private String likely(Forecast forecast, int percent) {
    return Lines.unbroken(
        words.text(Saying.LIKELY_BY, words.date(forecast.finish(percent)), percent(percent)));
  }

  private String percent(int number) {
    return words.text(Saying.PERCENT, number);
  }

  private void ofTheRoadmap() {
    if (!roadmap.keyTerms().isEmpty()) {
      worded(Saying.KEY_TERMS, Integer.toString(roadmap.keyTerms().size()));
    }
    worded(Saying.VERSION, roadmap.version().toString());
  }

  private Optional<Forecast> likely() {
    if (schedule.minDays() == schedule.maxDays() || schedule.steps().size() > MOST_FORECAST) {
      return Optional.empty();
    }
    try {
      return Optional.of(schedule.forecast());
    } catch (PlanningException e) {
      // An open choice: what is likely depends on it.
      return Optional.empty();
    }
  }

  /** A fact whose value is in the words of the checklist. */
  private void worded(Saying label, String value) {
    facts.add(new Fact(label, value, flow.look().fact.in(words.language())));
  }
}

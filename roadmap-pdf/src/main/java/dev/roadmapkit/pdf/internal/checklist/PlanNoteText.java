package dev.roadmapkit.pdf.internal.checklist;

import dev.roadmapkit.ChoiceOption;
import dev.roadmapkit.Step;
import dev.roadmapkit.pdf.internal.text.Isolate;
import dev.roadmapkit.schedule.PlanNote;
import java.util.List;
import java.util.stream.Collectors;

/** What a reader of a plan should know, in the words of the checklist. */
final class PlanNoteText {

  private final Words words;

  PlanNoteText(Words words) {
    this.words = words;
  }

  String of(PlanNote note) {
    if (note instanceof PlanNote.StatedDuration claim) {
      return words.text(
          Saying.NOTE_STATED,
          quoted(words.duration(claim.stated())),
          words.amount(claim.statedToo()),
          words.amount(claim.planned()),
          words.amount(claim.plannedToo()));
    }
    if (note instanceof PlanNote.OpenChoice open) {
      return open(open);
    }
    if (note instanceof PlanNote.OptionalLeftOut left) {
      return words.text(
          Saying.NOTE_LEFT_OUT, all(left.steps().stream().map(Step::title).toList()));
    }
    return ofLearner(note);
  }

  /** What comes of what a learner did or asked for. */
  private String ofLearner(PlanNote note) {
    if (note instanceof PlanNote.NotPlanned absent) {
      return absent(absent);
    }
    if (note instanceof PlanNote.BegunBeforeStart early) {
      return words.text(
          Saying.NOTE_BEGUN,
          words.date(early.begun()),
          quoted(early.step().title()),
          words.date(early.start()));
    }
    if (note instanceof PlanNote.MarksAfterToday late) {
      return words.text(Saying.NOTE_LATER_MARKS, words.date(late.today()), late.marks());
    }
    throw new IllegalStateException("there are no words for " + note);
  }

  private String open(PlanNote.OpenChoice open) {
    String choice = quoted(open.choice().title());
    List<String> options = open.spanned().stream().map(ChoiceOption::title).toList();
    return open.spansAll()
        ? words.text(Saying.NOTE_OPEN_CHOICE, choice)
        : words.text(Saying.NOTE_OPEN_CHOICE_SOME, choice, all(options));
  }

  private String absent(PlanNote.NotPlanned absent) {
    String step = quoted(absent.step().title());
    String reason = words.text(
        switch (absent.reason()) {
          case SKIPPED -> Saying.ABSENT_SKIPPED;
          case OPTIONAL -> Saying.ABSENT_OPTIONAL;
          case NOT_CHOSEN -> Saying.ABSENT_NOT_CHOSEN;
        });
    return absent
        .deadline()
        .map(day -> words.text(Saying.NOTE_DEADLINE, step, words.date(day), reason))
        .orElseGet(() -> words.text(Saying.NOTE_INCLUDED, step, reason));
  }

  private String all(List<String> titles) {
    return titles.stream().map(this::quoted).collect(Collectors.joining(words.text(Saying.LISTED)));
  }

  private String quoted(String title) {
    return words.text(Saying.QUOTED, Isolate.of(Words.plain(title)));
  }
}

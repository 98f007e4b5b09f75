package dev.roadmapkit.pdf.internal.checklist;

import dev.roadmapkit.Note;
import dev.roadmapkit.Resource;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Step;
import dev.roadmapkit.Topic;
import dev.roadmapkit.pdf.internal.page.Canvas;
import dev.roadmapkit.pdf.internal.page.Row;
import dev.roadmapkit.pdf.internal.structure.Role;
import dev.roadmapkit.pdf.internal.structure.Tag;
import dev.roadmapkit.pdf.internal.text.Line;
import dev.roadmapkit.pdf.internal.text.Run;
import dev.roadmapkit.progress.ProgressReport;
import dev.roadmapkit.progress.StepReport;
import dev.roadmapkit.schedule.DateRange;
import dev.roadmapkit.schedule.Schedule;
import dev.roadmapkit.schedule.ScheduledStep;
import java.util.List;
import java.util.Optional;

/** One step: when, how far, what, why, what to tick, and where to learn it. */
final class StepSection {

  private static final float BADGE_WIDEST = 200;
  private static final float STATE_BAR = 48;
  private static final float GAP = 12;
  private static final String DOT = "  \u00b7  ";

  private final Flow flow;
  private final Look look;
  private final Schedule schedule;
  private final Ticks ticks;
  private final TimeAxis axis;
  private final Roadmap roadmap;
  private final Chosen chosen;
  private final Optional<ProgressReport> progress;

  StepSection(Flow flow, Schedule schedule, Ticks ticks, Optional<ProgressReport> progress) {
    this.ticks = ticks;
    this.flow = flow;
    this.look = flow.look();
    this.schedule = schedule;
    this.roadmap = schedule.roadmap();
    this.chosen = new Chosen(schedule.choices());
    this.progress = progress;
    this.axis = new TimeAxis(schedule, flow.words(), flow.left(), flow.width());
  }

  void write(ScheduledStep scheduled, int number) {
    Step step = scheduled.step();
    flow.open(Role.SECTION);
    int first = flow.size();
    flow.add(head(scheduled, number));
    flow.add(when(scheduled));
    if (!look.compact) {
      step.learn().ifPresent(text -> part(Saying.LEARN, text));
      step.build().ifPresent(text -> part(Saying.BUILD, text));
      step.why().ifPresent(text -> part(Saying.WHY, text));
    }
    topics(chosen.topics(step), first);
    after(step, first);
    flow.close();
  }

  private void topics(List<Topic> topics, int first) {
    if (topics.isEmpty()) {
      return;
    }
    if (!look.compact) {
      flow.label(Saying.TOPICS);
    }
    int firstTopics = flow.size();
    new TopicGrid(flow, roadmap, ticks, chosen).write(topics);
    flow.keepTogether(first, firstTopics + 1);
  }

  private void after(Step step, int first) {
    List<Resource> resources = chosen.resources(step);
    if (look.compact) {
      new ResourceList(flow, roadmap, chosen).writeShort(resources);
      learnerNotes(step);
      flow.keepTogether(first, flow.size());
      return;
    }
    if (!step.tags().isEmpty()) {
      new TagRows(flow).write(step.tags());
    }
    step.notes().forEach(this::note);
    if (!resources.isEmpty()) {
      flow.label(Saying.RESOURCES);
      new ResourceList(flow, roadmap, chosen).write(resources);
    }
    learnerNotes(step);
  }

  private void learnerNotes(Step step) {
    ticks
        .notes()
        .map(notes -> notes.getOrDefault(step.id().value(), ""))
        .ifPresent(text -> new LearnerNotes(flow, ticks.form()).write(step, text));
  }

  private Row head(ScheduledStep scheduled, int number) {
    Step step = scheduled.step();
    Tag heading = flow.tag(Role.STEP_HEADING);
    Tag window = flow.tag(Role.PARAGRAPH);
    Line weeks = flow.line(
        flow.words().weeks(scheduled.window()),
        look.fact.in(look.colors.accent()).in(flow.words().language()));
    Line badge =
        flow.lines(List.of(new Run(number + " ", look.badge)), BADGE_WIDEST).get(0);
    float badgeWidth = Math.max(look.badgeHeight, badge.width() + 8);
    float indent = badgeWidth + look.badgeHeight * 0.42f;
    List<Line> title =
        flow.lines(step.title(), look.stepHeading, flow.width() - indent - weeks.width() - GAP);
    float textHeight = Lines.height(title);
    float height = Math.max(look.badgeHeight, textHeight);
    return new Row(height, number == 1 ? look.gapPart : look.gapStep, true, (canvas, top) -> {
      String name = Words.plain(step.title());
      canvas.bookmark(number + ". " + name, 1, top);
      flow.runningHead().enter(number + " " + name, top);
      badge(canvas, heading, badge, badgeWidth, top);
      float titleTop = top + (height - textHeight) / 2;
      Lines.draw(canvas, heading, title, flow.left() + indent, titleTop);
      float right = flow.left() + flow.width() - weeks.width();
      canvas.line(weeks, window, right, top + (look.badgeHeight - weeks.height()) / 2);
    });
  }

  private void badge(Canvas canvas, Tag heading, Line text, float width, float top) {
    float height = look.badgeHeight;
    look.shapes.badge(canvas, flow.left(), top, width, height, height * 0.2f);
    float x = flow.left() + (width - text.width()) / 2;
    canvas.line(text, heading, x, top + (height - text.height()) / 2);
  }

  /** Duration, dates and state in words, and below them the place of the step among all weeks. */
  private Row when(ScheduledStep scheduled) {
    Optional<StepReport> report = progress.map(all -> all.step(scheduled.step().id()));
    Optional<Line> state = report.map(done ->
        flow.line(new ProgressRows(flow).state(done), look.small.in(flow.words().language())));
    float side = state.map(line -> line.width() + STATE_BAR + 2 * GAP).orElse(0f);
    Tag tag = flow.tag(Role.PARAGRAPH);
    List<Line> lines =
        flow.lines(times(scheduled), look.small.in(flow.words().language()), flow.width() - side);
    Optional<Tag> stateTag = state.map(line -> flow.tag(Role.PARAGRAPH));
    float height = Lines.height(lines);
    return new Row(height + look.bar + 7, look.gapLine + 1, true, (canvas, top) -> {
      Lines.draw(canvas, tag, lines, flow.left(), top);
      if (report.isPresent() && state.isPresent() && stateTag.isPresent()) {
        state(canvas, report.get(), state.get(), stateTag.get(), top);
      }
      bar(canvas, scheduled, top + height + 3);
    });
  }

  private void state(Canvas canvas, StepReport report, Line words, Tag tag, float top) {
    float right = flow.left() + flow.width();
    canvas.line(words, tag, right - STATE_BAR - 6 - words.width(), top);
    float height = look.bar + 1;
    new ProgressRows(flow)
        .bar(
            canvas,
            report,
            right - STATE_BAR,
            top + (words.height() - height) / 2,
            STATE_BAR,
            height);
  }

  private String times(ScheduledStep scheduled) {
    String condition = flow.words().condition(chosen.open(scheduled.step().when()), roadmap);
    String text = flow.words().duration(scheduled.step().duration());
    text += condition.isEmpty() ? "" : DOT + condition;
    if (schedule.startDate().isPresent()) {
      text += DOT + dates(Saying.STARTS, scheduled.startDates());
      text += DOT + dates(Saying.ENDS, scheduled.endDates());
    }
    return text;
  }

  private String dates(Saying saying, DateRange dates) {
    return flow.words().text(saying, Lines.unbroken(flow.words().dates(dates)));
  }

  /** The days of the step among all of the plan, as the timeline has them. */
  private void bar(Canvas canvas, ScheduledStep scheduled, float top) {
    look.shapes.track(canvas, flow.left(), top, flow.width(), look.bar);
    TimeAxis.Span possible = axis.possible(scheduled);
    TimeAxis.Span certain = axis.certain(scheduled).orElse(new TimeAxis.Span(0, 0));
    look.shapes.range(
        canvas,
        axis.x(possible.from()),
        axis.x(possible.to()),
        axis.x(certain.from()),
        axis.x(certain.to()),
        top,
        look.bar);
    for (TimeAxis.Span days : axis.breaks()) {
      float from = Math.max(axis.x(days.from()), axis.x(possible.from()));
      float to = Math.min(axis.x(days.to()), axis.x(possible.to()));
      if (from < to) {
        look.shapes.pause(canvas, from, top, to - from, look.bar);
      }
    }
  }

  private void part(Saying label, String text) {
    flow.label(label);
    flow.markdown(text, look.body, 0, 0);
  }

  private void note(Note note) {
    new NoteBox(flow).write(note);
  }
}

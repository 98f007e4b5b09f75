package dev.roadmapkit.pdf.internal.checklist;

import dev.roadmapkit.Note;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Step;
import dev.roadmapkit.pdf.internal.page.Canvas;
import dev.roadmapkit.pdf.internal.page.Row;
import dev.roadmapkit.pdf.internal.structure.Role;
import dev.roadmapkit.pdf.internal.structure.Tag;
import dev.roadmapkit.pdf.internal.text.Line;
import dev.roadmapkit.pdf.internal.text.Run;
import dev.roadmapkit.schedule.Schedule;
import dev.roadmapkit.schedule.ScheduledStep;
import dev.roadmapkit.schedule.WeekRange;
import java.awt.Color;
import java.util.List;

/** One step: when, what, why, what to tick, and where to learn it. */
final class StepSection {

  private static final float BADGE = 24;
  private static final float TITLE_INDENT = BADGE + 10;
  private static final float BADGE_WIDEST = 200;
  private static final float BAR = 4;
  private static final String DOT = "  \u00b7  ";

  private final Flow flow;
  private final Schedule schedule;
  private final Ticks ticks;
  private final Roadmap roadmap;
  private final ScheduledStep scheduled;
  private final Step step;
  private final int number;

  StepSection(Flow flow, Schedule schedule, Ticks ticks, ScheduledStep scheduled, int number) {
    this.ticks = ticks;
    this.flow = flow;
    this.schedule = schedule;
    this.roadmap = schedule.roadmap();
    this.scheduled = scheduled;
    this.step = scheduled.step();
    this.number = number;
  }

  void write() {
    flow.open(Role.SECTION);
    content();
    flow.close();
  }

  private void content() {
    int first = flow.size();
    flow.add(head());
    flow.add(when());
    step.learn().ifPresent(text -> part(Saying.LEARN, text));
    step.build().ifPresent(text -> part(Saying.BUILD, text));
    step.why().ifPresent(text -> part(Saying.WHY, text));
    flow.label(Saying.TOPICS);
    int firstTopics = flow.size();
    new TopicGrid(flow, roadmap, ticks).write(step.topics());
    flow.keepTogether(first, firstTopics + 1);
    if (!step.tags().isEmpty()) {
      new TagRows(flow).write(step.tags());
    }
    step.notes().forEach(this::note);
    if (!step.resources().isEmpty()) {
      flow.label(Saying.RESOURCES);
      new ResourceList(flow, roadmap).write(step.resources());
    }
  }

  private Row head() {
    Tag heading = flow.tag(Role.STEP_HEADING);
    Tag window = flow.tag(Role.PARAGRAPH);
    Line weeks = flow.line(
        flow.words().weeks(scheduled.window()),
        flow.look().fact.in(flow.look().colors.accent()).in(flow.words().language()));
    float titleWidth = flow.width() - TITLE_INDENT - weeks.width() - 12;
    List<Line> title = flow.lines(step.title(), flow.look().heading, titleWidth);
    Line badge = flow.lines(List.of(new Run(number + " ", flow.look().badge)), BADGE_WIDEST)
        .get(0);
    float textHeight = Lines.height(title);
    float height = Math.max(BADGE, textHeight);
    return new Row(height, flow.look().gapSection + 4, true, (canvas, top) -> {
      canvas.bookmark(number + ". " + Words.plain(step.title()), 1, top);
      badge(canvas, heading, badge, top);
      float titleTop = top + (height - textHeight) / 2;
      Lines.draw(canvas, heading, title, flow.left() + TITLE_INDENT, titleTop);
      float right = flow.left() + flow.width() - weeks.width();
      canvas.line(weeks, window, right, top + (BADGE - weeks.height()) / 2);
    });
  }

  private void badge(Canvas canvas, Tag heading, Line text, float top) {
    float width = Math.max(BADGE, text.width() + 8);
    canvas.fill(flow.left(), top, width, BADGE, 5, flow.look().colors.accent());
    float x = flow.left() + (width - text.width()) / 2;
    canvas.line(text, heading, x, top + (BADGE - text.height()) / 2);
  }

  /** Duration and dates in words, and below them the place of the step among all weeks. */
  private Row when() {
    String condition = flow.words().condition(step.when(), roadmap);
    String text = flow.words().duration(step.duration());
    text += condition.isEmpty() ? "" : DOT + condition;
    if (schedule.startDate().isPresent()) {
      text += DOT + flow.words().text(Saying.STARTS, flow.words().dates(scheduled.startDates()));
      text += DOT + flow.words().text(Saying.ENDS, flow.words().dates(scheduled.endDates()));
    }
    Tag tag = flow.tag(Role.PARAGRAPH);
    Line line = flow.line(text, flow.look().small.in(flow.words().language()));
    return new Row(line.height() + BAR + 7, 4, true, (canvas, top) -> {
      canvas.line(line, tag, flow.left(), top);
      bar(canvas, top + line.height() + 3);
    });
  }

  private void bar(Canvas canvas, float top) {
    canvas.fill(flow.left(), top, flow.width(), BAR, 2, flow.look().colors.panel());
    weeks(canvas, top, scheduled.window(), flow.look().colors.accentPale());
    scheduled
        .certainWeeks()
        .ifPresent(weeks -> weeks(canvas, top, weeks, flow.look().colors.accent()));
  }

  private void weeks(Canvas canvas, float top, WeekRange weeks, Color color) {
    float week = flow.width() / schedule.maxWeeks();
    float x = flow.left() + (weeks.first() - 1) * week;
    canvas.fill(x, top, (weeks.last() - weeks.first() + 1) * week, BAR, 2, color);
  }

  private void part(Saying label, String text) {
    flow.label(label);
    flow.markdown(text, flow.look().body, 0, 0);
  }

  private void note(Note note) {
    new NoteBox(flow).write(note);
  }
}

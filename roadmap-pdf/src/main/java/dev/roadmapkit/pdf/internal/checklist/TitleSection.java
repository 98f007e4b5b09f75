package dev.roadmapkit.pdf.internal.checklist;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.pdf.internal.page.Canvas;
import dev.roadmapkit.pdf.internal.page.Row;
import dev.roadmapkit.pdf.internal.structure.Role;
import dev.roadmapkit.pdf.internal.structure.Tag;
import dev.roadmapkit.pdf.internal.text.Line;
import dev.roadmapkit.pdf.internal.text.TextStyle;
import dev.roadmapkit.problem.Problem;
import dev.roadmapkit.schedule.Schedule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The head of the first page: what it is, its facts, and what contradicts them. */
final class TitleSection {

  private static final int COLUMNS = 3;
  private static final float PADDING = 12;

  private record Fact(Tag name, List<Line> label, Tag content, List<Line> value) {
    float height() {
      return Lines.height(label) + Lines.height(value);
    }
  }

  private final Flow flow;
  private final Schedule schedule;
  private final Roadmap roadmap;

  TitleSection(Flow flow, Schedule schedule) {
    this.flow = flow;
    this.schedule = schedule;
    this.roadmap = schedule.roadmap();
  }

  void write() {
    roadmap
        .category()
        .ifPresent(
            text -> flow.text(text.toUpperCase(roadmap.language()), flow.look().overline, 0));
    flow.text(Role.TITLE, roadmap.title(), flow.look().title, 0);
    roadmap.summary().ifPresent(text -> flow.text(text, flow.look().lead, flow.look().gapLine));
    flow.add(panel());
    schedule.findings().forEach(finding -> flow.add(callout(finding)));
  }

  private Row panel() {
    flow.open(Role.LIST);
    List<Fact> facts = facts();
    flow.close();
    List<Float> tops = new ArrayList<>();
    float height = PADDING;
    for (int i = 0; i < facts.size(); i += COLUMNS) {
      tops.add(height);
      List<Fact> row = facts.subList(i, Math.min(i + COLUMNS, facts.size()));
      height += (float) row.stream().mapToDouble(Fact::height).max().orElse(0) + PADDING * 0.75f;
    }
    float total = height + PADDING * 0.25f;
    return new Row(total, flow.look().gapSection * 0.7f, false, (canvas, top) -> {
      canvas.fill(flow.left(), top, flow.width(), total, 6, flow.look().colors.panel());
      for (int i = 0; i < facts.size(); i++) {
        draw(canvas, facts.get(i), column(i % COLUMNS), top + tops.get(i / COLUMNS));
      }
    });
  }

  private float columnWidth() {
    return (flow.width() - PADDING) / COLUMNS;
  }

  private float column(int index) {
    return flow.left() + PADDING + index * columnWidth();
  }

  private static void draw(Canvas canvas, Fact fact, float x, float top) {
    Lines.draw(canvas, fact.name(), fact.label(), x, top);
    Lines.draw(canvas, fact.content(), fact.value(), x, top + Lines.height(fact.label()));
  }

  private List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    facts.add(worded(Saying.PLANNED, flow.words().weeks(schedule.minWeeks(), schedule.maxWeeks())));
    roadmap
        .statedDuration()
        .ifPresent(stated -> facts.add(worded(Saying.STATED, flow.words().duration(stated))));
    roadmap
        .futureProof()
        .ifPresent(
            score -> facts.add(worded(Saying.FUTURE_PROOF, flow.words().number(score) + " / 10")));
    schedule
        .startDate()
        .ifPresent(start -> facts.add(worded(Saying.START, flow.words().date(start))));
    if (schedule.startDate().isPresent()) {
      facts.add(worded(Saying.FINISH, flow.words().dates(schedule.finish())));
    }
    long topics =
        schedule.steps().stream().mapToLong(s -> s.step().topics().size()).sum();
    facts.add(worded(
        Saying.STEPS,
        flow.words()
            .text(
                Saying.STEPS_WITH_TOPICS, schedule.steps().size(), flow.words().topics(topics))));
    if (!roadmap.keyTerms().isEmpty()) {
      facts.add(worded(Saying.KEY_TERMS, Integer.toString(roadmap.keyTerms().size())));
    }
    roadmap
        .category()
        .ifPresent(category -> facts.add(fact(Saying.CATEGORY, category, flow.look().fact)));
    facts.add(worded(Saying.VERSION, roadmap.version().toString()));
    return facts;
  }

  /** A fact whose value is in the words of the checklist too. */
  private Fact worded(Saying label, String value) {
    return fact(label, value, flow.look().fact.in(flow.words().language()));
  }

  private Fact fact(Saying label, String value, TextStyle style) {
    float width = columnWidth() - PADDING;
    Tag item = flow.tag(Role.ITEM);
    return new Fact(
        item.child(Role.ITEM_LABEL),
        flow.lines(flow.words().text(label), flow.look().small.in(flow.words().language()), width),
        item.child(Role.ITEM_BODY),
        flow.lines(value, style, width));
  }

  private Row callout(Problem finding) {
    String text = Words.sentence(finding.message());
    List<Line> lines =
        flow.lines(text, flow.look().body.in(Locale.ENGLISH), flow.width() - 2 * PADDING);
    Tag tag = flow.tag(Role.PARAGRAPH);
    float height = Lines.height(lines) + PADDING;
    return new Row(height, flow.look().gapPart, false, (canvas, top) -> {
      canvas.fill(flow.left(), top, flow.width(), height, 4, flow.look().colors.warningPale());
      canvas.fill(flow.left(), top, 3, height, 0, flow.look().colors.warning());
      Lines.draw(canvas, tag, lines, flow.left() + PADDING, top + PADDING / 2);
    });
  }
}

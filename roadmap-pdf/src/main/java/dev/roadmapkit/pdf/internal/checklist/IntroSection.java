package dev.roadmapkit.pdf.internal.checklist;

import dev.roadmapkit.Choice;
import dev.roadmapkit.ChoiceOption;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Salaries;
import dev.roadmapkit.SalaryRange;
import dev.roadmapkit.pdf.internal.checklist.Grid.Cell;
import dev.roadmapkit.pdf.internal.page.Row;
import dev.roadmapkit.pdf.internal.page.TickState;
import dev.roadmapkit.pdf.internal.structure.Role;
import dev.roadmapkit.pdf.internal.structure.Tag;
import dev.roadmapkit.pdf.internal.text.Line;
import dev.roadmapkit.pdf.internal.text.Run;
import dev.roadmapkit.pdf.internal.text.TextStyle;
import dev.roadmapkit.schedule.Schedule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a learner reads before the first step: overview, salaries and choices. */
final class IntroSection {

  private static final float AMOUNT_COLUMN = 0.42f;
  private static final float GUTTER = 12;
  private static final float PADDING = 3.5f;

  private final Flow flow;
  private final Headings headings;
  private final Roadmap roadmap;
  private final Chosen chosen;
  private final boolean form;

  IntroSection(Flow flow, Headings headings, Schedule schedule, boolean form) {
    this.form = form;
    this.flow = flow;
    this.headings = headings;
    this.roadmap = schedule.roadmap();
    this.chosen = new Chosen(schedule.choices());
  }

  void write() {
    if (!flow.look().compact) {
      roadmap.overview().ifPresent(text -> {
        headings.section(flow.words().text(Saying.OVERVIEW));
        flow.markdown(text, flow.look().body, 0, flow.look().gapLine);
      });
      roadmap.salaries().ifPresent(this::salaries);
    }
    if (!roadmap.choices().isEmpty()) {
      headings.section(flow.words().text(Saying.CHOICES));
      roadmap.choices().forEach(this::choice);
    }
  }

  private void salaries(Salaries salaries) {
    headings.section(flow.words().text(Saying.SALARIES, salaries.year()));
    int first = flow.size();
    flow.open(Role.TABLE);
    for (int i = 0; i < salaries.ranges().size(); i++) {
      salary(salaries.ranges().get(i), i);
    }
    flow.close();
    flow.keepTogether(first, flow.size());
  }

  private void salary(SalaryRange range, int index) {
    float amountWidth = flow.width() * AMOUNT_COLUMN;
    float regionWidth = flow.width() - amountWidth;
    List<Line> region = flow.lines(range.region(), flow.look().body, regionWidth - GUTTER);
    List<Line> amount = flow.lines(flow.words().money(range), flow.look().strong, amountWidth);
    List<Line> note = range
        .note()
        .map(text -> flow.lines(text, flow.look().small, flow.width()))
        .orElse(List.of());
    float facts = Math.max(Lines.height(region), Lines.height(amount));
    float height = facts + Lines.height(note) + 2 * PADDING;
    Tag row = flow.tag(Role.TABLE_ROW);
    Tag header = row.child(Role.ROW_HEADER);
    Tag cell = row.child(Role.CELL);
    Tag value = cell.child(Role.PARAGRAPH);
    Tag remark = note.isEmpty() ? cell : cell.child(Role.PARAGRAPH);
    flow.add(new Row(height, index == 0 ? flow.look().gapLine : 0, false, (canvas, top) -> {
      Lines.draw(canvas, header, region, flow.left(), top + PADDING);
      Lines.draw(canvas, value, amount, flow.left() + regionWidth, top + PADDING);
      Lines.draw(canvas, remark, note, flow.left(), top + PADDING + facts);
      canvas.rule(
          flow.left(), top + height, flow.width(), 0.6f, flow.look().colors.hairline());
    }));
  }

  private void choice(Choice choice) {
    List<Run> request = request(choice);
    int first = flow.size();
    flow.paragraph(
        flow.tag(Role.PARAGRAPH), flow.lines(request, flow.width()), 0, flow.look().gapLine);
    flow.decorate(first, (row, isFirst) -> row.keptWithNext());
    Grid grid = new Grid(flow, TopicGrid.TEXT_INDENT);
    flow.open(Role.LIST);
    grid.write(
        choice.options().stream().map(option -> option(choice, option, grid)).toList(),
        flow.look().gapLine);
    flow.close();
  }

  /** What was chosen, or what to choose among. */
  private List<Run> request(Choice choice) {
    TextStyle worded = flow.look().body.in(flow.words().language());
    Optional<String> made = choice.options().stream()
        .filter(option -> chosen.isChosen(choice.id(), option.id()))
        .map(ChoiceOption::title)
        .findFirst();
    String options = choice.options().stream()
        .map(ChoiceOption::title)
        .collect(Collectors.joining(flow.words().text(Saying.OR)));
    return List.of(
        new Run(Words.plain(choice.title()), flow.look().body),
        new Run(made.isPresent() ? ": " : flow.words().text(Saying.TICK_CHOICE), worded),
        new Run(Words.plain(made.orElse(options)) + ".", flow.look().body));
  }

  private Cell option(Choice choice, ChoiceOption option, Grid grid) {
    Tag item = flow.tag(Role.ITEM);
    String name = "option:" + choice.id() + "/" + option.id();
    TickState state = chosen.isChosen(choice.id(), option.id()) ? TickState.DONE : TickState.OPEN;
    Grid.Mark box = Box.of(flow, item, form, name, Words.plain(option.title()), state);
    Tag body = item.child(Role.ITEM_BODY);
    List<Run> title = new ArrayList<>();
    title.add(new Run(Words.plain(option.title()), flow.look().strong));
    if (state == TickState.DONE && !form) {
      // A tick on paper is not read aloud.
      title.addAll(new Facts(flow.look().small, flow.words(), "  ")
          .worded(flow.words().text(Saying.CHOSEN))
          .runs());
    }
    return new Cell(box, Grid.texts(body, flow.lines(title, grid.textWidth())));
  }
}

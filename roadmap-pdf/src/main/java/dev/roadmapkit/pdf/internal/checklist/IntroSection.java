package dev.roadmapkit.pdf.internal.checklist;

import dev.roadmapkit.Choice;
import dev.roadmapkit.ChoiceOption;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Salaries;
import dev.roadmapkit.SalaryRange;
import dev.roadmapkit.pdf.internal.page.Row;
import dev.roadmapkit.pdf.internal.text.Line;
import java.util.List;
import java.util.stream.Collectors;

/** What a learner reads before the first step: overview, salaries and choices. */
final class IntroSection {

  private static final float AMOUNT_COLUMN = 0.42f;

  private final Flow flow;
  private final Headings headings;
  private final Roadmap roadmap;

  IntroSection(Flow flow, Headings headings, Roadmap roadmap) {
    this.flow = flow;
    this.headings = headings;
    this.roadmap = roadmap;
  }

  void write() {
    roadmap.overview().ifPresent(text -> {
      headings.section("Overview");
      flow.markdown(text, Look.BODY, 0, Look.GAP_LINE);
    });
    roadmap.salaries().ifPresent(this::salaries);
    if (!roadmap.choices().isEmpty()) {
      headings.section("Your choices");
      roadmap.choices().forEach(this::choice);
    }
  }

  private void salaries(Salaries salaries) {
    headings.section("Salaries a year, " + salaries.year());
    for (int i = 0; i < salaries.ranges().size(); i++) {
      salary(salaries.ranges().get(i), i);
    }
  }

  private void salary(SalaryRange range, int index) {
    float amountX = flow.left() + flow.width() * (1 - AMOUNT_COLUMN);
    Line region = flow.line(range.region(), Look.BODY);
    Line amount = flow.line(range.formatted(roadmap.language()), Look.STRONG);
    List<Line> note = range
        .note()
        .map(text -> flow.lines(text, Look.SMALL, flow.width() - 12))
        .orElse(List.of());
    float height = region.height() + Lines.height(note) + 7;
    Row row = new Row(height, index == 0 ? Look.GAP_LINE : 0, false, (canvas, top) -> {
      canvas.line(region, flow.left(), top + 3);
      canvas.line(amount, amountX, top + 3);
      float y = top + 3 + region.height();
      for (Line line : note) {
        canvas.line(line, flow.left(), y);
        y += line.height();
      }
      canvas.rule(flow.left(), top + height, flow.width(), 0.6f, Look.HAIRLINE);
    });
    flow.add(row);
  }

  private void choice(Choice choice) {
    String options =
        choice.options().stream().map(ChoiceOption::title).collect(Collectors.joining(" or "));
    flow.text(choice.title() + ": tick " + options + ".", Look.BODY, Look.GAP_LINE);
    for (ChoiceOption option : choice.options()) {
      Line title = flow.line(option.title(), Look.STRONG);
      flow.add(new Row(title.height() + 2, Look.GAP_LINE, false, (canvas, top) -> {
        TopicGrid.box(canvas, flow.left(), top);
        canvas.line(title, flow.left() + TopicGrid.TEXT_INDENT, top);
      }));
    }
  }
}

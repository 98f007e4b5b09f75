package dev.roadmapkit.pdf.internal.checklist;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Topic;
import dev.roadmapkit.pdf.internal.checklist.Grid.Cell;
import dev.roadmapkit.pdf.internal.checklist.Grid.Text;
import dev.roadmapkit.pdf.internal.page.Canvas;
import dev.roadmapkit.pdf.internal.page.TickState;
import dev.roadmapkit.pdf.internal.structure.Role;
import dev.roadmapkit.pdf.internal.structure.Tag;
import dev.roadmapkit.pdf.internal.text.Run;
import java.util.ArrayList;
import java.util.List;

/** The topics of a step, each with a box to tick. */
final class TopicGrid {

  static final float TEXT_INDENT = Canvas.BOX + 6;

  private final Flow flow;
  private final Roadmap roadmap;
  private final Ticks ticks;
  private final Chosen chosen;
  private final Grid grid;

  TopicGrid(Flow flow, Roadmap roadmap, Ticks ticks, Chosen chosen) {
    this.chosen = chosen;
    this.ticks = ticks;
    this.flow = flow;
    this.roadmap = roadmap;
    this.grid = new Grid(flow, TEXT_INDENT);
  }

  void write(List<Topic> topics) {
    flow.open(Role.LIST);
    grid.write(topics.stream().map(this::cell).toList(), flow.look().compact ? 2.5f : 4.5f);
    flow.close();
  }

  private Cell cell(Topic topic) {
    Tag item = flow.tag(Role.ITEM);
    String id = topic.id().value();
    TickState state = ticks.state(id);
    Grid.Mark box =
        Box.of(flow, item, ticks.form(), "topic:" + id, Words.plain(topic.title()), state);
    Tag body = item.child(Role.ITEM_BODY);
    List<Run> title = List.of(new Run(Words.plain(topic.title()), flow.look().body));
    List<Run> small = facts(topic, state);
    if (flow.look().compact) {
      List<Run> line = new ArrayList<>(title);
      line.addAll(small);
      return new Cell(box, Grid.texts(body, flow.lines(line, grid.textWidth())));
    }
    List<Text> texts = new ArrayList<>(
        Grid.texts(body.child(Role.PARAGRAPH), flow.lines(title, grid.textWidth())));
    if (!small.isEmpty()) {
      texts.addAll(Grid.texts(body.child(Role.PARAGRAPH), flow.lines(small, grid.textWidth())));
    }
    return new Cell(box, texts);
  }

  /** What is to be known of a topic beside its title, in the short checklist without its note. */
  private List<Run> facts(Topic topic, TickState state) {
    return new Facts(flow.look().small, flow.words(), flow.look().compact ? "  " : "")
        .worded(state == TickState.SKIPPED ? flow.words().text(Saying.SKIPPED) : "")
        .worded(state == TickState.DONE && !ticks.form() ? flow.words().text(Saying.DONE) : "")
        .worded(flow.words().condition(chosen.open(topic.when()), roadmap))
        .worded(topic.optional() ? flow.words().text(Saying.OPTIONAL) : "")
        .worded(topic.effort().map(flow.words()::duration).orElse(""))
        .of(flow.look().compact ? "" : topic.note().orElse(""))
        .runs();
  }
}

package dev.roadmapkit.pdf.internal.checklist;

import dev.roadmapkit.Resource;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.pdf.internal.checklist.Grid.Cell;
import dev.roadmapkit.pdf.internal.checklist.Grid.Text;
import dev.roadmapkit.pdf.internal.font.Face;
import dev.roadmapkit.pdf.internal.structure.Role;
import dev.roadmapkit.pdf.internal.structure.Tag;
import dev.roadmapkit.pdf.internal.text.Isolate;
import dev.roadmapkit.pdf.internal.text.Line;
import dev.roadmapkit.pdf.internal.text.Run;
import dev.roadmapkit.pdf.internal.text.TextStyle;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Resources, linked on a screen and with their addresses for paper. */
final class ResourceList {

  private static final float GAP = 6;

  private final Flow flow;
  private final Roadmap roadmap;
  private final Chosen chosen;
  private final Grid grid;

  ResourceList(Flow flow, Roadmap roadmap, Chosen chosen) {
    this.chosen = chosen;
    this.flow = flow;
    this.roadmap = roadmap;
    this.grid = new Grid(flow, 0);
  }

  void write(List<Resource> resources) {
    flow.open(Role.LIST);
    grid.write(resources.stream().map(this::cell).toList(), GAP);
    flow.close();
  }

  /** Titles with links in one paragraph. */
  void writeShort(List<Resource> resources) {
    if (resources.isEmpty()) {
      return;
    }
    TextStyle small = flow.look().small;
    List<Run> runs = new ArrayList<>();
    runs.add(new Run(
        flow.words().text(Saying.RESOURCES) + ":  ",
        small.in(Face.BOLD).in(flow.words().language())));
    for (Resource resource : resources) {
      if (runs.size() > 1) {
        runs.add(new Run("  \u00b7  ", small));
      }
      runs.add(new Run(Isolate.of(Words.plain(resource.title())), linked(resource, small)));
    }
    flow.paragraph(
        flow.tag(Role.PARAGRAPH), flow.lines(runs, flow.width()), 0, flow.look().gapPart);
  }

  private TextStyle linked(Resource resource, TextStyle style) {
    TextStyle linked = resource
        .url()
        .map(url -> style.linked(url, flow.look().colors.accent()))
        .orElse(style);
    return resource.language().map(linked::in).orElse(linked);
  }

  private Cell cell(Resource resource) {
    Tag body = flow.tag(Role.ITEM).child(Role.ITEM_BODY);
    TextStyle title = linked(resource, flow.look().body);
    TextStyle address = flow.look().small;
    if (resource.url().isPresent()) {
      address = address.linked(resource.url().get(), flow.look().colors.muted());
    }
    List<Text> texts = new ArrayList<>(Grid.texts(
        body.child(Role.PARAGRAPH), flow.lines(resource.title(), title, grid.textWidth())));
    List<Run> facts = new Facts(flow.look().small, flow.words())
        .of(resource.provider().orElse(""))
        .worded(resource.kind().map(flow.words()::kind).orElse(""))
        .worded(resource
            .free()
            .map(free -> flow.words().text(free ? Saying.FREE : Saying.NOT_FREE))
            .orElse(""))
        .worded(resource.effort().map(flow.words()::duration).orElse(""))
        .of(resource.license().orElse(""))
        .worded(flow.words().condition(chosen.open(resource.when()), roadmap))
        .runs();
    if (!facts.isEmpty()) {
      texts.addAll(Grid.texts(body.child(Role.PARAGRAPH), flow.lines(facts, grid.textWidth())));
    }
    if (resource.url().isPresent()) {
      List<Line> lines = flow.lines(shown(resource.url().get()), address, grid.textWidth());
      texts.addAll(Grid.texts(body.child(Role.PARAGRAPH), lines));
    }
    return new Cell((canvas, x, top) -> {}, texts);
  }

  /** The address as one would type it. */
  private static String shown(URI url) {
    String text = url.toString();
    return text.startsWith("https://") ? text.substring("https://".length()) : text;
  }
}

package dev.roadmapkit.pdf.internal.checklist;

import dev.roadmapkit.Resource;
import dev.roadmapkit.ResourceKind;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.pdf.internal.text.Line;
import dev.roadmapkit.pdf.internal.text.TextStyle;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Resources, linked on a screen and with their addresses for paper. */
final class ResourceList {

  private static final float GAP = 6;

  private final Flow flow;
  private final Roadmap roadmap;
  private final Grid grid;

  ResourceList(Flow flow, Roadmap roadmap) {
    this.flow = flow;
    this.roadmap = roadmap;
    this.grid = new Grid(flow, 0, (canvas, x, top) -> {});
  }

  void write(List<Resource> resources) {
    grid.write(resources.stream().map(this::lines).toList(), GAP);
  }

  private List<Line> lines(Resource resource) {
    TextStyle title = Look.BODY;
    TextStyle address = Look.SMALL;
    if (resource.url().isPresent()) {
      title = title.linked(resource.url().get(), Look.ACCENT);
      address = address.linked(resource.url().get(), Look.MUTED);
    }
    List<Line> lines = new ArrayList<>(flow.lines(resource.title(), title, grid.textWidth()));
    String facts = Conditions.join(
        resource.provider().orElse(""),
        resource.kind().map(ResourceKind::toString).orElse(""),
        resource.free().map(free -> free ? "free" : "not free").orElse(""),
        resource.effort().map(Words::duration).orElse(""),
        resource.license().orElse(""),
        Conditions.of(resource.when(), roadmap));
    if (!facts.isEmpty()) {
      lines.addAll(flow.lines(facts, Look.SMALL, grid.textWidth()));
    }
    if (resource.url().isPresent()) {
      lines.addAll(flow.lines(shown(resource.url().get()), address, grid.textWidth()));
    }
    return lines;
  }

  /** The address as one would type it. */
  private static String shown(URI url) {
    String text = url.toString();
    return text.startsWith("https://") ? text.substring("https://".length()) : text;
  }
}

package dev.roadmapkit.lint.rule;

import dev.roadmapkit.Resource;
import dev.roadmapkit.Roadmap;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/**
 * An address that a reader may open.
 *
 * @param path where it stands
 * @param owner what it belongs to, as messages name it
 * @param address the address as written
 */
record PlacedLink(String path, String owner, String address) {

  static List<PlacedLink> ofFields(Roadmap roadmap) {
    List<PlacedLink> links = new ArrayList<>();
    roadmap
        .source()
        .flatMap(source -> source.url())
        .ifPresent(url -> links.add(new PlacedLink("source.url", "source", url.toString())));
    for (Placed<Resource> placed : Placed.resources(roadmap)) {
      String owner = "resource \"" + placed.value().id() + "\"";
      placed
          .value()
          .url()
          .ifPresent(
              url -> links.add(new PlacedLink(placed.path() + ".url", owner, url.toString())));
    }
    return links;
  }

  static List<PlacedLink> in(Subject.Prose prose) {
    List<PlacedLink> links = new ArrayList<>();
    for (Node node : new Walk(prose.root())) {
      if (node instanceof Link link) {
        PlacedText text = prose.text();
        links.add(new PlacedLink(text.path(), text.label(), link.getDestination()));
      }
    }
    return links;
  }

  /** The beginning of a message about it. */
  String subject() {
    return owner + " links to \"" + Excerpt.of(address) + "\"";
  }
}

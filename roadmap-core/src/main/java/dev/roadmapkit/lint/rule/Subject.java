package dev.roadmapkit.lint.rule;

import dev.roadmapkit.Roadmap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** A roadmap with what several rules want to know of it, gathered once. */
final class Subject {

  private static final Parser PARSER = Parser.builder().build();

  /** A text in CommonMark with its place. */
  record Prose(PlacedText text, Node root) {}

  private final Roadmap roadmap;
  private final Optional<LocalDate> today;
  private final List<PlacedText> texts;
  private final List<Prose> prose;
  private final List<PlacedLink> links;

  Subject(Roadmap roadmap, Optional<LocalDate> today) {
    this.roadmap = roadmap;
    this.today = today;
    this.texts = Texts.of(roadmap);
    this.prose = texts.stream()
        .filter(text -> text.kind().isProse())
        .map(text -> new Prose(text, PARSER.parse(text.text())))
        .toList();
    this.links = Stream.concat(
            PlacedLink.ofFields(roadmap).stream(),
            prose.stream().flatMap(p -> PlacedLink.in(p).stream()))
        .toList();
  }

  Roadmap roadmap() {
    return roadmap;
  }

  Optional<LocalDate> today() {
    return today;
  }

  List<PlacedText> texts() {
    return texts;
  }

  List<Prose> prose() {
    return prose;
  }

  List<PlacedLink> links() {
    return links;
  }
}

package dev.roadmapkit.examples.cli;

import dev.roadmapkit.Note;
import dev.roadmapkit.Resource;
import dev.roadmapkit.ResourceKind;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Step;
import dev.roadmapkit.StepId;
import dev.roadmapkit.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One step for people, with all that one needs to work through it. */
final class StepText {

  private static final String BULLET = "• ";
  private static final String DOT = " · ";

  private final Console console;
  private final Roadmap roadmap;
  private final int width;
  private final String prefix;
  private final String indent;
  private final String body;
  private final List<String> lines = new ArrayList<>();

  /**
   * @param prefix the number of the step; the lines below the title are indented as far
   */
  StepText(Console console, Roadmap roadmap, int width, String prefix) {
    this.console = console;
    this.roadmap = roadmap;
    this.width = width;
    this.prefix = prefix;
    this.indent = " ".repeat(prefix.length());
    this.body = indent + "  ";
  }

  List<String> lines(Step step) {
    String optional = step.optional() ? ", optional" : "";
    String title = PlanFacts.title(step, roadmap) + DOT + step.duration() + optional;
    Wrap.lines(prefix, title, width).forEach(line -> lines.add(console.bold(line)));
    step.requires().ifPresent(steps -> fact("Requires: ", titles(steps)));
    if (!step.tags().isEmpty()) {
      fact("Tags: ", String.join(DOT, step.tags()));
    }
    prose("What you will learn", step.learn());
    prose("What you will do", step.build());
    prose("Why it matters", step.why());
    label("Topics");
    step.topics().forEach(this::topic);
    step.notes().forEach(this::note);
    if (!step.resources().isEmpty()) {
      label("Resources");
      step.resources().forEach(this::resource);
    }
    return lines;
  }

  private String titles(List<StepId> required) {
    String titles = required.stream()
        .flatMap(id -> roadmap.steps().stream().filter(step -> step.id().equals(id)))
        .map(step -> "\"" + step.title() + "\"")
        .collect(Collectors.joining(", "));
    return titles.isEmpty() ? "nothing" : titles;
  }

  private void fact(String name, String text) {
    lines.addAll(Wrap.lines(indent + name, text, width));
  }

  private void label(String text) {
    lines.add("");
    Wrap.lines(indent, text, width).forEach(line -> lines.add(console.cyan(line)));
  }

  private void prose(String label, Optional<String> text) {
    text.ifPresent(prose -> {
      label(label);
      lines.addAll(Prose.lines(prose, body, width));
    });
  }

  private void topic(Topic topic) {
    Optional<String> optional = topic.optional() ? Optional.of("optional") : Optional.empty();
    Optional<String> effort = topic.effort().map(Object::toString);
    item(topic.title(), Stream.of(optional, effort, Conditions.of(topic.when(), roadmap)));
    topic.note().ifPresent(note -> lines.addAll(dim(note)));
  }

  private void note(Note note) {
    label(note.heading());
    note.text().ifPresent(text -> lines.addAll(Prose.lines(text, body, width)));
    note.items().forEach(text -> item(text, Stream.empty()));
  }

  private void resource(Resource resource) {
    Stream<Optional<String>> facts = Stream.of(
        resource.provider(),
        resource.kind().map(ResourceKind::toString),
        resource.free().map(free -> free ? "free" : "not free"),
        resource.effort().map(Object::toString),
        resource.license(),
        Conditions.of(resource.when(), roadmap));
    item(resource.title(), facts);
    resource.url().ifPresent(url -> lines.addAll(dim(url.toString())));
  }

  private void item(String title, Stream<Optional<String>> facts) {
    String text = Stream.concat(Stream.of(title), facts.flatMap(Optional::stream))
        .collect(Collectors.joining(DOT));
    lines.addAll(Wrap.lines(body + BULLET, text, width));
  }

  private List<String> dim(String text) {
    String below = body + " ".repeat(BULLET.length());
    return Wrap.lines(below, text, width).stream().map(console::dim).toList();
  }
}

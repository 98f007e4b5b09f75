package dev.roadmapkit.examples.cli;

import dev.roadmapkit.ChoiceOption;
import dev.roadmapkit.KeyTerm;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Salaries;
import dev.roadmapkit.SalaryRange;
import dev.roadmapkit.Step;
import dev.roadmapkit.Topic;
import dev.roadmapkit.schedule.PlanningException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A roadmap for people: its facts, its steps and its terms. */
final class RoadmapText {

  /** Longer lines are hard to read. */
  private static final int MOST_COLUMNS = 90;

  private static final String INDENT = "  ";

  private final Console console;
  private final Roadmap roadmap;
  private final int width;
  private final List<String> lines = new ArrayList<>();

  RoadmapText(Console console, Roadmap roadmap) {
    this.console = console;
    this.roadmap = roadmap;
    this.width = Math.min(MOST_COLUMNS, console.width());
  }

  String text() {
    lines.add(console.bold(roadmap.title()));
    roadmap.summary().ifPresent(summary -> lines.addAll(Wrap.lines("", summary, width)));
    lines.add("");
    facts();
    roadmap.overview().ifPresent(overview -> {
      heading("Overview");
      lines.addAll(Prose.lines(overview, INDENT, width));
    });
    roadmap.salaries().ifPresent(this::salaries);
    choices();
    steps();
    terms();
    return String.join("\n", lines) + "\n";
  }

  private void heading(String text) {
    lines.add("");
    lines.add(console.bold(text));
  }

  private void facts() {
    TextTable facts = new TextTable()
        .row("Id", roadmap.id().value())
        .row("Version", roadmap.version().toString());
    fact(facts, "Category", roadmap.category());
    fact(facts, "Future-proof", roadmap.futureProof().map(s -> s.toPlainString() + " of 10"));
    facts.row("Planned", planned());
    fact(facts, "Stated", roadmap.statedDuration().map(d -> d + " (the author's figure)"));
    fact(facts, "Study time", roadmap.weeklyEffort().map(effort -> effort + " a week"));
    fact(facts, "Licence", roadmap.license());
    fact(facts, "Source", roadmap.source().map(source -> source.title()));
    fact(facts, "", roadmap.source().flatMap(source -> source.url()).map(Object::toString));
    lines.addAll(facts.lines());
  }

  private static void fact(TextTable facts, String name, Optional<String> value) {
    value.ifPresent(text -> facts.row(name, text));
  }

  private String planned() {
    try {
      return PlanFacts.length(Planner.plan(roadmap, Optional.empty()));
    } catch (PlanningException | CliException e) {
      return "cannot be planned: " + e.getMessage();
    }
  }

  private void salaries(Salaries salaries) {
    heading("Salaries a year (" + salaries.year() + ")");
    TextTable table = new TextTable();
    for (SalaryRange range : salaries.ranges()) {
      table.row(INDENT + range.region(), range.formatted(roadmap.language()));
    }
    List<String> rows = table.lines();
    for (int i = 0; i < rows.size(); i++) {
      lines.add(rows.get(i));
      salaries
          .ranges()
          .get(i)
          .note()
          .ifPresent(note -> lines.addAll(Wrap.lines(INDENT + INDENT, note, width).stream()
              .map(console::dim)
              .toList()));
    }
  }

  private void choices() {
    if (roadmap.choices().isEmpty()) {
      return;
    }
    heading("Choices");
    roadmap.choices().forEach(choice -> {
      String options =
          Words.alternatives(choice.options().stream().map(ChoiceOption::title).toList());
      lines.addAll(Wrap.lines(INDENT, choice.title() + ": " + options, width));
    });
  }

  private void steps() {
    heading("Steps");
    int digits = String.valueOf(roadmap.steps().size()).length();
    int number = 1;
    for (Step step : roadmap.steps()) {
      if (number > 1) {
        lines.add("");
      }
      String prefix = INDENT + TextWidth.padLeft(String.valueOf(number++), digits) + INDENT;
      step(step, prefix);
    }
  }

  private void step(Step step, String prefix) {
    String optional = step.optional() ? ", optional" : "";
    List<String> title = Wrap.lines(
        prefix, PlanFacts.title(step, roadmap) + " · " + step.duration() + optional, width);
    lines.addAll(title.stream().map(console::bold).toList());
    String indent = " ".repeat(prefix.length());
    step.learn().ifPresent(text -> lines.addAll(Prose.lines(text, indent, width)));
    step.build().ifPresent(text -> lines.addAll(Prose.lines(text, indent, width)));
    topics(step, indent);
    if (!step.resources().isEmpty()) {
      lines.add(indent + Words.count(step.resources().size(), "resource"));
    }
  }

  private void topics(Step step, String indent) {
    String titles = step.topics().stream().map(Topic::title).collect(Collectors.joining(" · "));
    String count = Words.count(step.topics().size(), "topic");
    lines.addAll(Wrap.lines(indent, count + ": " + titles, width));
  }

  private void terms() {
    if (roadmap.keyTerms().isEmpty()) {
      return;
    }
    heading("Key terms");
    for (KeyTerm term : roadmap.keyTerms()) {
      String expansion = term.expansion().map(text -> " (" + text + ")").orElse("");
      lines.add(INDENT + console.bold(term.term()) + expansion);
      term.definition().ifPresent(text -> lines.addAll(Prose.lines(text, INDENT + INDENT, width)));
    }
  }
}

package dev.roadmapkit.examples.cli;

import dev.roadmapkit.ChoiceOption;
import dev.roadmapkit.KeyTerm;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Salaries;
import dev.roadmapkit.SalaryRange;
import dev.roadmapkit.Step;
import dev.roadmapkit.schedule.PlanningException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A roadmap for people: its facts, its steps and its terms. */
final class RoadmapText {

  /** Longer lines are hard to read. */
  private static final int MOST_COLUMNS = 90;

  private static final String INDENT = "  ";

  /** The longest name of a fact, "Future-proof", and a gap. */
  private static final int FACT_INDENT = 14;

  private final Console console;
  private final Roadmap roadmap;
  private final Locale readers;
  private final int width;
  private final List<String> lines = new ArrayList<>();

  RoadmapText(Console console, Roadmap roadmap, Locale readers) {
    this.console = console;
    this.readers = readers;
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
    fact("Id", Optional.of(roadmap.id().value()));
    fact("Version", Optional.of(roadmap.version().toString()));
    fact("Category", roadmap.category());
    fact("Future-proof", roadmap.futureProof().map(s -> s.toPlainString() + " of 10"));
    fact("Planned", Optional.of(planned()));
    fact("Stated", roadmap.statedDuration().map(d -> d + " (the author's figure)"));
    fact("Study time", roadmap.weeklyEffort().map(effort -> effort + " a week"));
    fact("Licence", roadmap.license());
    fact("Source", roadmap.source().map(source -> source.title()));
    fact("", roadmap.source().flatMap(source -> source.url()).map(Object::toString));
  }

  private void fact(String name, Optional<String> value) {
    String first = TextWidth.padRight(name, FACT_INDENT);
    value.ifPresent(text -> lines.addAll(Wrap.lines(first, text, width)));
  }

  private String planned() {
    try {
      return PlanFacts.length(Planner.plan(roadmap, Optional.empty()));
    } catch (PlanningException e) {
      return "cannot be planned: " + PlanningWords.of(e);
    }
  }

  private void salaries(Salaries salaries) {
    heading("Salaries a year (" + salaries.year() + ")");
    TextTable table = new TextTable();
    for (SalaryRange range : salaries.ranges()) {
      table.row(INDENT + range.region(), range.formatted(readers));
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
      lines.addAll(new StepText(console, roadmap, width, prefix).lines(step));
    }
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

package dev.roadmapkit.lint.rule;

import dev.roadmapkit.Choice;
import dev.roadmapkit.KeyTerm;
import dev.roadmapkit.Note;
import dev.roadmapkit.Resource;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.SalaryRange;
import dev.roadmapkit.Step;
import dev.roadmapkit.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers every text of a roadmap. One use, one thread. */
final class Texts {

  private final List<PlacedText> texts = new ArrayList<>();

  private Texts() {}

  static List<PlacedText> of(Roadmap roadmap) {
    Texts texts = new Texts();
    texts.header(roadmap);
    roadmap.salaries().ifPresent(salaries -> texts.salaries(salaries.ranges()));
    texts.terms(roadmap.keyTerms());
    texts.choices(roadmap.choices());
    for (int i = 0; i < roadmap.steps().size(); i++) {
      texts.step(roadmap.steps().get(i), "steps[" + i + "]");
    }
    return List.copyOf(texts.texts);
  }

  private void header(Roadmap roadmap) {
    String owner = "roadmap \"" + roadmap.id() + "\"";
    add("title", owner, TextKind.ROADMAP_TITLE, roadmap.title());
    add("category", owner, TextKind.CATEGORY, roadmap.category());
    add("summary", owner, TextKind.SUMMARY, roadmap.summary());
    add("overview", owner, TextKind.OVERVIEW, roadmap.overview());
  }

  private void salaries(List<SalaryRange> ranges) {
    for (int i = 0; i < ranges.size(); i++) {
      String path = "salaries.ranges[" + i + "]";
      String owner = "salary range \"" + ranges.get(i).region() + "\"";
      add(path + ".region", owner, TextKind.REGION, ranges.get(i).region());
      add(path + ".note", owner, TextKind.SALARY_NOTE, ranges.get(i).note());
    }
  }

  private void terms(List<KeyTerm> terms) {
    for (int i = 0; i < terms.size(); i++) {
      KeyTerm term = terms.get(i);
      String path = "keyTerms[" + i + "]";
      String owner = "key term \"" + term.id() + "\"";
      add(path + ".term", owner, TextKind.TERM, term.term());
      add(path + ".expansion", owner, TextKind.EXPANSION, term.expansion());
      add(path + ".definition", owner, TextKind.DEFINITION, term.definition());
    }
  }

  private void choices(List<Choice> choices) {
    for (int i = 0; i < choices.size(); i++) {
      Choice choice = choices.get(i);
      String path = "choices[" + i + "]";
      add(path + ".title", "choice \"" + choice.id() + "\"", TextKind.CHOICE_TITLE, choice.title());
      for (int j = 0; j < choice.options().size(); j++) {
        String owner = "option \"" + choice.options().get(j).id() + "\"";
        String title = choice.options().get(j).title();
        add(path + ".options[" + j + "].title", owner, TextKind.OPTION_TITLE, title);
      }
    }
  }

  private void step(Step step, String path) {
    String owner = "step \"" + step.id() + "\"";
    add(path + ".title", owner, TextKind.STEP_TITLE, step.title());
    add(path + ".learn", owner, TextKind.LEARN, step.learn());
    add(path + ".build", owner, TextKind.BUILD, step.build());
    add(path + ".why", owner, TextKind.WHY, step.why());
    addAll(path + ".tags", owner, TextKind.TAG, step.tags());
    for (int i = 0; i < step.topics().size(); i++) {
      topic(step.topics().get(i), path + ".topics[" + i + "]");
    }
    for (int i = 0; i < step.notes().size(); i++) {
      note(step.notes().get(i), path + ".notes[" + i + "]");
    }
    for (int i = 0; i < step.resources().size(); i++) {
      resource(step.resources().get(i), path + ".resources[" + i + "]");
    }
  }

  private void topic(Topic topic, String path) {
    String owner = "topic \"" + topic.id() + "\"";
    add(path + ".title", owner, TextKind.TOPIC_TITLE, topic.title());
    add(path + ".note", owner, TextKind.TOPIC_NOTE, topic.note());
  }

  private void note(Note note, String path) {
    String owner = "note \"" + note.heading() + "\"";
    add(path + ".heading", owner, TextKind.NOTE_HEADING, note.heading());
    add(path + ".text", owner, TextKind.NOTE_TEXT, note.text());
    addAll(path + ".items", owner, TextKind.NOTE_ITEM, note.items());
  }

  private void resource(Resource resource, String path) {
    String owner = "resource \"" + resource.id() + "\"";
    add(path + ".title", owner, TextKind.RESOURCE_TITLE, resource.title());
    add(path + ".provider", owner, TextKind.PROVIDER, resource.provider());
  }

  private void addAll(String path, String owner, TextKind kind, List<String> all) {
    for (int i = 0; i < all.size(); i++) {
      add(path + "[" + i + "]", owner, kind, all.get(i));
    }
  }

  private void add(String path, String owner, TextKind kind, Optional<String> text) {
    text.ifPresent(t -> add(path, owner, kind, t));
  }

  private void add(String path, String owner, TextKind kind, String text) {
    texts.add(new PlacedText(path, owner, kind, text));
  }
}

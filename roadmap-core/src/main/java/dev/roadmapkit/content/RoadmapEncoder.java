package dev.roadmapkit.content;

import dev.roadmapkit.Choice;
import dev.roadmapkit.ChoiceOption;
import dev.roadmapkit.ExtensionValue;
import dev.roadmapkit.ExtensionValue.Entries;
import dev.roadmapkit.IdChange;
import dev.roadmapkit.KeyTerm;
import dev.roadmapkit.Note;
import dev.roadmapkit.Resource;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Salaries;
import dev.roadmapkit.SalaryRange;
import dev.roadmapkit.Source;
import dev.roadmapkit.Step;
import dev.roadmapkit.Topic;
import java.util.Locale;

/** The tree of a roadmap's file, in the order in which the content format lists the keys. */
final class RoadmapEncoder {

  private RoadmapEncoder() {}

  static Entries encode(Roadmap roadmap) {
    TreeBuilder tree = new TreeBuilder()
        .number("format", 1)
        .text("id", roadmap.id())
        .text("version", roadmap.version())
        .text("language", roadmap.language().toLanguageTag())
        .text("title", roadmap.title())
        .text("category", roadmap.category())
        .text("summary", roadmap.summary())
        .text("overview", roadmap.overview());
    roadmap.futureProof().ifPresent(score -> tree.number("futureProof", score));
    return tree.text("statedDuration", roadmap.statedDuration())
        .text("weeklyEffort", roadmap.weeklyEffort())
        .text("license", roadmap.license())
        .map("source", roadmap.source(), RoadmapEncoder::source)
        .map("salaries", roadmap.salaries(), RoadmapEncoder::salaries)
        .list("keyTerms", roadmap.keyTerms(), RoadmapEncoder::term)
        .list("choices", roadmap.choices(), RoadmapEncoder::choice)
        .list("steps", roadmap.steps(), RoadmapEncoder::step)
        .list("changes", roadmap.changes(), RoadmapEncoder::change)
        .build(roadmap.extensions());
  }

  private static ExtensionValue source(Source source) {
    return new TreeBuilder()
        .text("title", source.title())
        .text("url", source.url())
        .text("retrieved", source.retrieved())
        .build(source.extensions());
  }

  private static ExtensionValue salaries(Salaries salaries) {
    return new TreeBuilder()
        .number("year", salaries.year())
        .list("ranges", salaries.ranges(), RoadmapEncoder::range)
        .build(salaries.extensions());
  }

  private static ExtensionValue range(SalaryRange range) {
    return new TreeBuilder()
        .text("region", range.region())
        .text("currency", range.currency().getCurrencyCode())
        .number("low", range.low())
        .number("high", range.high())
        .text("note", range.note())
        .build(range.extensions());
  }

  private static ExtensionValue term(KeyTerm term) {
    return new TreeBuilder()
        .text("id", term.id())
        .text("term", term.term())
        .text("expansion", term.expansion())
        .text("definition", term.definition())
        .build(term.extensions());
  }

  private static ExtensionValue choice(Choice choice) {
    return new TreeBuilder()
        .text("id", choice.id())
        .text("title", choice.title())
        .list("options", choice.options(), RoadmapEncoder::option)
        .build(choice.extensions());
  }

  private static ExtensionValue option(ChoiceOption option) {
    return new TreeBuilder()
        .text("id", option.id())
        .text("title", option.title())
        .build(option.extensions());
  }

  private static ExtensionValue step(Step step) {
    TreeBuilder tree = new TreeBuilder()
        .text("id", step.id())
        .text("title", step.title())
        .text("duration", step.duration());
    step.requires().ifPresent(steps -> tree.textsOrNone("requires", steps));
    if (step.optional()) {
      tree.flag("optional", true);
    }
    return tree.texts("when", step.when())
        .text("learn", step.learn())
        .text("build", step.build())
        .text("why", step.why())
        .texts("tags", step.tags())
        .list("topics", step.topics(), RoadmapEncoder::topic)
        .list("notes", step.notes(), RoadmapEncoder::note)
        .list("resources", step.resources(), RoadmapEncoder::resource)
        .build(step.extensions());
  }

  private static ExtensionValue topic(Topic topic) {
    TreeBuilder tree = new TreeBuilder().text("id", topic.id()).text("title", topic.title());
    if (topic.optional()) {
      tree.flag("optional", true);
    }
    return tree.text("effort", topic.effort())
        .text("note", topic.note())
        .texts("when", topic.when())
        .texts("equivalent", topic.equivalent())
        .build(topic.extensions());
  }

  private static ExtensionValue note(Note note) {
    return new TreeBuilder()
        .text("heading", note.heading())
        .text("text", note.text())
        .texts("items", note.items())
        .build(note.extensions());
  }

  private static ExtensionValue resource(Resource resource) {
    TreeBuilder tree = new TreeBuilder()
        .text("id", resource.id())
        .text("title", resource.title())
        .text("provider", resource.provider())
        .text("url", resource.url())
        .text("kind", resource.kind());
    resource.free().ifPresent(free -> tree.flag("free", free));
    return tree.text("language", resource.language().map(Locale::toLanguageTag))
        .text("license", resource.license())
        .text("effort", resource.effort())
        .text("lastVerified", resource.lastVerified())
        .texts("when", resource.when())
        .build(resource.extensions());
  }

  private static ExtensionValue change(IdChange change) {
    return new TreeBuilder()
        .text("since", change.since())
        .text("from", change.from())
        .texts("to", change.to())
        .text("kind", change.kind())
        .build(change.extensions());
  }
}

package dev.roadmapkit.lint;

import dev.roadmapkit.Choice;
import dev.roadmapkit.ChoiceOption;
import dev.roadmapkit.KeyTerm;
import dev.roadmapkit.Resource;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Step;
import dev.roadmapkit.Topic;
import java.util.List;

/** Which keys of each noun are compared by their values alone, and what another value owes. */
final class ComparedFields {

  static final List<Field<Roadmap>> ROADMAP = List.of(
      new Field<>("language", Bump.MAJOR, "changed-language", Roadmap::language),
      Field.text("title", Roadmap::title),
      Field.text("category", Roadmap::category),
      Field.text("summary", Roadmap::summary),
      Field.text("overview", Roadmap::overview),
      Field.fact("futureProof", Roadmap::futureProof),
      Field.duration("statedDuration", Roadmap::statedDuration),
      Field.duration("weeklyEffort", Roadmap::weeklyEffort),
      new Field<>("license", Bump.MINOR, "changed-license", Roadmap::license),
      Field.fact("source", Roadmap::source),
      Field.fact("salaries", Roadmap::salaries),
      Field.extensions(Roadmap::extensions));

  static final List<Field<KeyTerm>> TERM = List.of(
      Field.text("term", KeyTerm::term),
      Field.text("expansion", KeyTerm::expansion),
      Field.text("definition", KeyTerm::definition),
      Field.extensions(KeyTerm::extensions));

  static final List<Field<Choice>> CHOICE =
      List.of(Field.text("title", Choice::title), Field.extensions(Choice::extensions));

  static final List<Field<ChoiceOption>> OPTION =
      List.of(Field.text("title", ChoiceOption::title), Field.extensions(ChoiceOption::extensions));

  static final List<Field<Step>> STEP = List.of(
      Field.text("title", Step::title),
      Field.duration("duration", Step::duration),
      Field.text("learn", Step::learn),
      Field.text("build", Step::build),
      Field.text("why", Step::why),
      Field.text("tags", Step::tags),
      Field.text("notes", Step::notes),
      Field.extensions(Step::extensions));

  static final List<Field<Topic>> TOPIC = List.of(
      Field.text("title", Topic::title),
      Field.duration("effort", Topic::effort),
      Field.text("note", Topic::note),
      new Field<>("equivalent", Bump.MINOR, "changed-equivalent", Topic::equivalent),
      Field.extensions(Topic::extensions));

  static final List<Field<Resource>> RESOURCE = List.of(
      Field.text("title", Resource::title),
      Field.text("provider", Resource::provider),
      Field.fact("url", Resource::url),
      Field.fact("kind", Resource::kind),
      Field.fact("free", Resource::free),
      Field.fact("language", Resource::language),
      Field.fact("license", Resource::license),
      Field.duration("effort", Resource::effort),
      Field.fact("lastVerified", Resource::lastVerified),
      Field.extensions(Resource::extensions));

  private ComparedFields() {}
}

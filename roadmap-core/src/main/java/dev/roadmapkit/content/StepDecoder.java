package dev.roadmapkit.content;

import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.DurationRange;
import dev.roadmapkit.Note;
import dev.roadmapkit.OptionId;
import dev.roadmapkit.Resource;
import dev.roadmapkit.Step;
import dev.roadmapkit.StepId;
import dev.roadmapkit.Topic;
import dev.roadmapkit.content.Fields.Located;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decodes one step and what is in it. */
final class StepDecoder {

  static final List<String> KEYS = List.of(
      "id",
      "title",
      "duration",
      "requires",
      "optional",
      "when",
      "learn",
      "build",
      "why",
      "tags",
      "topics",
      "notes",
      "resources");
  static final List<String> TOPIC_KEYS =
      List.of("id", "title", "optional", "effort", "note", "when", "equivalent");
  static final List<String> NOTE_KEYS = List.of("heading", "text", "items");
  static final List<String> RESOURCE_KEYS = List.of(
      "id",
      "title",
      "provider",
      "url",
      "kind",
      "free",
      "language",
      "license",
      "effort",
      "lastVerified",
      "when");
  /** Steps, topics and resources can all be ticked off, so one name must mean one of them. */
  private static final String SCOPE = "ticked";

  private final Ids ids;
  private final References references;
  private Optional<StepId> before = Optional.empty();

  StepDecoder(Ids ids, References references) {
    this.ids = ids;
    this.references = references;
  }

  Step step(Fields fields) {
    StepId id = ids.id(fields, SCOPE, "step", Grammar.STEP_ID);
    Optional<List<StepId>> requires = requires(id, fields);
    List<StepId> required = requires.orElse(before.stream().toList());
    fields.id().ifPresent(written -> references.step(written, id, required));
    before = Optional.of(id);
    fields.requireEither("learn", "build");
    fields.requireEntries("topics");
    Step.Builder builder = Step.builder()
        .id(id)
        .title(fields.text("title"))
        .duration(duration(fields))
        .requires(requires)
        .optional(fields.bool("optional").orElse(false))
        .putAllWhen(when(fields))
        .learn(fields.optionalText("learn"))
        .build(fields.optionalText("build"))
        .why(fields.optionalText("why"))
        .addAllTags(fields.texts("tags"));
    parts(fields, builder);
    return builder.putAllExtensions(fields.extensions()).build();
  }

  private void parts(Fields fields, Step.Builder builder) {
    for (Fields topic : fields.maps("topics", "topic", TOPIC_KEYS)) {
      builder.addTopics(topic(topic));
    }
    for (Fields note : fields.maps("notes", "note", NOTE_KEYS)) {
      builder.addNotes(note(note));
    }
    for (Fields resource : fields.maps("resources", "resource", RESOURCE_KEYS)) {
      builder.addResources(resource(resource));
    }
  }

  private static DurationRange duration(Fields fields) {
    return fields.value("duration", "bad-duration", Grammar.DURATION, Values.ANY_DURATION);
  }

  private Optional<List<StepId>> requires(StepId step, Fields fields) {
    if (!fields.has("requires")) {
      return Optional.empty();
    }
    List<Located> targets = fields.locatedTexts("requires");
    List<StepId> required = new ArrayList<>(targets.size());
    for (Located target : targets) {
      references.requires(step, fields, target);
      ids.known(target.text(), Grammar.STEP_ID).ifPresent(required::add);
    }
    return Optional.of(required);
  }

  private Topic topic(Fields fields) {
    return Topic.builder()
        .id(ids.id(fields, SCOPE, "topic", Grammar.TOPIC_ID))
        .title(fields.text("title"))
        .optional(fields.bool("optional").orElse(false))
        .effort(fields.optionalValue("effort", "bad-duration", Grammar.EFFORT))
        .note(fields.optionalText("note"))
        .putAllWhen(when(fields))
        .addAllEquivalent(fields.oneOrMoreValues("equivalent", "bad-reference", Grammar.TOPIC_REF))
        .putAllExtensions(fields.extensions())
        .build();
  }

  private static Note note(Fields fields) {
    return Note.builder()
        .heading(fields.text("heading"))
        .text(fields.optionalText("text"))
        .addAllItems(fields.texts("items"))
        .putAllExtensions(fields.extensions())
        .build();
  }

  private Resource resource(Fields fields) {
    return Resource.builder()
        .id(ids.id(fields, SCOPE, "resource", Grammar.RESOURCE_ID))
        .title(fields.text("title"))
        .provider(fields.optionalText("provider"))
        .url(fields.optionalValue("url", "bad-url", Grammar.URL))
        .kind(fields.optionalValue("kind", "unknown-kind", Grammar.RESOURCE_KIND))
        .free(fields.bool("free"))
        .language(fields.optionalValue("language", "bad-language", Grammar.LANGUAGE))
        .license(fields.optionalText("license"))
        .effort(fields.optionalValue("effort", "bad-duration", Grammar.EFFORT))
        .lastVerified(fields.optionalValue("lastVerified", "bad-date", Grammar.DATE))
        .putAllWhen(when(fields))
        .putAllExtensions(fields.extensions())
        .build();
  }

  private Map<ChoiceId, OptionId> when(Fields fields) {
    if (!fields.has("when")) {
      return Map.of();
    }
    Map<ChoiceId, OptionId> when = new LinkedHashMap<>();
    for (Map.Entry<Located, Located> condition :
        fields.pairs("when", "a map of choices to options")) {
      references.when(fields, condition.getKey(), condition.getValue());
      Optional<ChoiceId> choice = ids.known(condition.getKey().text(), Grammar.CHOICE_ID);
      Optional<OptionId> option = ids.known(condition.getValue().text(), Grammar.OPTION_ID);
      if (choice.isPresent() && option.isPresent()) {
        when.put(choice.get(), option.get());
      }
    }
    return when;
  }
}

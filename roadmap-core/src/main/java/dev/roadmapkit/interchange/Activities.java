package dev.roadmapkit.interchange;

import dev.roadmapkit.ExtensionValue.Entries;
import dev.roadmapkit.Resource;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Step;
import dev.roadmapkit.Topic;
import dev.roadmapkit.Translation;
import java.net.URI;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The activities of one roadmap and which lies in which. Immutable and thread-safe. */
final class Activities {

  private static final String TYPES = "http://adlnet.gov/expapi/activities/";

  private final Roadmap roadmap;
  private final Map<String, String> texts;
  private final String root;
  private final Activity course;
  private final Map<String, Activity> items = new LinkedHashMap<>();
  /** The address above each item: of a step the roadmap, of all else the step. */
  private final Map<String, String> parents = new HashMap<>();

  Activities(Roadmap roadmap, URI base) {
    this.roadmap = roadmap;
    this.texts = roadmap.texts();
    this.root = base + roadmap.id().value();
    this.course = new Activity(root, course());
    roadmap.steps().forEach(this::step);
  }

  private Entries course() {
    Trees definition = new Trees().map("name", languages("title"));
    roadmap.summary().ifPresent(summary -> definition.map("description", languages("summary")));
    return definition.text("type", TYPES + "course").build();
  }

  private void step(Step step) {
    String id = step.id().value();
    String path = "steps." + id;
    for (Topic topic : step.topics()) {
      String topicId = topic.id().value();
      String title = path + ".topics." + topicId + ".title";
      put(topicId, iri(id), definition("lesson", title, Optional.empty()));
    }
    for (Resource resource : step.resources()) {
      String resourceId = resource.id().value();
      String title = path + ".resources." + resourceId + ".title";
      String type = resource.url().isPresent() ? "link" : "media";
      put(resourceId, iri(id), definition(type, title, resource.url()));
    }
    put(id, root, definition("module", path + ".title", Optional.empty()));
  }

  private void put(String item, String parent, Entries definition) {
    items.put(item, new Activity(iri(item), definition));
    parents.put(item, parent);
  }

  Activity roadmap() {
    return course;
  }

  /** All items, each step after its own. */
  Set<String> ids() {
    return Collections.unmodifiableSet(items.keySet());
  }

  Activity item(String id) {
    return Objects.requireNonNull(items.get(id), id);
  }

  List<String> parents(String id) {
    return List.of(Objects.requireNonNull(parents.get(id), id));
  }

  private String iri(String item) {
    return root + "/" + item;
  }

  private Entries definition(String type, String title, Optional<URI> page) {
    return new Trees()
        .map("name", languages(title))
        .text("type", TYPES + type)
        .text("moreInfo", page.filter(URI::isAbsolute).map(URI::toString))
        .build();
  }

  private Entries languages(String path) {
    Trees map =
        new Trees().text(roadmap.language().toLanguageTag(), Optional.ofNullable(texts.get(path)));
    for (Translation translation : roadmap.translations()) {
      map.text(
          translation.language().toLanguageTag(),
          Optional.ofNullable(translation.texts().get(path)));
    }
    return map.build();
  }
}

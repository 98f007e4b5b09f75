package dev.roadmapkit.interchange;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.ExtensionValue.Entries;
import dev.roadmapkit.json.JsonText;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One statement of the Experience API. Immutable and thread-safe.
 *
 * @param result what came of it, empty if nothing
 * @param parents the addresses of the activities directly above the object
 * @param version the version of the roadmap, if known
 */
record Statement(
    XapiActor actor,
    Verb verb,
    Activity object,
    Entries result,
    List<String> parents,
    String roadmap,
    Optional<ContentVersion> version,
    Instant at) {

  /**
   * The id comes from what a store compares of two statements with one id, so titles, which it does
   * not compare, may be mended or translated.
   */
  UUID id(UUID namespace) {
    Trees name = new Trees()
        .map("actor", actor.tree())
        .text("verb", verb.iri())
        .text("object", object.iri());
    return NameUuid.of(namespace, JsonText.compact(rest(name)));
  }

  Entries tree(UUID id) {
    Trees tree = new Trees().text("id", id.toString());
    tree.map("actor", actor.tree()).map("verb", verb.tree()).map("object", object.tree());
    return rest(tree);
  }

  private Entries rest(Trees tree) {
    Entries activities = new Trees()
        .list("parent", parents.stream().map(Activity::reference).toList())
        .list("grouping", grouping())
        .build();
    Entries context = new Trees()
        .text("revision", version.map(ContentVersion::toString))
        .map("contextActivities", activities)
        .build();
    // Not every store keeps more than milliseconds.
    String timestamp = at.truncatedTo(ChronoUnit.MILLIS).toString();
    return tree.map("result", result)
        .map("context", context)
        .text("timestamp", timestamp)
        .build();
  }

  private List<Entries> grouping() {
    return object.iri().equals(roadmap) ? List.of() : List.of(Activity.reference(roadmap));
  }
}

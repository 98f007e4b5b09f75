package dev.roadmapkit.content;

import dev.roadmapkit.content.Fields.Located;
import java.util.Optional;
import java.util.function.Function;

/** Reads ids and notes them for the check that they are unique. */
final class Ids {

  private final References references;
  private int standIns;

  Ids(References references) {
    this.references = references;
  }

  <T> T id(Fields fields, String scope, String kind, Function<String, T> parser) {
    fields.requirePresent("id");
    Optional<Located> located = fields.located("id");
    if (located.isPresent()) {
      Optional<T> id = fields.parse(located.get(), "bad-id", parser);
      references.id(scope, kind, located.get());
      if (id.isPresent()) {
        return id.get();
      }
    }
    return parser.apply("stand-in-" + ++standIns);
  }

  /**
   * A reference as an id; whether it leads anywhere is another question. One that is no id leads
   * nowhere.
   */
  <T> Optional<T> known(String text, Function<String, T> parser) {
    try {
      return Optional.of(parser.apply(text));
    } catch (IllegalArgumentException e) {
      references.nowhere(e);
      return Optional.empty();
    }
  }
}

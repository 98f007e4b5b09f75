package dev.roadmapkit.content;

import dev.roadmapkit.content.Node.Mark;
import java.io.StringReader;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import tools.jackson.core.ErrorReportConfiguration;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.io.ContentReference;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.dataformat.yaml.YAMLParser;
import tools.jackson.dataformat.yaml.YAMLReadFeature;

/**
 * Jackson's YAML tokens with what they keep to themselves: the anchor, the tag and the place that each
 * has of its own. (Jackson gives the first key of a map those of the map.)
 */
final class YamlTokens extends YAMLParser {

  private YamlTokens(IOContext io, LoadSettings settings, String text) {
    super(
        ObjectReadContext.empty(),
        io,
        io.bufferRecycler(),
        StreamReadFeature.collectDefaults(),
        YAMLReadFeature.collectDefaults(),
        settings,
        new StringReader(text));
  }

  static YamlTokens of(String text, StreamReadConstraints constraints) {
    IOContext io = new IOContext(
        constraints,
        StreamWriteConstraints.defaults(),
        ErrorReportConfiguration.defaults(),
        new BufferRecycler(),
        ContentReference.unknown(),
        false,
        JsonEncoding.UTF8);
    LoadSettings settings = LoadSettings.builder()
        .setAllowDuplicateKeys(true)
        .setCodePointLimit(Integer.MAX_VALUE)
        // The engine copies all it has of a token for every buffer of it, and 3.0.1 fails where a
        // buffer ends inside a surrogate pair. One buffer for all avoids both.
        .setBufferSize(text.length() + 2)
        .build();
    return new YamlTokens(io, settings, text);
  }

  Mark mark() {
    return Optional.ofNullable(_lastEvent)
        .flatMap(Event::getStartMark)
        .map(SyntaxErrors::mark)
        .orElse(Mark.START);
  }

  boolean isAlias() {
    return _lastEvent instanceof AliasEvent;
  }

  /** The name of the anchor that stands here, or that an alias here leads to. */
  Optional<String> anchor() {
    return _lastEvent instanceof NodeEvent node
        ? node.getAnchor().map(Anchor::getValue)
        : Optional.empty();
  }

  Optional<String> tag() {
    if (_lastEvent instanceof ScalarEvent scalar) {
      return scalar.getTag();
    }
    return _lastEvent instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
  }
}

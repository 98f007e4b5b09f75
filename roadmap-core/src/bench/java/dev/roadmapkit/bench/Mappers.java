package dev.roadmapkit.bench;

import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Jackson as the library sets it up: the same parsers, and nothing behind them. */
final class Mappers {

  private Mappers() {}

  static ObjectMapper of(String format) {
    return format.equals("json") ? JsonMapper.builder().build() : yaml();
  }

  private static ObjectMapper yaml() {
    LoadSettings settings = LoadSettings.builder()
        .setAllowDuplicateKeys(true)
        .setCodePointLimit(Integer.MAX_VALUE)
        .setBufferSize(1 << 16)
        .build();
    return new YAMLMapper(YAMLFactory.builder().loadSettings(settings).build());
  }
}

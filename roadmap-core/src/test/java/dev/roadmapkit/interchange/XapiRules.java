package dev.roadmapkit.interchange;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * The rules of the Experience API 1.0.3, part two, for what this library writes; each broken rule is
 * named by its section. An independent validator was run by hand too, see .ci/xapi.
 */
final class XapiRules {

  private static final Pattern UUID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
  private static final Pattern DURATION =
      Pattern.compile("P(?=.)(?:\\d+D)?(?:T(?=.)(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:\\.\\d{1,2})?S)?)?");
  private static final Pattern LANGUAGE = Pattern.compile(
      "[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\\d{3}))?(?:-[A-Za-z0-9]{5,8})*");
  private static final Pattern TIMESTAMP =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,3})?Z");

  private final List<String> broken = new ArrayList<>();

  private XapiRules() {}

  /** All that is wrong with a batch. */
  static List<String> broken(JsonNode batch) {
    XapiRules rules = new XapiRules();
    rules.require(batch.isArray(), "part three, 2.1.1", "the batch is a list", batch);
    Set<String> ids = new HashSet<>();
    for (JsonNode statement : batch) {
      rules.require(ids.add(statement.path("id").asString()), "2.1.1", "an id twice", statement);
      rules.statement(statement);
    }
    return rules.broken;
  }

  private void statement(JsonNode node) {
    keys("2.2", node, "id", "actor", "verb", "object", "result", "context", "timestamp");
    has("2.2", node, "actor", "verb", "object");
    notEmpty(node);
    matches("4.4", UUID, node.path("id"));
    actor(node.path("actor"));
    verb(node.path("verb"));
    activity(node.path("object"));
    if (node.has("result")) {
      result(node.path("result"));
    }
    if (node.has("context")) {
      context(node.path("context"));
    }
    matches("4.5", TIMESTAMP, node.path("timestamp"));
  }

  private void actor(JsonNode node) {
    keys("2.4.2.1", node, "objectType", "mbox", "account");
    require(node.path("objectType").asString().equals("Agent"), "2.4.2.1", "an agent", node);
    require(node.has("mbox") != node.has("account"), "2.4.2.3", "exactly one identifier", node);
    if (node.has("mbox")) {
      matches("2.4.2.3", Pattern.compile("mailto:[^@\\s]+@[^@\\s]+"), node.path("mbox"));
      iri(node.path("mbox"));
    } else {
      JsonNode account = node.path("account");
      keys("2.4.2.4", account, "homePage", "name");
      has("2.4.2.4", account, "homePage", "name");
      iri(account.path("homePage"));
    }
  }

  private void verb(JsonNode node) {
    keys("2.4.3", node, "id", "display");
    has("2.4.3", node, "id");
    iri(node.path("id"));
    languages(node.path("display"));
  }

  private void activity(JsonNode node) {
    keys("2.4.4.1", node, "objectType", "id", "definition");
    has("2.4.4.1", node, "id");
    require(node.path("objectType").asString().equals("Activity"), "2.4.4", "an activity", node);
    iri(node.path("id"));
    JsonNode definition = node.path("definition");
    if (!definition.isMissingNode()) {
      keys("2.4.4.1", definition, "name", "description", "type", "moreInfo");
      languages(definition.path("name"));
      if (definition.has("description")) {
        languages(definition.path("description"));
      }
      iri(definition.path("type"));
      if (definition.has("moreInfo")) {
        iri(definition.path("moreInfo"));
      }
    }
  }

  private void result(JsonNode node) {
    keys("2.4.5", node, "completion", "duration", "extensions");
    require(!node.has("completion") || node.get("completion").isBoolean(), "2.4.5", "a flag", node);
    if (node.has("duration")) {
      matches("4.6", DURATION, node.path("duration"));
    }
    node.path("extensions").propertyNames().forEach(this::iri);
    for (JsonNode value : node.path("extensions")) {
      require(
          value.isInt() && value.asInt() >= 0 && value.asInt() <= 100,
          "cmi5, 9.5.5.1",
          "an integer from 0 to 100",
          value);
    }
  }

  private void context(JsonNode node) {
    keys("2.4.6", node, "revision", "contextActivities");
    JsonNode activities = node.path("contextActivities");
    keys("2.4.6.2", activities, "parent", "grouping");
    for (JsonNode list : activities) {
      require(list.isArray(), "2.4.6.2", "a list", list);
      list.forEach(this::activity);
    }
  }

  private void languages(JsonNode map) {
    require(map.isObject() && !map.isEmpty(), "4.2", "a language map", map);
    for (String language : map.propertyNames()) {
      require(LANGUAGE.matcher(language).matches(), "4.2", "a language tag: " + language, map);
      require(map.get(language).isString(), "4.2", "a text", map);
    }
  }

  private void iri(JsonNode node) {
    require(node.isString(), "4.3", "an IRI", node);
    iri(node.asString());
  }

  private void iri(String text) {
    if (!URI.create(text).isAbsolute()) {
      broken.add("4.3: an IRI has a scheme: " + text);
    }
  }

  /** No object is empty and no value null, however deep. */
  private void notEmpty(JsonNode node) {
    require(!node.isNull() && !(node.isObject() && node.isEmpty()), "2.2", "a value", node);
    node.forEach(this::notEmpty);
  }

  private void keys(String section, JsonNode node, String... allowed) {
    for (String key : node.propertyNames()) {
      require(List.of(allowed).contains(key), section, "no key " + key, node);
    }
  }

  private void has(String section, JsonNode node, String... keys) {
    for (String key : keys) {
      require(node.has(key), section, "a key " + key, node);
    }
  }

  private void matches(String section, Pattern pattern, JsonNode node) {
    require(node.isString() && pattern.matcher(node.asString()).matches(), section, "form", node);
  }

  private void require(boolean holds, String section, String rule, JsonNode node) {
    if (!holds) {
      broken.add(section + ": " + rule + ": " + node);
    }
  }
}

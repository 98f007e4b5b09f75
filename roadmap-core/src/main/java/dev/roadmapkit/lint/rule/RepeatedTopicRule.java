package dev.roadmapkit.lint.rule;

import dev.roadmapkit.Topic;
import java.util.Locale;

/** Topics that a learner cannot tell apart. */
final class RepeatedTopicRule implements Rule {

  @Override
  public void check(Subject subject, Findings findings) {
    Alike<Topic> alike = new Alike<>();
    for (Placed<Topic> topic : Placed.topics(subject.roadmap())) {
      alike
          .firstBefore(normal(topic.value().title()), topic, topic.value().when())
          .ifPresent(first ->
              findings.add("repeated-topic-title", topic.path() + ".title", message(topic, first)));
    }
  }

  private static String message(Placed<Topic> topic, Placed<Topic> first) {
    return "topic \"" + topic.value().id() + "\" has the title of topic \""
        + first.value().id()
        + "\" in step \"" + first.step().id() + "\", \""
        + Excerpt.of(first.value().title())
        + "\": say how they differ";
  }

  private static String normal(String title) {
    return title.strip().replaceAll("\\s++", " ").toLowerCase(Locale.ROOT);
  }
}

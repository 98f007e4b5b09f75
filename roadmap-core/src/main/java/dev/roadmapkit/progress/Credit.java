package dev.roadmapkit.progress;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.Step;
import dev.roadmapkit.Topic;
import dev.roadmapkit.TopicRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what was done on other roadmaps and counts on this one. */
final class Credit {

  private final Roadmap roadmap;
  private final Progress progress;
  private final Map<RoadmapId, Progress> others = new HashMap<>();

  Credit(Roadmap roadmap, Progress progress, Collection<Progress> others) {
    this.roadmap = roadmap;
    this.progress = progress;
    others.forEach(other -> this.others.merge(
        other.roadmap(), other, (one, two) -> one.isBound() ? one.merge(two) : two.merge(one)));
  }

  List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    for (Step step : roadmap.steps()) {
      for (Topic topic : step.topics()) {
        topic.equivalent().forEach(there -> credit(topic, there, marks));
      }
    }
    return marks;
  }

  private void credit(Topic topic, TopicRef there, List<Mark> marks) {
    Progress other = others.get(there.roadmap());
    if (other == null || progress.state(topic.id().value()) == Mark.State.DONE) {
      return;
    }
    other
        .decisive(there.topic().value())
        .filter(mark -> mark.state() == Mark.State.DONE)
        .map(mark -> equivalent(topic, there, mark))
        .filter(this::isNews)
        .ifPresent(marks::add);
  }

  /** The same on every device, so that credit given twice is one mark after a merge. */
  private Mark equivalent(Topic topic, TopicRef there, Mark mark) {
    return Mark.builder(topic.id().value(), Mark.State.DONE, mark.at())
        .order(mark.order())
        .cause(Mark.Cause.EQUIVALENT)
        .version(roadmap.version())
        .note(there.toString())
        .build();
  }

  /** What the learner said here later stands. */
  private boolean isNews(Mark mark) {
    return progress.latest(mark.item()).map(last -> mark.compareTo(last) > 0).orElse(true);
  }
}

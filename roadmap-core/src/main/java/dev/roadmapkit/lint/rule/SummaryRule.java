package dev.roadmapkit.lint.rule;

/** A catalog shows the summary. */
final class SummaryRule implements Rule {

  @Override
  public void check(Subject subject, Findings findings) {
    if (subject.roadmap().summary().isEmpty()) {
      String message = "roadmap \"" + subject.roadmap().id()
          + "\" has no summary: say in one or two sentences what it leads to";
      findings.add("missing-summary", "", message);
    }
  }
}

package dev.roadmapkit.lint.rule;

/** Looks at one roadmap for one kind of mistake. */
interface Rule {

  void check(Subject subject, Findings findings);
}

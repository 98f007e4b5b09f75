package dev.roadmapkit.pdf.internal.checklist;

/**
 * What a checklist says in words of its own. In {@code words_<language>.properties} the words are under the name
 * in lower case.
 */
enum Saying {
  AND,
  BUILD,
  CATEGORY,
  CHOICES,
  DONE,
  ENDS,
  FINISH,
  FREE,
  FUTURE_PROOF,
  IF_CHOSEN,
  KEY_TERMS,
  LEARN,
  LEGEND,
  NOT_FREE,
  OPTIONAL,
  OR,
  OVERVIEW,
  PAGE_OF,
  PLANNED,
  RESOURCES,
  RETRIEVED,
  SALARIES,
  SKIPPED,
  SOURCE,
  START,
  STARTS,
  STATED,
  STEPS,
  STEPS_WITH_TOPICS,
  TICK_CHOICE,
  TOPICS,
  VERSION,
  WEEK,
  WEEKS,
  WHY
}

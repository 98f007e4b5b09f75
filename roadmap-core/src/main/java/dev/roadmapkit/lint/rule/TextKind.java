package dev.roadmapkit.lint.rule;

/** The texts of a roadmap by what they are for, with the lengths that are usual for them. */
enum TextKind {
  ROADMAP_TITLE("title", 3, 100),
  CATEGORY("category", 2, 50),
  SUMMARY("summary", 15, 300),
  OVERVIEW("overview", 40, 5_000, true),
  REGION("region", 2, 50),
  SALARY_NOTE("note", 2, 300),
  TERM("term", 1, 50),
  EXPANSION("expansion", 2, 100),
  DEFINITION("definition", 10, 1_000, true),
  CHOICE_TITLE("title", 2, 80),
  OPTION_TITLE("title", 1, 50),
  STEP_TITLE("title", 1, 80),
  LEARN("learn", 10, 1_500, true),
  BUILD("build", 10, 1_500, true),
  WHY("why", 10, 1_500, true),
  TAG("tags", 1, 40),
  TOPIC_TITLE("title", 1, 100),
  TOPIC_NOTE("note", 2, 300),
  NOTE_HEADING("heading", 2, 80),
  NOTE_TEXT("text", 10, 2_000, true),
  NOTE_ITEM("items", 2, 600),
  RESOURCE_TITLE("title", 1, 150),
  PROVIDER("provider", 1, 80);

  private final String key;
  private final int least;
  private final int most;
  private final boolean prose;

  TextKind(String key, int least, int most) {
    this(key, least, most, false);
  }

  TextKind(String key, int least, int most, boolean prose) {
    this.key = key;
    this.least = least;
    this.most = most;
    this.prose = prose;
  }

  /** Its key in the content. */
  String key() {
    return key;
  }

  /** The shortest usual length in characters. */
  int least() {
    return least;
  }

  /** The longest usual length in characters. */
  int most() {
    return most;
  }

  /** Whether it is CommonMark. */
  boolean isProse() {
    return prose;
  }
}

package dev.roadmapkit.lint;

import dev.roadmapkit.problem.Severity;
import java.util.List;
import java.util.Optional;

/**
 * One rule of the {@link Linter}, for tools that list them. Immutable and thread-safe.
 *
 * <p>{@code docs/lint-rules.md} beside the sources says of each why it is there, with examples.
 */
public final class LintRule {

  static final String UNKNOWN_RULE = "unknown-lint-rule";
  static final String USELESS_IGNORE = "useless-lint-ignore";

  private static final List<LintRule> ALL = List.of(
      error("unplannable", "The steps cannot be planned."),
      warning("stated-duration-mismatch", "The stated duration is not what the steps add up to."),
      warning("long-step", "A step takes far longer than the others."),
      info("open-choice", "Steps depend on a choice, so that a plan spans all its options."),
      info("optional-left-out", "A plan leaves optional steps out."),
      warning(
          "unreachable-prerequisite",
          "A step requires one that nobody takes with it, or that most plans leave out."),
      info("useless-prerequisite", "A step requires what another prerequisite requires already."),
      warning("single-option", "A choice has one option."),
      warning("unused-option", "An option leads to nothing of its own."),
      error("nothing-to-do", "Some choice leaves no topic to do."),
      info("step-without-resource", "A step has nothing to learn it from."),
      info("resource-not-free", "A resource costs money."),
      info("resource-without-license", "A free resource has no licence."),
      warning("non-https-link", "A link uses http."),
      warning(
          "link-shape",
          "A link works for its author only, or was copied with something that is not part of it."),
      warning("duplicate-link", "Two resources have one address."),
      dated("last-verified-old", "A link was last verified more than a year ago."),
      dated("last-verified-future", "A link was last verified after today."),
      warning("salary-currency", "A salary is not in the currency of its region."),
      info("missing-summary", "The roadmap has no summary."),
      info("text-length", "A text is much shorter or longer than usual."),
      warning("repeated-topic-title", "Two topics have one title."),
      warning("unused-term", "A key term stands in no other text."),
      warning("unsupported-markup", "A text uses markup that is shown as plain text."),
      translation(Severity.INFO, "untranslated", "A translation lacks a string."),
      translation(
          Severity.WARNING,
          "stale-translation",
          "A string was translated from another text than the roadmap has now."),
      warning(UNKNOWN_RULE, "An x-lint-ignore names no rule."),
      info(USELESS_IGNORE, "An x-lint-ignore silences nothing."));

  /** What a rule looks at. */
  private enum Matter {
    ROADMAP,
    AGE,
    TRANSLATION
  }

  private final String key;
  private final Severity severity;
  private final String summary;
  private final Matter matter;

  private LintRule(String key, Severity severity, String summary, Matter matter) {
    this.key = key;
    this.severity = severity;
    this.summary = summary;
    this.matter = matter;
  }

  /**
   * Returns all rules, those about one matter together.
   *
   * @return an unmodifiable list
   */
  public static List<LintRule> all() {
    return ALL;
  }

  /**
   * Finds a rule.
   *
   * @param key its key
   * @return the rule, or empty if there is none with this key
   */
  public static Optional<LintRule> named(String key) {
    return ALL.stream().filter(rule -> rule.key.equals(key)).findFirst();
  }

  /**
   * Returns the key, which findings have as their rule.
   *
   * @return for example {@code unused-term}
   */
  public String key() {
    return key;
  }

  /**
   * Returns how bad findings are unless the linter is told otherwise.
   *
   * @return the default severity
   */
  public Severity severity() {
    return severity;
  }

  /**
   * Returns what the rule finds.
   *
   * @return one sentence
   */
  public String summary() {
    return summary;
  }

  /**
   * Tells whether the rule finds nothing unless the linter knows the date.
   *
   * @return true for rules about ages
   */
  public boolean needsToday() {
    return matter == Matter.AGE;
  }

  /** Whether the rule is about translations, not about roadmaps. */
  boolean isForTranslations() {
    return matter == Matter.TRANSLATION;
  }

  /** Returns the key. */
  @Override
  public String toString() {
    return key;
  }

  private static LintRule error(String key, String summary) {
    return new LintRule(key, Severity.ERROR, summary, Matter.ROADMAP);
  }

  private static LintRule warning(String key, String summary) {
    return new LintRule(key, Severity.WARNING, summary, Matter.ROADMAP);
  }

  private static LintRule info(String key, String summary) {
    return new LintRule(key, Severity.INFO, summary, Matter.ROADMAP);
  }

  private static LintRule translation(Severity severity, String key, String summary) {
    return new LintRule(key, severity, summary, Matter.TRANSLATION);
  }

  private static LintRule dated(String key, String summary) {
    return new LintRule(key, Severity.WARNING, summary, Matter.AGE);
  }
}

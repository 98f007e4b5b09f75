package dev.roadmapkit.lint.rule;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Translation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All rules together. Thread-safe: it has no state. */
public final class Checks {

  private static final List<Rule> RULES = List.of(
      new PlanRule(),
      new LongStepRule(),
      new UnreachablePrerequisiteRule(),
      new UselessPrerequisiteRule(),
      new ChoiceRule(),
      new NothingToDoRule(),
      new ResourceRule(),
      new NonHttpsLinkRule(),
      new LinkShapeRule(),
      new DuplicateLinkRule(),
      new LastVerifiedRule(),
      new SalaryCurrencyRule(),
      new SummaryRule(),
      new TextLengthRule(),
      new RepeatedTopicRule(),
      new UnusedTermRule(),
      new MarkupRule());

  private Checks() {}

  /**
   * Runs all rules.
   *
   * @param roadmap the roadmap
   * @param today the day that ages are counted from; without it rules that need one find nothing
   * @return what they find, rule by rule, unmodifiable
   */
  public static List<Finding> of(Roadmap roadmap, Optional<LocalDate> today) {
    Subject subject = new Subject(roadmap, today);
    Findings findings = new Findings();
    RULES.forEach(rule -> rule.check(subject, findings));
    return findings.all();
  }

  /**
   * Runs the rules for translations.
   *
   * @param translation the translation
   * @param source the roadmap in its own language
   * @return what they find, rule by rule, unmodifiable
   */
  public static List<Finding> of(Translation translation, Roadmap source) {
    Findings findings = new Findings();
    TranslationRule.check(translation, source, findings);
    return findings.all();
  }
}

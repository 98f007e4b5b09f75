package dev.roadmapkit.lint;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Translation;
import dev.roadmapkit.content.ReadResult;
import dev.roadmapkit.lint.rule.Checks;
import dev.roadmapkit.lint.rule.Finding;
import dev.roadmapkit.problem.Location;
import dev.roadmapkit.problem.Nearest;
import dev.roadmapkit.problem.Problem;
import dev.roadmapkit.problem.Severity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Looks for what an author probably did not mean. Immutable and thread-safe: build one and share it.
 *
 * <p>{@link LintRule#all} lists the rules. In a roadmap, {@code x-lint-ignore: [rule, …]} silences
 * rules for the part that has it and for all that is in it.
 */
public final class Linter {

  private final Optional<LocalDate> today;
  private final Map<String, Severity> severities;

  private Linter(Builder builder) {
    this.today = builder.today;
    this.severities = Map.copyOf(builder.severities);
  }

  /**
   * Returns a linter with all rules, their own severities and no date.
   *
   * @return a linter
   */
  public static Linter create() {
    return builder().build();
  }

  /**
   * Returns a builder with the defaults: all rules, their own severities, no date.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Checks a roadmap and the translations that it has.
   *
   * @param roadmap the roadmap
   * @return findings without locations, rule by rule, unmodifiable; the path of one in the German
   *     translation begins with {@code translations.de.}
   */
  public List<Problem> lint(Roadmap roadmap) {
    return parts(roadmap).flatMap(List::stream).toList();
  }

  /** What is found in the roadmap itself, then in each of its translations. */
  private Stream<List<Problem>> parts(Roadmap roadmap) {
    return Stream.concat(
        Stream.of(own(roadmap)),
        roadmap.translations().stream()
            .map(translation -> within(translation, lint(translation, roadmap))));
  }

  private static List<Problem> within(Translation translation, List<Problem> findings) {
    String prefix = "translations." + translation.language().toLanguageTag() + ".";
    return findings.stream()
        .map(found -> Problem.of(
                found.severity(), found.rule(), prefix + found.path(), found.message())
            .suggesting(found.suggestion()))
        .toList();
  }

  private List<Problem> own(Roadmap roadmap) {
    return problems(
        Checks.of(roadmap, today),
        Ignores.of(roadmap),
        rule -> !rule.isForTranslations() && (today.isPresent() || !rule.needsToday()));
  }

  /**
   * Checks a file, and the translation files beside it if they were read with it.
   *
   * @param file what a reader made of the file
   * @return the problems of the files, or if they have none the findings with their places, in the
   *     order of these, file by file; unmodifiable
   */
  public List<Problem> lint(ReadResult<Roadmap> file) {
    return file.value()
        .map(roadmap ->
            parts(roadmap).flatMap(found -> located(found, file).stream()).toList())
        .orElseGet(file::problems);
  }

  /**
   * Checks a translation.
   *
   * @param file what a reader made of the file of the translation
   * @param source the roadmap in its own language
   * @return the file's problems, or if it has none the findings with their places in it, in the order
   *     of these; unmodifiable
   */
  public List<Problem> lint(ReadResult<Translation> file, Roadmap source) {
    return file.value()
        .map(translation -> located(lint(translation, source), file))
        .orElseGet(file::problems);
  }

  private List<Problem> lint(Translation translation, Roadmap source) {
    return problems(
        Checks.of(translation, source), Ignores.of(translation), LintRule::isForTranslations);
  }

  /** Of a rule that does not apply, nobody can say that it finds nothing. */
  private List<Problem> problems(
      List<Finding> findings, Ignores ignores, Predicate<LintRule> applies) {
    List<Finding> left = findings.stream().filter(ignores::keeps).toList();
    List<Finding> own = ignores.findings(key ->
        severities.containsKey(key) && LintRule.named(key).filter(applies).isPresent());
    return Stream.concat(Untranslated.summed(left).stream(), own.stream())
        .flatMap(finding -> problem(finding).stream())
        .toList();
  }

  private Optional<Problem> problem(Finding finding) {
    return Optional.ofNullable(severities.get(finding.rule()))
        .map(severity -> Problem.of(severity, finding.rule(), finding.path(), finding.message())
            .suggesting(finding.suggestion()));
  }

  private static List<Problem> located(List<Problem> findings, ReadResult<?> file) {
    Comparator<Location> byPlace =
        Comparator.comparingInt(Location::line).thenComparingInt(Location::column);
    return findings.stream()
        .map(finding -> finding.at(file.locate(finding.path())))
        .sorted(Comparator.comparing(finding -> finding.location().orElseThrow(), byPlace))
        .toList();
  }

  /** Builds a linter; not thread-safe. */
  public static final class Builder {

    private final Map<String, Severity> severities = new HashMap<>();
    private Optional<LocalDate> today = Optional.empty();

    private Builder() {
      LintRule.all().forEach(rule -> severities.put(rule.key(), rule.severity()));
    }

    /**
     * Sets the day that ages are counted from. Default: none, and rules that need one find nothing.
     *
     * @param date the day
     * @return this builder
     */
    public Builder today(LocalDate date) {
      today = Optional.of(Objects.requireNonNull(date, "date"));
      return this;
    }

    /**
     * Sets how bad the findings of a rule are, and turns the rule on if it was off. Default: {@link
     * LintRule#severity}.
     *
     * @param rule the key of the rule
     * @param severity the severity of its findings
     * @return this builder
     * @throws IllegalArgumentException if there is no such rule; the message names the nearest one
     */
    public Builder severity(String rule, Severity severity) {
      severities.put(known(rule), Objects.requireNonNull(severity, "severity"));
      return this;
    }

    /**
     * Turns a rule off. Default: all rules are on.
     *
     * @param rule the key of the rule
     * @return this builder
     * @throws IllegalArgumentException if there is no such rule; the message names the nearest one
     */
    public Builder off(String rule) {
      severities.remove(known(rule));
      return this;
    }

    /**
     * Builds the linter.
     *
     * @return the linter
     */
    public Linter build() {
      return new Linter(this);
    }

    private static String known(String key) {
      if (LintRule.named(key).isEmpty()) {
        String near = Nearest.to(key, LintRule.all().stream().map(LintRule::key).toList())
            .map(suggestion -> ". Did you mean \"" + suggestion + "\"?")
            .orElse("");
        throw new IllegalArgumentException("there is no lint rule \"" + key + "\"" + near);
      }
      return key;
    }
  }
}

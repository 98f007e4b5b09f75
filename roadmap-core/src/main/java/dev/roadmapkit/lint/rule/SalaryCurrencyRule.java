package dev.roadmapkit.lint.rule;

import dev.roadmapkit.SalaryRange;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** People are paid in the money of their country. */
final class SalaryCurrencyRule implements Rule {

  @Override
  public void check(Subject subject, Findings findings) {
    List<SalaryRange> ranges =
        subject.roadmap().salaries().map(salaries -> salaries.ranges()).orElse(List.of());
    for (int i = 0; i < ranges.size(); i++) {
      String path = "salaries.ranges[" + i + "].currency";
      SalaryRange range = ranges.get(i);
      RegionCurrencies.of(range.region())
          .filter(usual -> !usual.equals(range.currency()))
          .ifPresent(usual -> findings.add(
              "salary-currency",
              path,
              message(range, usual),
              Optional.of(usual.getCurrencyCode())));
    }
  }

  private static String message(SalaryRange range, Currency usual) {
    return "salary range \"" + Excerpt.of(range.region()) + "\" is in " + range.currency()
        + ", but salaries there are paid in " + usual;
  }
}

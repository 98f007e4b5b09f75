package dev.roadmapkit.lint.rule;

import dev.roadmapkit.Resource;
import java.time.LocalDate;

/** Links break with time, so somebody should open each once a year. */
final class LastVerifiedRule implements Rule {

  @Override
  public void check(Subject subject, Findings findings) {
    subject.today().ifPresent(today -> {
      for (Placed<Resource> resource : Placed.resources(subject.roadmap())) {
        resource.value().lastVerified().ifPresent(day -> check(resource, day, today, findings));
      }
    });
  }

  private static void check(
      Placed<Resource> resource, LocalDate day, LocalDate today, Findings findings) {
    String path = resource.path() + ".lastVerified";
    String label = "resource \"" + resource.value().id() + "\"";
    if (day.isAfter(today)) {
      findings.add(
          "last-verified-future",
          path,
          label + " was last verified on " + day + ", which is after today, " + today
              + ": write the day on which its address was seen to work");
    } else if (day.isBefore(today.minusYears(1))) {
      findings.add(
          "last-verified-old",
          path,
          label + " was last verified on " + day + ", more than a year before today, " + today
              + ": open its address and write down the day");
    }
  }
}

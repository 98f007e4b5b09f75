package dev.roadmapkit.lint.rule;

import dev.roadmapkit.Resource;
import dev.roadmapkit.Step;
import java.util.List;
import java.util.Optional;

/** A step should have something to learn from, best free and under a known licence. */
final class ResourceRule implements Rule {

  @Override
  public void check(Subject subject, Findings findings) {
    List<Step> steps = subject.roadmap().steps();
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).resources().isEmpty()) {
        String message =
            "step \"" + steps.get(i).id() + "\" has no resource: name something to learn it from";
        findings.add("step-without-resource", "steps[" + i + "]", message);
      }
    }
    Placed.resources(subject.roadmap()).forEach(resource -> check(resource, findings));
  }

  private static void check(Placed<Resource> placed, Findings findings) {
    Resource resource = placed.value();
    String label = "resource \"" + resource.id() + "\"";
    if (resource.free().equals(Optional.of(false))) {
      findings.add(
          "resource-not-free",
          placed.path() + ".free",
          label + " costs money: is there a free one beside it?");
    } else if (resource.license().isEmpty()) {
      findings.add(
          "resource-without-license",
          placed.path(),
          label + " has no licence: add its SPDX id, such as license: CC-BY-4.0");
    }
  }
}

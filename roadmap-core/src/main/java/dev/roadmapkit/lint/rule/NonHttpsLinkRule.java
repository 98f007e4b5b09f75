package dev.roadmapkit.lint.rule;

import java.util.Optional;

/** What is read over http may be changed on its way. */
final class NonHttpsLinkRule implements Rule {

  private static final String HTTP = "http://";

  @Override
  public void check(Subject subject, Findings findings) {
    for (PlacedLink link : subject.links()) {
      if (link.address().regionMatches(true, 0, HTTP, 0, HTTP.length())) {
        findings.add(
            "non-https-link",
            link.path(),
            link.subject() + ", which anybody on the way can read and change: use https",
            Optional.of("https://" + link.address().substring(HTTP.length())));
      }
    }
  }
}

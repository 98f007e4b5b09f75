package dev.roadmapkit.lint.rule;

import dev.roadmapkit.Resource;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** Two resources with one address. */
final class DuplicateLinkRule implements Rule {

  @Override
  public void check(Subject subject, Findings findings) {
    Alike<Resource> alike = new Alike<>();
    for (Placed<Resource> resource : Placed.resources(subject.roadmap())) {
      resource
          .value()
          .url()
          .flatMap(
              url -> alike.firstBefore(normal(url), resource, resource.value().when()))
          .ifPresent(first ->
              findings.add("duplicate-link", resource.path() + ".url", message(resource, first)));
    }
  }

  private static String message(Placed<Resource> resource, Placed<Resource> first) {
    String address = resource.value().url().map(URI::toString).orElse("");
    return "resource \"" + resource.value().id() + "\" links to \"" + Excerpt.of(address)
        + "\", as resource \"" + first.value().id() + "\" in step \""
        + first.step().id()
        + "\" does already: keep one of them";
  }

  /** Scheme, capitals of the host and a slash at the end make no other page. */
  private static String normal(URI url) {
    String host = String.valueOf(url.getHost()).toLowerCase(Locale.ROOT);
    String path = Optional.ofNullable(url.getRawPath()).orElse("");
    String open = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return host + ":" + url.getPort() + open + "?" + url.getRawQuery() + "#" + url.getRawFragment();
  }
}

package dev.roadmapkit.lint.rule;

import java.util.Locale;
import java.util.Set;

/** Parameters that tell a site where its readers come from and change nothing for these. */
final class Tracking {

  private static final Set<String> NAMES =
      Set.of("gclid", "dclid", "fbclid", "msclkid", "mc_cid", "mc_eid", "igshid", "yclid");

  private Tracking() {}

  /** Whether {@code name=value} is one of them. */
  static boolean is(String parameter) {
    int equals = parameter.indexOf('=');
    String name =
        (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
    return name.startsWith("utm_") || NAMES.contains(name);
  }
}

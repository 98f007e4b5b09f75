package dev.roadmapkit.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkRulesTest {

  private static final String TRACKING =
      "which tells the site where its readers come from: leave out the tracking parameters";
  private static final String LOCAL =
      "which only your own machine or network can open: use a public address";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org",
        "https://example.org/",
        "https://en.wikipedia.org/wiki/Branching_(version_control)",
        "https://example.org/a?b=c&d=e#part",
        "https://example.org/?utm=1&sutm_source=x",
        "https://localhost.example.org/",
        "https://1.2.3.example/",
        "https://xn--mnchen-3ya.example/%20",
      })
  void manyShapesAreFine(String address) {
    assertThat(shape(address)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://me@example.org/ | which holds a user name: leave out what stands before the @"
            + " -> https://example.org/",
        "https://me:pw@example.org/@ | which holds a user name: leave out what stands before the @"
            + " -> https://example.org/@",
        "https://192.168.0.1/ | which has an IP address: use the name of the site",
        "https://[::1]/a | which has an IP address: use the name of the site",
        "https://LocalHost/ | " + LOCAL,
        "https://app.localhost/ | " + LOCAL,
        "https://nas.local/ | " + LOCAL,
        "https://wiki.internal/ | " + LOCAL,
        "https://wiki/a | whose host \"wiki\" has no dot: write the whole name of the site",
        "https://example.org:8443/a | which names the port 8443: public sites need none"
            + " -> https://example.org/a",
        "https://example.org:443 | which names the port 443: public sites need none"
            + " -> https://example.org",
        "https://example.org/?utm_source=a | " + TRACKING + " -> https://example.org/",
        "https://example.org/?a=1&UTM_Medium=b&c=2&fbclid=d#e | " + TRACKING
            + " -> https://example.org/?a=1&c=2#e",
        "https://example.org/?gclid | " + TRACKING + " -> https://example.org/",
        "https://example.org/a., | which ends in \".,\": leave out what does not belong to it"
            + " -> https://example.org/a",
        "https://example.org/a) | which ends in \")\": leave out what does not belong to it"
            + " -> https://example.org/a",
        "https://example.org/(a)). | which ends in \").\": leave out what does not belong to it"
            + " -> https://example.org/(a)",
        "https://example.org/# | which ends in \"#\": leave out what does not belong to it"
            + " -> https://example.org/",
        "https://example.org/? | which ends in \"?\": leave out what does not belong to it"
            + " -> https://example.org/",
      })
  void someWorkForTheirAuthorOnly(String address, String message) {
    assertThat(shape(address))
        .containsExactly(
            "steps[0].resources[0].url: resource \"r\" links to \"" + address + "\", " + message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mailto:me@example.org",
        "javascript:alert(1)",
        "../page.md",
        "#part",
        "//example.org/a",
        "https:///a",
        "https://exa_mple.org/a",
        "ftp://example.org/a",
        "",
      })
  void aLinkInATextIsAWebAddress(String address) {
    assertThat(inText(new LinkShapeRule(), "See [this](<" + address + ">)."))
        .containsExactly("steps[0].learn: \"learn\" of step \"a\" links to \"" + address
            + "\", which is not a web address: write it whole, from https:// on");
  }

  @Test
  void everyLinkOfATextIsLookedAt() {
    String text = "*[a](http://a.example)* <http://b.example> [c][d]\n\n[d]: HTTP://c.example";

    assertThat(inText(new NonHttpsLinkRule(), text))
        .extracting(finding -> finding.substring(finding.indexOf(" -> ")))
        .containsExactly(" -> https://a.example", " -> https://b.example", " -> https://c.example");
  }

  @Test
  void theSourceHasALinkToo() {
    String file = "source: {title: S, url: \"http://a.example\"}\nsteps:\n" + OneRule.step("a", "");

    assertThat(OneRule.findings(new NonHttpsLinkRule(), OneRule.roadmap(file)))
        .containsExactly(
            "source.url: source links to \"http://a.example\", which anybody on the way"
                + " can read and change: use https -> https://a.example");
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/b, https://a.example/b/, true",
    "https://a.example/b, http://A.example/b, true",
    "https://a.example, https://a.example/, true",
    "https://a.example/b, https://a.example/B, false",
    "https://a.example/b#c, https://a.example/b#d, false",
    "https://a.example/b?c, https://a.example/b, false",
    "https://a.example/b, https://www.a.example/b, false",
  })
  void someAddressesAreTheSame(String one, String other, boolean same) {
    assertThat(duplicates(resource("r", one, ""), resource("s", other, "")))
        .isEqualTo(
            same
                ? List.of("steps[0].resources[1].url: resource \"s\" links to \"" + other
                    + "\", as resource \"r\" in step \"a\" does already: keep one of them")
                : List.of());
  }

  @Test
  void resourcesForDifferentOptionsMayHaveOneAddress() {
    String x = resource("r", "https://a.example", ", when: {c: x}");
    String y = resource("s", "https://a.example", ", when: {c: y}");
    String any = resource("t", "https://a.example", "");

    assertThat(duplicates(x, y)).isEmpty();
    assertThat(duplicates(x, x.replace("id: r", "id: s"))).hasSize(1);
    assertThat(duplicates(any, x, y)).hasSize(2);
    assertThat(duplicates(x, y, any)).hasSize(1);
  }

  private static String resource(String id, String url, String keys) {
    return "{id: " + id + ", title: R, url: \"" + url + "\"" + keys + "}";
  }

  private static List<String> duplicates(String... resources) {
    String choices =
        "choices: [{id: c, title: C, options: [{id: x, title: X}, {id: y, title: Y}]}]\n";
    String step = OneRule.step("a", "resources: [" + String.join(", ", resources) + "]");
    return OneRule.findings(new DuplicateLinkRule(), OneRule.roadmap(choices + "steps:\n" + step));
  }

  private static List<String> shape(String address) {
    String step = OneRule.step("a", "resources: [" + resource("r", address, "") + "]");
    return OneRule.findings(new LinkShapeRule(), OneRule.roadmap("steps:\n" + step));
  }

  private static List<String> inText(Rule rule, String text) {
    String json = "\"" + text.replace("\n", "\\n") + "\"";
    String step = OneRule.step("a", "").replace("learn: L", "learn: " + json);
    return OneRule.findings(rule, OneRule.roadmap("steps:\n" + step));
  }
}

package dev.roadmapkit.interchange;

import dev.roadmapkit.ExtensionValue;
import dev.roadmapkit.ExtensionValue.Entries;
import dev.roadmapkit.ExtensionValue.Text;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Who learns, as a learning record store identifies people: by a mail address or by an account.
 * Immutable and thread-safe.
 */
public final class XapiActor {

  private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]*+(?<!-))";
  private static final Pattern MAIL =
      Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]++@" + LABEL + "(?:\\." + LABEL + ")*+");

  private final Entries identifier;

  private XapiActor(Entries identifier) {
    this.identifier = identifier;
  }

  /**
   * Returns a learner known by mail address.
   *
   * @param address an address that is the learner's alone, such as {@code ada@example.org}
   * @return the learner
   * @throws IllegalArgumentException if it is no mail address, or one with quotes or letters outside
   *     ASCII
   */
  public static XapiActor mbox(String address) {
    if (!MAIL.matcher(address).matches()) {
      throw new IllegalArgumentException("\"" + address
          + "\" is not a mail address: write for example \"ada@example.org\", without \"mailto:\"");
    }
    int at = address.lastIndexOf('@');
    String domain = address.substring(at).toLowerCase(Locale.ROOT);
    String mbox = "mailto:" + encoded(address.substring(0, at)) + domain;
    return new XapiActor(new Trees().text("mbox", mbox).build());
  }

  /**
   * Returns a learner known by an account.
   *
   * @param homePage the address of the system that keeps the account, absolute
   * @param name the learner's name or number there, plain text, not blank
   * @return the learner
   * @throws IllegalArgumentException if the address is not absolute or the name is blank
   */
  public static XapiActor account(URI homePage, String name) {
    if (!homePage.isAbsolute()) {
      throw new IllegalArgumentException("the home page \"" + homePage
          + "\" is not absolute: write for example \"https://school.example\"");
    }
    if (name.isBlank()) {
      throw new IllegalArgumentException("the name of the account is blank");
    }
    Entries account =
        new Trees().text("homePage", homePage.toString()).text("name", name).build();
    return new XapiActor(new Trees().map("account", account).build());
  }

  Entries tree() {
    Map<String, ExtensionValue> values = new LinkedHashMap<>();
    values.put("objectType", new Text("Agent"));
    values.putAll(identifier.values());
    return new Entries(values);
  }

  /** What RFC 6068 wants encoded in front of the at sign, and what no address may hold as it is. */
  private static String encoded(String local) {
    StringBuilder text = new StringBuilder();
    for (byte b : local.getBytes(StandardCharsets.US_ASCII)) {
      char c = (char) b;
      if (Character.isLetterOrDigit(c) || "._~!$'*+-".indexOf(c) >= 0) {
        text.append(c);
      } else {
        text.append(String.format(Locale.ROOT, "%%%02X", b));
      }
    }
    return text.toString();
  }
}

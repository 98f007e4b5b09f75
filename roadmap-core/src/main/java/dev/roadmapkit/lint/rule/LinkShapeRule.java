package dev.roadmapkit.lint.rule;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses that work for their author only, or were copied with something that is not theirs. */
final class LinkShapeRule implements Rule {

  private static final String KEY = "link-shape";
  private static final Pattern IP_ADDRESS = Pattern.compile("\\[.*]|\\d{1,3}(?:\\.\\d{1,3}){3}");
  private static final Pattern LOCAL = Pattern.compile("(?:.*\\.)?(?:localhost|local|internal)");
  private static final List<Check> CHECKS = List.of(
      LinkShapeRule::user,
      LinkShapeRule::host,
      LinkShapeRule::port,
      LinkShapeRule::tracking,
      LinkShapeRule::ending);

  /** What is wrong with an address, and the address without it if that is known. */
  private record Fault(String message, Optional<String> better) {}

  /** Looks for one kind of fault. */
  private interface Check {
    @Nullable
    Fault of(URI url);
  }

  @Override
  public void check(Subject subject, Findings findings) {
    for (PlacedLink link : subject.links()) {
      fault(link.address())
          .ifPresent(fault -> findings.add(
              KEY, link.path(), link.subject() + ", " + fault.message(), fault.better()));
    }
  }

  private static Optional<Fault> fault(String address) {
    Optional<URI> url = webAddress(address);
    if (url.isEmpty()) {
      String message = "which is not a web address: write it whole, from https:// on";
      return Optional.of(new Fault(message, Optional.empty()));
    }
    return CHECKS.stream()
        .flatMap(check -> Optional.ofNullable(check.of(url.get())).stream())
        .findFirst();
  }

  private static Optional<URI> webAddress(String address) {
    try {
      URI url = new URI(address);
      String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("https") || scheme.equals("http");
      return web && url.getHost() != null ? Optional.of(url) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static @Nullable Fault user(URI url) {
    String user = url.getRawUserInfo();
    return user == null
        ? null
        : fault("which holds a user name: leave out what stands before the @", url, user + "@", "");
  }

  private static @Nullable Fault host(URI url) {
    String host = url.getHost().toLowerCase(Locale.ROOT);
    String message = null;
    if (IP_ADDRESS.matcher(host).matches()) {
      message = "which has an IP address: use the name of the site";
    } else if (LOCAL.matcher(host).matches()) {
      message = "which only your own machine or network can open: use a public address";
    } else if (host.indexOf('.') < 0) {
      message = "whose host \"" + host + "\" has no dot: write the whole name of the site";
    }
    return message == null ? null : new Fault(message, Optional.empty());
  }

  private static @Nullable Fault port(URI url) {
    return url.getPort() < 0
        ? null
        : fault(
            "which names the port " + url.getPort() + ": public sites need none",
            url,
            ":" + url.getPort(),
            "");
  }

  private static @Nullable Fault tracking(URI url) {
    String query = url.getRawQuery();
    if (query == null) {
      return null;
    }
    List<String> all = List.of(query.split("&", -1));
    List<String> kept = all.stream().filter(part -> !Tracking.is(part)).toList();
    return kept.size() == all.size()
        ? null
        : fault(
            "which tells the site where its readers come from: leave out the tracking parameters",
            url,
            "?" + query,
            kept.isEmpty() ? "" : "?" + String.join("&", kept));
  }

  private static @Nullable Fault ending(URI url) {
    String address = url.toString();
    int end = address.length();
    while (isLoose(address, end)) {
      end--;
    }
    return end == address.length()
        ? null
        : new Fault(
            "which ends in \"" + Excerpt.of(address.substring(end))
                + "\": leave out what does not belong to it",
            Optional.of(address.substring(0, end)));
  }

  /** Whether the last of so many characters is the punctuation of a sentence, or an empty part. */
  private static boolean isLoose(String address, int end) {
    char last = address.charAt(end - 1);
    if (last == ')') {
      return address.substring(0, end).chars().filter(c -> c == ')').count()
          > address.substring(0, end).chars().filter(c -> c == '(').count();
    }
    return ".,;:!?'#&".indexOf(last) >= 0;
  }

  private static Fault fault(String message, URI url, String part, String replacement) {
    String address = url.toString();
    int at = address.indexOf(part);
    return new Fault(
        message,
        Optional.of(
            address.substring(0, at) + replacement + address.substring(at + part.length())));
  }
}

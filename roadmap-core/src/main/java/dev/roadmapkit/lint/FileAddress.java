package dev.roadmapkit.lint;

import java.io.File;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The name of a file as a URI reference. */
final class FileAddress {

  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:/.*");
  private static final String PLAIN = "-._~/";

  private FileAddress() {}

  static String of(String file) {
    return of(file, File.separatorChar);
  }

  static String of(String file, char separator) {
    String name = file.replace(separator, '/');
    if (DRIVE.matcher(name).matches()) {
      return "file:///" + name.substring(0, 2) + encoded(name.substring(2));
    }
    if (name.startsWith("//")) {
      return "file:" + encoded(name);
    }
    return name.startsWith("/") ? "file://" + normal(encoded(name)) : normal(encoded(name));
  }

  /** Without "./" and "a/..". */
  private static String normal(String address) {
    return URI.create(address).normalize().toString();
  }

  // By hand: URI would turn a decomposed "é" into another name, and leave a colon as it is.
  private static String encoded(String name) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean letterOrDigit =
          (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (letterOrDigit || PLAIN.indexOf(c) >= 0) {
        encoded.append(c);
      } else {
        encoded.append('%').append(hex(b >> 4)).append(hex(b));
      }
    }
    return encoded.toString();
  }

  private static char hex(int bits) {
    return "0123456789ABCDEF".charAt(bits & 0xF);
  }
}

package dev.roadmapkit.pack;

import dev.roadmapkit.problem.Location;
import dev.roadmapkit.problem.Problem;
import dev.roadmapkit.problem.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/** A file of a pack, with its bytes. */
final class SourceFile {

  private final Path file;
  private final String path;
  private final byte[] bytes;

  private SourceFile(Path file, String path, byte[] bytes) {
    this.file = file;
    this.path = path;
    this.bytes = bytes;
  }

  static SourceFile read(Path pack, Path file) throws IOException {
    String path = pack.relativize(file).toString().replace('\\', '/');
    return new SourceFile(file, path, Files.readAllBytes(file));
  }

  /** The path from the pack's folder, with slashes on every platform. */
  String path() {
    return path;
  }

  /** The path from the pack's folder without {@code .yaml}. */
  String stem() {
    return path.substring(0, path.length() - PackSource.YAML.length());
  }

  /** What stands behind the last dot of {@link #stem()}: in a translation, its language. */
  String tag() {
    return stem().substring(stem().lastIndexOf('.') + 1);
  }

  /** As the caller gave it, for messages. */
  String name() {
    return file.toString();
  }

  InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  void copyTo(Path target) throws IOException {
    Files.write(target, bytes);
  }

  String sha256() {
    return sha256(bytes);
  }

  /** Whether the file would have a hash if only its lines ended in another way. */
  boolean hasOtherLineEndings(String sha256) {
    String lines = new String(bytes, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
    return Stream.of(lines, lines.replace("\n", "\r\n"))
        .map(text -> sha256(text.getBytes(StandardCharsets.ISO_8859_1)))
        .anyMatch(sha256::equals);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  Problem error(String rule, String message) {
    return error(file, rule, message);
  }

  /** A problem of a file as a whole. */
  static Problem error(Path file, String rule, String message) {
    return Problem.of(Severity.ERROR, rule, "", message).at(new Location(file.toString(), 1, 1));
  }
}

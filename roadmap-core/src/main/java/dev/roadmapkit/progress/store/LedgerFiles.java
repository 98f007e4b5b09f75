package dev.roadmapkit.progress.store;

import dev.roadmapkit.RoadmapId;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The files of one ledger.
 *
 * @param directory where they are
 * @param name the name of the ledger's own file
 * @param lockName the name of the file that keeps processes apart
 * @param threadsName the name of the file that keeps threads apart, one for all ledgers of the
 *     directory
 */
record LedgerFiles(Path directory, String name, String lockName, String threadsName) {

  /** Leaves room for suffixes within 143 bytes, the shortest limit of file systems in use. */
  private static final int LONGEST = 120;

  static LedgerFiles of(Path directory, String learner, RoadmapId roadmap) {
    String name = name(learner, roadmap);
    return new LedgerFiles(directory, name + ".json", name + ".lock", "threads.lock");
  }

  /** A file that a person has named; the locks beside it are hidden from its folder's listing. */
  static LedgerFiles of(Path directory, String name) {
    return new LedgerFiles(directory, name, "." + name + ".lock", ".threads.lock");
  }

  /**
   * Different for every learner and roadmap, even where case does not count. Nothing in it can end a
   * name or leave the directory, and as no dot comes before the {@code @}, it is no device of Windows.
   */
  static String name(String learner, RoadmapId roadmap) {
    String name = escaped(learner) + "@" + roadmap;
    return name.length() <= LONGEST
        ? name
        : name.substring(0, LONGEST - 66) + "%-" + HexFormat.of().formatHex(sha256(name));
  }

  Path current() {
    return directory.resolve(name);
  }

  Path previous() {
    return directory.resolve(name + ".bak");
  }

  Path unfinished() {
    return directory.resolve(name + ".tmp");
  }

  Path damaged(int number) {
    return directory.resolve(name + ".damaged-" + number);
  }

  Path lock() {
    return directory.resolve(lockName);
  }

  Path threadsLock() {
    return directory.resolve(threadsName);
  }

  /** The byte of {@link #threadsLock} that stands for this ledger. */
  long threadsByte() {
    return ByteBuffer.wrap(sha256(lockName)).getLong() >>> 2;
  }

  private static String escaped(String learner) {
    if (learner.isEmpty()) {
      throw new IllegalArgumentException("the key of a learner is empty");
    }
    StringBuilder escaped = new StringBuilder();
    ByteBuffer bytes = utf8(learner);
    while (bytes.hasRemaining()) {
      byte b = bytes.get();
      boolean plain = (b >= 'a' && b <= 'z') || (b >= '0' && b <= '9') || b == '-' || b == '_';
      escaped.append(plain ? String.valueOf((char) b) : "%" + HexFormat.of().toHexDigits(b));
    }
    return escaped.toString();
  }

  private static ByteBuffer utf8(String learner) {
    try {
      return StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(learner));
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(
          "the key of a learner is not valid Unicode: it has half of a surrogate pair", e);
    }
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

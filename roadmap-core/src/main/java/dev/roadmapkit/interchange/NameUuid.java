package dev.roadmapkit.interchange;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Makes UUIDs of version 5: the same for the same name, different for others (RFC 9562, 5.5). */
final class NameUuid {

  /** The namespace for names that are addresses (RFC 9562, 6.6). */
  static final UUID URL = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

  private static final long VERSION_MASK = 0xF000L;
  private static final long VERSION = 0x5000L;
  private static final long VARIANT_MASK = 0xC000_0000_0000_0000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private NameUuid() {}

  static UUID of(UUID namespace, String name) {
    byte[] space = ByteBuffer.allocate(2 * Long.BYTES)
        .putLong(namespace.getMostSignificantBits())
        .putLong(namespace.getLeastSignificantBits())
        .array();
    MessageDigest sha1 = sha1();
    sha1.update(space);
    ByteBuffer hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
    return new UUID(
        (hash.getLong() & ~VERSION_MASK) | VERSION, (hash.getLong() & ~VARIANT_MASK) | VARIANT);
  }

  private static MessageDigest sha1() {
    try {
      return MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-1", e);
    }
  }
}

package dev.roadmapkit.lint;

import dev.roadmapkit.ContentVersion;

/**
 * What a newer version number says about an older one. Build metadata says nothing, as in SemVer.
 */
final class VersionClaim {

  private final ContentVersion older;
  private final ContentVersion newer;

  VersionClaim(ContentVersion older, ContentVersion newer) {
    this.older = older;
    this.newer = newer;
  }

  /** A pre-release promises nothing: what is owed is owed to the release before it. */
  boolean fromDraft() {
    return !older.preRelease().isEmpty();
  }

  boolean isNewer() {
    return order(older, newer) < 0;
  }

  Bump claimed() {
    if (!isNewer()) {
      return Bump.NONE;
    } else if (newer.major() > older.major()) {
      return Bump.MAJOR;
    } else if (newer.minor() > older.minor()) {
      return Bump.MINOR;
    }
    return newer.patch() > older.patch() ? Bump.PATCH : Bump.NONE;
  }

  /** The least version number that a bump owes; text, as the number may be beyond the grammar. */
  String least(Bump owed) {
    return switch (owed) {
      case MAJOR -> older.major() + 1 + ".0.0";
      case MINOR -> older.major() + "." + (older.minor() + 1) + ".0";
      default -> older.major() + "." + older.minor() + "." + (older.patch() + 1);
    };
  }

  /** The version that the newer roadmap should have: its own, if that claims enough. */
  String right(Bump owed) {
    return isNewer() && claimed().compareTo(owed) >= 0
        ? release(newer).toString()
        : least(owed.or(Bump.PATCH));
  }

  boolean isAfterOlder(ContentVersion version) {
    return order(older, version) < 0;
  }

  /** A pre-release may name the version that it leads to. */
  boolean isAboveNewer(ContentVersion version) {
    return order(release(newer), version) < 0;
  }

  private static int order(ContentVersion left, ContentVersion right) {
    return withoutBuild(left).compareTo(withoutBuild(right));
  }

  private static ContentVersion withoutBuild(ContentVersion v) {
    return new ContentVersion(v.major(), v.minor(), v.patch(), v.preRelease(), "");
  }

  private static ContentVersion release(ContentVersion v) {
    return new ContentVersion(v.major(), v.minor(), v.patch(), "", "");
  }
}

package dev.roadmapkit.lint;

import dev.roadmapkit.IdChange;
import dev.roadmapkit.lint.Entries.Entry;
import dev.roadmapkit.problem.Nearest;
import dev.roadmapkit.problem.Problem;
import dev.roadmapkit.problem.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks the entries that a newer version adds to {@code changes}. */
final class EntryProblems {

  private final Versions versions;
  private final String right;
  private final Set<String> known = new LinkedHashSet<>();
  private final Map<String, Integer> lastFrom = new HashMap<>();
  /** What the ids were, in the older version and on the way through the entries. */
  private final Map<String, String> nouns = new HashMap<>();

  private final List<Problem> problems = new ArrayList<>();

  private EntryProblems(Versions versions, Bump owed) {
    this.versions = versions;
    this.right = versions.claim.right(owed);
    known.addAll(versions.before.all().keySet());
    known.addAll(versions.entries.historic());
    versions.before.all().forEach((id, part) -> nouns.put(id, part.noun()));
  }

  static List<Problem> of(Versions versions, Bump owed) {
    EntryProblems check = new EntryProblems(versions, owed);
    if (!versions.claim.fromDraft()) {
      versions.entries.lost().forEach(check::lost);
    }
    List<Entry> entries = versions.entries.newer();
    for (int i = 0; i < entries.size(); i++) {
      check.lastFrom.put(entries.get(i).from(), i);
    }
    for (int i = 0; i < entries.size(); i++) {
      if (versions.entries.isAdded(entries.get(i))) {
        check.added(entries.get(i), i);
      }
    }
    return check.problems;
  }

  private void lost(Entry entry) {
    error("lost-change", "changes", "changes has lost " + entry + ": put it back");
  }

  private void added(Entry entry, int index) {
    String path = "changes[" + index + "]";
    count(entry, path);
    if (!versions.claim.fromDraft()) {
      since(entry, path);
      from(entry, path);
    }
    stays(entry, path);
    for (int i = 0; i < entry.to().size(); i++) {
      String id = entry.to().get(i);
      to(entry, id, index, path + ".to[" + i + "]");
      if (!versions.claim.fromDraft() && entry.kind() != IdChange.Kind.MOVE) {
        noun(entry, id, path + ".to[" + i + "]");
      }
    }
    known.addAll(entry.to());
  }

  private void count(Entry entry, String path) {
    int size = entry.to().size();
    String rule = switch (entry.kind()) {
      case RETIRE -> size == 0 ? "" : "has none";
      case SPLIT -> size >= 2 ? "" : "has at least two";
      default -> size == 1 ? "" : "has exactly one";
    };
    if (!rule.isEmpty()) {
      String message = "the " + entry.kind() + " of \"" + entry.from() + "\" has " + size + " id"
          + (size == 1 ? "" : "s") + " in \"to\", but a " + entry.kind() + " " + rule;
      error("bad-change", path + ".to", message);
    }
  }

  private void since(Entry entry, String path) {
    boolean early = !versions.claim.isAfterOlder(entry.since());
    if (early || versions.claim.isAboveNewer(entry.since())) {
      String limit = early
          ? "not newer than " + versions.older.version()
          : "newer than " + versions.newer.version();
      String message = "\"since\" of the change of \"" + entry.from() + "\" is " + entry.since()
          + ", which is " + limit + ": write " + right;
      error("bad-since", path + ".since", message);
    }
  }

  private void from(Entry entry, String path) {
    if (!known.contains(entry.from())) {
      String message = "changes names \"" + entry.from() + "\", which version "
          + versions.older.version() + " does not have";
      error("unknown-from", path + ".from", message, Nearest.to(entry.from(), known));
    }
  }

  /** A moved id may stay, and one that is among its own successors. */
  private void stays(Entry entry, String path) {
    Placed<?> part = versions.after.all().get(entry.from());
    boolean may = entry.kind() == IdChange.Kind.MOVE || entry.to().contains(entry.from());
    if (part != null && !may) {
      String message = "changes says that \"" + entry.from() + "\" is gone (" + entry.kind()
          + "), but " + part.label() + " is still there";
      error("id-still-there", path + ".from", message);
    }
  }

  /** A migration by way of a version between would not come to the same as one without. */
  private void noun(Entry entry, String id, String path) {
    String noun = nouns.getOrDefault(entry.from(), "step");
    nouns.putIfAbsent(id, noun);
    if (!noun.equals("step")
        && versions.after.steps().containsKey(id)
        && !id.equals(entry.from())) {
      String message =
          noun + " \"" + entry.from() + "\" became step \"" + id + "\", but marks on a "
              + noun + " cannot speak for the topics of a step: lead it to a topic of the step, or"
              + " write kind: retire";
      error("became-step", path, message);
    }
  }

  /** An id that a later entry carries on need not be there any more. */
  private void to(Entry entry, String id, int index, String path) {
    if (!versions.after.all().containsKey(id)) {
      if (lastFrom.getOrDefault(id, -1) <= index) {
        String message =
            "the " + entry.kind() + " of \"" + entry.from() + "\" leads to unknown \"" + id + "\"";
        error("unknown-to", path, message, Nearest.to(id, versions.after.all().keySet()));
      }
    } else if (entry.kind() == IdChange.Kind.RENAME && versions.before.all().containsKey(id)) {
      String message = "\"" + entry.from() + "\" cannot be renamed to \"" + id
          + "\", which version " + versions.older.version() + " already has: write kind: merge";
      error("bad-change", path, message);
    }
  }

  private void error(String rule, String path, String message) {
    error(rule, path, message, Optional.empty());
  }

  private void error(String rule, String path, String message, Optional<String> suggestion) {
    problems.add(Problem.of(Severity.ERROR, rule, path, message).suggesting(suggestion));
  }
}

package dev.roadmapkit.catalog;

import dev.roadmapkit.KeyTerm;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Step;
import dev.roadmapkit.Topic;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The texts of many roadmaps, ready to be searched. Immutable and thread-safe. */
final class SearchIndex {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private record Text(SearchMatch match, List<String> words) {
    boolean has(String word) {
      return words.stream().anyMatch(own -> own.startsWith(word));
    }
  }

  private record Entry(CatalogEntry entry, List<Text> texts) {}

  /** A hit, and how many words its best text has. */
  private record Ranked(SearchHit hit, int words) {
    SearchMatch.Kind kind() {
      return hit.matches().get(0).kind();
    }
  }

  private final List<Entry> entries;

  private SearchIndex(List<Entry> entries) {
    this.entries = entries;
  }

  static SearchIndex of(Collection<Volume> volumes) {
    return new SearchIndex(volumes.stream()
        .map(volume -> new Entry(volume.entry(), texts(volume.roadmap())))
        .toList());
  }

  private static List<Text> texts(Roadmap roadmap) {
    List<Text> texts = new ArrayList<>();
    texts.add(text(SearchMatch.Kind.TITLE, roadmap.id(), roadmap.title()));
    for (KeyTerm term : roadmap.keyTerms()) {
      String expansion = term.expansion().map(text -> " (" + text + ")").orElse("");
      texts.add(text(SearchMatch.Kind.KEY_TERM, term.id(), term.term() + expansion));
    }
    for (Step step : roadmap.steps()) {
      texts.add(text(SearchMatch.Kind.STEP, step.id(), step.title()));
    }
    for (Step step : roadmap.steps()) {
      for (Topic topic : step.topics()) {
        texts.add(text(SearchMatch.Kind.TOPIC, topic.id(), topic.title()));
      }
    }
    return List.copyOf(texts);
  }

  private static Text text(SearchMatch.Kind kind, Object id, String text) {
    return new Text(new SearchMatch(kind, id.toString(), text), words(text));
  }

  /** Accents, capitals and ligatures make no difference, whatever the locale. */
  static List<String> words(String text) {
    String bare =
        MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return GAPS.splitAsStream(bare.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }

  List<SearchHit> search(String query) {
    List<String> words = words(query);
    return entries.stream()
        .flatMap(entry -> hit(entry, words).stream())
        .sorted(Comparator.comparingInt(Ranked::words)
            .reversed()
            .thenComparing(Ranked::kind)
            .thenComparing(ranked -> -ranked.hit().matches().size())
            .thenComparing(ranked -> ranked.hit().entry().id()))
        .map(Ranked::hit)
        .toList();
  }

  private static Optional<Ranked> hit(Entry entry, List<String> words) {
    Set<String> found = new HashSet<>();
    List<SearchMatch> best = new ArrayList<>();
    int most = 1;
    for (Text text : entry.texts()) {
      List<String> here = words.stream().filter(text::has).toList();
      found.addAll(here);
      if (here.size() > most) {
        most = here.size();
        best.clear();
      }
      if (here.size() == most) {
        best.add(text.match());
      }
    }
    return found.isEmpty() || found.size() < words.size()
        ? Optional.empty()
        : Optional.of(new Ranked(new SearchHit(entry.entry(), best), most));
  }
}

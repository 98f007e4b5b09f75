package dev.roadmapkit.content;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A map of a file, its keys in the order of the file. */
final class MapNode implements Node {

  /** A key with its place and value. */
  record Entry(String key, long at, Node value) {
    Mark keyMark() {
      return Mark.of(at);
    }
  }

  private final long at;
  private final Builder entries;

  private MapNode(long at, Builder entries) {
    this.at = at;
    this.entries = entries;
  }

  /** A map without keys, which stands in for what is none. */
  static MapNode empty(long at) {
    return new Builder().build(at);
  }

  @Override
  public long at() {
    return at;
  }

  @Override
  public String kind() {
    return "a map";
  }

  int size() {
    return entries.size;
  }

  String key(int number) {
    return entries.keys[number];
  }

  Entry entry(int number) {
    return new Entry(entries.keys[number], entries.places[number], entries.values[number]);
  }

  @Nullable
  Entry entry(String key) {
    int found = entries.find(key);
    return found < 0 ? null : entry(found);
  }

  @Nullable
  Node value(String key) {
    int found = entries.find(key);
    return found < 0 ? null : entries.values[found];
  }

  Optional<Node> get(String key) {
    return Optional.ofNullable(value(key));
  }

  boolean has(String key) {
    return entries.find(key) >= 0;
  }

  /** Gathers the entries of one map. */
  static final class Builder {

    /** So many keys are compared one by one; a hash table for every small map costs more. */
    private static final int FEW = 16;

    private String[] keys = new String[4];
    private long[] places = new long[4];
    private Node[] values = new Node[4];
    private int size;
    private @Nullable Map<String, Integer> index;

    int size() {
      return size;
    }

    /** Adds an entry, if its key is new; returns the one that has the key already. */
    @Nullable
    Entry add(String key, long at, Node value) {
      int first = find(key);
      if (first >= 0) {
        return new Entry(keys[first], places[first], values[first]);
      }
      if (size == keys.length) {
        grow();
      }
      keys[size] = key;
      places[size] = at;
      values[size] = value;
      if (index != null) {
        index.put(key, size);
      }
      size++;
      return null;
    }

    private void grow() {
      keys = Arrays.copyOf(keys, 2 * size);
      places = Arrays.copyOf(places, 2 * size);
      values = Arrays.copyOf(values, 2 * size);
      if (index == null && size >= FEW) {
        index = new HashMap<>();
        for (int i = 0; i < size; i++) {
          index.put(keys[i], i);
        }
      }
    }

    /** Returns the number of an entry, or -1. */
    private int find(String key) {
      if (index != null) {
        return index.getOrDefault(key, -1);
      }
      for (int i = 0; i < size; i++) {
        if (keys[i].equals(key)) {
          return i;
        }
      }
      return -1;
    }

    /** Ends the building. */
    MapNode build(long at) {
      return new MapNode(at, this);
    }
  }
}

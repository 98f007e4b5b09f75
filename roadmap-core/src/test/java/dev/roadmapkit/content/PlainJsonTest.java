package dev.roadmapkit.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fast reader of plain JSON against the one that reads everything. */
class PlainJsonTest {

  private static final ReadLimits LIMITS =
      ReadLimits.builder().nesting(3).items(3).characters(9).build();

  private static @Nullable String plain(byte[] bytes, ReadLimits limits) {
    Node root = PlainJson.read(bytes, limits);
    return root == null ? null : shown(root);
  }

  private static @Nullable String any(byte[] bytes, ReadLimits limits) {
    Problems problems = new Problems("a.json");
    try {
      Node root = TreeReader.read(Utf8Text.decode(bytes), true, limits, problems);
      return problems.isEmpty() ? shown(root) : null;
    } catch (Halt halt) {
      return null;
    }
  }

  /** Every node with its place. */
  private static String shown(Node node) {
    String at = node.mark().line() + ":" + node.mark().column() + " ";
    if (node instanceof MapNode map) {
      List<String> entries = new ArrayList<>();
      for (int i = 0; i < map.size(); i++) {
        MapNode.Entry entry = map.entry(i);
        entries.add(entry.keyMark() + " " + entry.key() + "=" + shown(entry.value()));
      }
      return at + entries;
    } else if (node instanceof Node.ListNode list) {
      return at + list.items().stream().map(PlainJsonTest::shown).toList();
    }
    return node instanceof Node.ScalarNode scalar
        ? at + scalar.type() + " " + scalar.text()
        : at + node.kind();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        " {\n \"a\" : [ 1, 2.5, 0 ] ,\n\"b\":{\"c\":null}} \n",
        "[true,false,null]",
        "{\"a\":\"\u00e4\u2013\ud83d\ude80\",\"b\":\"x\"}",
        "[\"\ud83d\ude80\",\"x\",\n\"y\"]",
        "[\"a\\n\\t\\\"\",\"\\\\n\",\"\\/\"]",
        "{\"a\":\"123456789\",\"\":\"\"}",
        "[[[]]]",
        "\"text\""
      })
  void readsPlainJsonWithTheSamePlaces(String text) {
    assertThat(plain(bytes(text), LIMITS)).isNotNull().isEqualTo(any(bytes(text), LIMITS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "[1",
        "[1,]",
        "{\"a\":1,}",
        "{\"a\" 1}",
        "[1] 2",
        "[1]\r",
        "[\t1]",
        "[01]",
        "[-1]",
        "[1.]",
        "[.5]",
        "[1e5]",
        "[truex]",
        "[nul",
        "\"a",
        "\"\\",
        "[\"\\u0041\"]",
        "[\"\\b\"]",
        "[\"\t\"]",
        "[\"\u007f\"]",
        "[\"\u0085\"]",
        "[\"\u202e\"]",
        "[\"\ufffd\"]",
        "\ufeff[]",
        "{\"a\":1,\"a\":2}",
        "{\"a\":1,\"\\u0061\":2}",
        "[[[[]]]]",
        "[1,2,3,4]",
        "{\"a\":1,\"b\":2,\"c\":3,\"d\":4}",
        "\"1234567890\"",
        "{\"1234567890\":1}",
        "1234567890",
        "1"
      })
  void givesUpOnAllElse(String text) {
    assertThat(plain(bytes(text), LIMITS)).isNull();
  }

  @Test
  void givesUpOnBrokenUtf8() {
    byte[] bytes = bytes("[\"abc\"]");
    bytes[3] = (byte) 0xC3;
    assertThat(plain(bytes, LIMITS)).isNull();
  }

  /** Whatever happens to a file: what the fast reader reads, it reads as the other does. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 4, 5, 8})
  void neverReadsWhatTheOtherReaderDoesNot(long seed) {
    Random random = new Random(seed);
    byte[] whole = bytes(ContentWriter.create().toJson(new RoadmapGenerator(seed).roadmap()));
    ReadLimits limits = ReadLimits.defaults();
    assertThat(plain(whole, limits)).isNotNull().isEqualTo(any(whole, limits));
    int read = 0;
    for (int i = 0; i < 300; i++) {
      byte[] bytes = whole.clone();
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(-128, 128);
      String plain = plain(bytes, limits);
      read += plain == null ? 0 : 1;
      if (plain != null) {
        assertThat(plain).isEqualTo(any(bytes, limits));
      }
    }
    assertThat(read).isBetween(30, 270);
  }
}

package dev.roadmapkit.examples.cli;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** The CommonMark of a roadmap's texts as plain, wrapped lines. */
final class Prose {

  private static final Parser PARSER = Parser.builder().build();
  private static final TextContentRenderer INLINE =
      TextContentRenderer.builder().lineBreakRendering(LineBreakRendering.STRIP).build();

  private final int width;
  private final List<String> lines = new ArrayList<>();

  private Prose(int width) {
    this.width = width;
  }

  /** Lines no wider than this, each after an indent; an empty line between paragraphs. */
  static List<String> lines(String commonMark, String indent, int width) {
    Prose prose = new Prose(width);
    prose.blocks(PARSER.parse(commonMark), indent, indent);
    return prose.lines;
  }

  private void blocks(Node parent, String first, String indent) {
    String next = first;
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node != parent.getFirstChild() && !(node instanceof ListBlock)) {
        lines.add("");
      }
      if (node instanceof ListBlock list) {
        items(list, indent);
      } else {
        lines.addAll(Wrap.lines(next, INLINE.render(node), width));
      }
      next = indent;
    }
  }

  private void items(ListBlock list, String indent) {
    int number = list instanceof OrderedList ordered ? start(ordered) : 1;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      String marker = list instanceof BulletList ? "• " : number++ + ". ";
      blocks(item, indent + marker, indent + " ".repeat(marker.length()));
    }
  }

  private static int start(OrderedList list) {
    Integer number = list.getMarkerStartNumber();
    return number == null ? 1 : number;
  }
}

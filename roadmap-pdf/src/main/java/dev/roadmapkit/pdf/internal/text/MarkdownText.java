package dev.roadmapkit.pdf.internal.text;

import dev.roadmapkit.pdf.internal.font.Face;
import java.awt.Color;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Turns CommonMark into paragraphs. What the content format does not allow (HTML, images, headings,
 * code blocks) is drawn as the plain text it holds, so that nothing an author wrote is lost.
 *
 * <p>One use, one thread. The tree is walked without recursion, however deep it is.
 */
public final class MarkdownText {

  private static final Parser PARSER = Parser.builder().build();

  private final TextStyle base;
  private final Color linkColor;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<TextStyle> styles = new ArrayList<>();
  private final List<@Nullable Integer> numbers = new ArrayList<>();
  private List<Run> runs = new ArrayList<>();
  private String marker = "";

  private MarkdownText(TextStyle base, Color linkColor) {
    this.base = base;
    this.linkColor = linkColor;
  }

  /**
   * Reads a text.
   *
   * @param markdown CommonMark
   * @param base the style of plain text in it
   * @param linkColor the colour of its links
   * @return its paragraphs
   */
  public static List<Paragraph> paragraphs(String markdown, TextStyle base, Color linkColor) {
    MarkdownText text = new MarkdownText(base, linkColor);
    text.walk(PARSER.parse(markdown));
    text.endParagraph();
    return text.paragraphs;
  }

  private void walk(Node root) {
    Node node = root;
    while (true) {
      enter(node);
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        continue;
      }
      leave(node);
      while (node.getNext() == null) {
        node = node.getParent();
        if (node == null || node == root) {
          return;
        }
        leave(node);
      }
      node = node.getNext();
    }
  }

  private void enter(Node node) {
    if (node instanceof BulletList || node instanceof OrderedList) {
      endParagraph();
      numbers.add(node instanceof OrderedList list ? firstNumber(list) : null);
    } else if (node instanceof ListItem) {
      startItem();
    } else if (node instanceof Emphasis) {
      styles.add(style().in(Face.ITALIC));
    } else if (node instanceof StrongEmphasis || node instanceof Heading) {
      styles.add(style().in(Face.BOLD));
    } else if (node instanceof Link link) {
      styles.add(web(link).map(uri -> style().linked(uri, linkColor)).orElse(style()));
    } else {
      literal(node);
    }
  }

  private void literal(Node node) {
    if (node instanceof Text text) {
      add(text.getLiteral(), style());
    } else if (node instanceof Code code) {
      add(code.getLiteral(), style().in(Face.MONO));
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      add(" ", style());
    } else if (node instanceof HtmlInline html) {
      add(html.getLiteral(), style());
    } else if (node instanceof HtmlBlock html) {
      add(html.getLiteral(), style());
    } else if (node instanceof FencedCodeBlock block) {
      add(block.getLiteral(), style().in(Face.MONO));
    } else if (node instanceof IndentedCodeBlock block) {
      add(block.getLiteral(), style().in(Face.MONO));
    }
  }

  private void leave(Node node) {
    if (node instanceof Emphasis
        || node instanceof StrongEmphasis
        || node instanceof Heading
        || node instanceof Link) {
      styles.remove(styles.size() - 1);
    } else if (node instanceof BulletList || node instanceof OrderedList) {
      endParagraph();
      numbers.remove(numbers.size() - 1);
    }
    if (node instanceof Block && !(node instanceof BlockQuote)) {
      endParagraph();
    }
  }

  private void startItem() {
    endParagraph();
    int last = numbers.size() - 1;
    Integer number = numbers.get(last);
    marker = number == null ? "\u2022" : number + ".";
    numbers.set(last, number == null ? null : number + 1);
  }

  private void endParagraph() {
    if (!runs.isEmpty()) {
      paragraphs.add(new Paragraph(List.copyOf(runs), numbers.size(), marker));
      runs = new ArrayList<>();
      marker = "";
    }
  }

  private void add(String text, TextStyle style) {
    // Breaks inside literals would end lines behind the back of the line breaker.
    String flat = text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
    if (!flat.isEmpty()) {
      runs.add(new Run(flat, style));
    }
  }

  private TextStyle style() {
    return styles.isEmpty() ? base : styles.get(styles.size() - 1);
  }

  private static Integer firstNumber(OrderedList list) {
    Integer first = list.getMarkerStartNumber();
    return first == null ? 1 : first;
  }

  private static Optional<URI> web(Link link) {
    try {
      URI uri = new URI(link.getDestination());
      boolean web =
          "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
      return web ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}

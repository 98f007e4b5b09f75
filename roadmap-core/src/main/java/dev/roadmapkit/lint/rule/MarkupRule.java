package dev.roadmapkit.lint.rule;

import java.util.Optional;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;

/** Prose is CommonMark limited to paragraphs, emphasis, code spans, links and lists. */
final class MarkupRule implements Rule {

  @Override
  public void check(Subject subject, Findings findings) {
    for (Subject.Prose prose : subject.prose()) {
      unsupported(prose.root())
          .ifPresent(
              what -> findings.add(
                  "unsupported-markup",
                  prose.text().path(),
                  what
                      + " is shown as plain text: use paragraphs, emphasis, code spans, links and lists"));
    }
  }

  private static Optional<String> unsupported(Node root) {
    for (Node node : new Walk(root)) {
      Optional<String> name = name(node);
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> name(Node node) {
    if (node instanceof HtmlBlock || node instanceof HtmlInline) {
      return Optional.of("HTML");
    } else if (node instanceof Image) {
      return Optional.of("an image");
    } else if (node instanceof Heading) {
      return Optional.of("a heading");
    } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
      return Optional.of("a code block");
    } else if (node instanceof BlockQuote) {
      return Optional.of("a quotation");
    } else if (node instanceof ThematicBreak) {
      return Optional.of("a rule");
    }
    return Optional.empty();
  }
}

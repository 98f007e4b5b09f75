package dev.roadmapkit.lint;

import dev.roadmapkit.KeyTerm;
import dev.roadmapkit.Note;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Step;
import dev.roadmapkit.problem.Problem;
import dev.roadmapkit.problem.Severity;
import java.util.ArrayList;
import java.util.List;
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
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Prose is CommonMark limited to paragraphs, emphasis, code spans, links and lists. */
final class MarkupRule {

  private static final Parser PARSER = Parser.builder().build();

  private final List<Problem> findings = new ArrayList<>();

  private MarkupRule() {}

  static List<Problem> check(Roadmap roadmap) {
    MarkupRule rule = new MarkupRule();
    rule.text(roadmap.overview(), "overview");
    List<KeyTerm> terms = roadmap.keyTerms();
    for (int i = 0; i < terms.size(); i++) {
      rule.text(terms.get(i).definition(), "keyTerms[" + i + "].definition");
    }
    for (int i = 0; i < roadmap.steps().size(); i++) {
      rule.step(roadmap.steps().get(i), "steps[" + i + "]");
    }
    return rule.findings;
  }

  private void step(Step step, String path) {
    text(step.learn(), path + ".learn");
    text(step.build(), path + ".build");
    text(step.why(), path + ".why");
    List<Note> notes = step.notes();
    for (int i = 0; i < notes.size(); i++) {
      text(notes.get(i).text(), path + ".notes[" + i + "].text");
    }
  }

  private void text(Optional<String> markdown, String path) {
    markdown
        .flatMap(MarkupRule::unsupported)
        .ifPresent(
            what -> findings.add(
                Problem.of(
                    Severity.WARNING,
                    "unsupported-markup",
                    path,
                    what
                        + " is shown as plain text: use paragraphs, emphasis, code spans, links and lists")));
  }

  /** Walks without recursion: an author may nest as deep as the text is long. */
  private static Optional<String> unsupported(String markdown) {
    Node node = PARSER.parse(markdown);
    while (node != null) {
      Optional<String> name = name(node);
      if (name.isPresent()) {
        return name;
      }
      node = node.getFirstChild() != null ? node.getFirstChild() : after(node);
    }
    return Optional.empty();
  }

  private static @Nullable Node after(Node node) {
    Node at = node;
    while (at != null && at.getNext() == null) {
      at = at.getParent();
    }
    return at == null ? null : at.getNext();
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

package dev.roadmapkit.pdf.internal.checklist;

import dev.roadmapkit.KeyTerm;
import dev.roadmapkit.pdf.internal.structure.Role;
import dev.roadmapkit.pdf.internal.text.Run;
import java.util.ArrayList;
import java.util.List;

/** The key terms and what they mean. */
final class Glossary {

  private final Flow flow;

  Glossary(Flow flow) {
    this.flow = flow;
  }

  void write(List<KeyTerm> terms) {
    flow.open(Role.LIST);
    terms.forEach(this::write);
    flow.close();
  }

  private void write(KeyTerm term) {
    List<Run> head = new ArrayList<>();
    head.add(new Run(Words.plain(term.term()), flow.look().strong));
    term.expansion()
        .ifPresent(text -> head.add(new Run(
            "  " + Words.plain(text), flow.look().body.in(flow.look().colors.muted()))));
    int first = flow.size();
    flow.open(Role.ITEM);
    Role role = term.definition().isPresent() ? Role.ITEM_LABEL : Role.ITEM_BODY;
    flow.paragraph(flow.tag(role), flow.lines(head, flow.width()), 0, flow.look().gapPart);
    term.definition().ifPresent(text -> {
      flow.decorate(first, (row, isFirst) -> row.keptWithNext());
      flow.open(Role.ITEM_BODY);
      flow.markdown(text, flow.look().body, 0, 1);
      flow.close();
    });
    flow.close();
  }
}

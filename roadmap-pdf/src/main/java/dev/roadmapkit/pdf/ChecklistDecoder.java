package dev.roadmapkit.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.OptionId;
import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.StepId;
import dev.roadmapkit.TopicId;
import dev.roadmapkit.pdf.FieldNames.Chosen;
import dev.roadmapkit.pdf.internal.form.Box;
import dev.roadmapkit.pdf.internal.form.FilledForm;
import dev.roadmapkit.pdf.internal.form.UnreadableForm;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Understands the boxes of a form as those of a checklist; for one use. */
final class ChecklistDecoder {

  private static final int ORIGIN_BYTES = 8;

  private final FilledForm form;
  private final List<TopicId> ticked = new ArrayList<>();
  private final List<TopicId> unticked = new ArrayList<>();
  private final Map<TopicId, Boolean> unchanged = new LinkedHashMap<>();
  private final Map<ChoiceId, List<OptionId>> options = new LinkedHashMap<>();
  private final Map<StepId, String> notes = new LinkedHashMap<>();

  private ChecklistDecoder(FilledForm form) {
    this.form = form;
  }

  static TickedChecklist decode(FilledForm form) throws UnreadableForm {
    return new ChecklistDecoder(form).checklist();
  }

  private TickedChecklist checklist() throws UnreadableForm {
    for (Box box : form.boxes()) {
      if (FieldNames.isTopic(box.name())) {
        topic(box);
      } else if (box.ticked()) {
        Chosen chosen = FieldNames.option(box.name());
        options.computeIfAbsent(chosen.choice(), id -> new ArrayList<>()).add(chosen.option());
      }
    }
    for (Map.Entry<String, String> field : form.texts().entrySet()) {
      String text = field.getValue().replaceAll("\\r\\n?", "\n").strip();
      if (!text.isEmpty()) {
        notes.put(FieldNames.note(field.getKey()), text);
      }
    }
    try {
      return new TickedChecklist(
          RoadmapId.of(form.roadmap()),
          ContentVersion.parse(form.version()),
          form.learner(),
          origin(),
          ticked,
          unticked,
          unchanged,
          options,
          notes);
    } catch (IllegalArgumentException e) {
      throw new UnreadableForm(
          "damaged-pdf",
          "the file is damaged, it calls itself a checklist of roadmap \"" + form.roadmap() + "\" "
              + form.version() + ": save or copy it again");
    }
  }

  private void topic(Box box) throws UnreadableForm {
    TopicId topic = FieldNames.topic(box.name());
    if (box.ticked() == box.drawn()) {
      unchanged.put(topic, box.ticked());
    } else {
      (box.ticked() ? ticked : unticked).add(topic);
    }
  }

  /** How it was drawn, and nothing that a viewer changes: equal checklists are the same one. */
  private String origin() {
    StringBuilder drawn = new StringBuilder();
    drawn.append(form.roadmap()).append('\n').append(form.version()).append('\n');
    drawn.append(form.learner()).append('\n');
    form.boxes().stream()
        .map(box -> box.name() + (box.drawn() ? " ticked\n" : "\n"))
        .sorted()
        .forEach(drawn::append);
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(drawn.toString().getBytes(UTF_8));
      return HexFormat.of().formatHex(hash, 0, ORIGIN_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}

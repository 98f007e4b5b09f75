package dev.roadmapkit.pdf;

import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.OptionId;
import dev.roadmapkit.StepId;
import dev.roadmapkit.TopicId;
import dev.roadmapkit.pdf.internal.form.FieldKind;
import dev.roadmapkit.pdf.internal.form.UnreadableForm;

/** What fields are for, as their names tell: {@code topic:ID}, {@code option:CHOICE/OPTION} or {@code note:STEP}. */
final class FieldNames {

  private static final String TOPIC = "topic:";
  private static final String OPTION = "option:";
  private static final String NOTE = "note:";

  private FieldNames() {}

  static FieldKind kind(String name) {
    if (isTopic(name) || name.startsWith(OPTION)) {
      return FieldKind.BOX;
    }
    return name.startsWith(NOTE) ? FieldKind.TEXT : FieldKind.OTHER;
  }

  static boolean isTopic(String name) {
    return name.startsWith(TOPIC);
  }

  static TopicId topic(String name) throws UnreadableForm {
    try {
      return TopicId.of(name.substring(TOPIC.length()));
    } catch (IllegalArgumentException e) {
      throw damaged(name);
    }
  }

  static StepId note(String name) throws UnreadableForm {
    try {
      return StepId.of(name.substring(NOTE.length()));
    } catch (IllegalArgumentException e) {
      throw damaged(name);
    }
  }

  /** A choice and what is taken of it. */
  record Chosen(ChoiceId choice, OptionId option) {}

  static Chosen option(String name) throws UnreadableForm {
    String[] ids = name.substring(OPTION.length()).split("/", -1);
    try {
      if (ids.length == 2) {
        return new Chosen(ChoiceId.of(ids[0]), OptionId.of(ids[1]));
      }
    } catch (IllegalArgumentException e) {
      throw damaged(name);
    }
    throw damaged(name);
  }

  private static UnreadableForm damaged(String name) {
    return new UnreadableForm(
        "damaged-pdf",
        "the file is damaged, it has a field \"" + name + "\": save or copy it again");
  }
}

package dev.roadmapkit.pdf.internal.form;

import java.util.Locale;

/** Ends the reading of a file: what is wrong with it, and the way out. */
public final class UnreadableForm extends Exception {

  private static final long serialVersionUID = 1;

  private final String rule;

  /**
   * Names a problem.
   *
   * @param rule its key
   * @param message what is wrong, in one line
   */
  public UnreadableForm(String rule, String message) {
    super(message, null, false, false);
    this.rule = rule;
  }

  static UnreadableForm damaged(String reason) {
    return new UnreadableForm(
        "damaged-pdf", "the file is cut off or damaged, " + reason + ": save or copy it again");
  }

  static UnreadableForm missing(int object) {
    return damaged("object " + object + " is missing");
  }

  static UnreadableForm tooLarge(String what, int most, String unit) {
    String message = String.format(Locale.ROOT, "%s than the %,d %s allowed", what, most, unit);
    return new UnreadableForm("file-too-large", message);
  }

  /**
   * Returns the key of the problem.
   *
   * @return a word such as {@code damaged-pdf}
   */
  public String rule() {
    return rule;
  }

  /**
   * Returns what is wrong.
   *
   * @return one line
   */
  public String reason() {
    return String.valueOf(getMessage());
  }
}

package dev.roadmapkit.lint.rule;

/** Texts that are much shorter or longer than usual. */
final class TextLengthRule implements Rule {

  @Override
  public void check(Subject subject, Findings findings) {
    for (PlacedText text : subject.texts()) {
      String stripped = text.text().strip();
      int length = stripped.codePointCount(0, stripped.length());
      if (length < text.kind().least()) {
        findings.add(
            "text-length",
            text.path(),
            message(text, length, "fewer", text.kind().least()));
      } else if (length > text.kind().most()) {
        findings.add(
            "text-length",
            text.path(),
            message(text, length, "more", text.kind().most()));
      }
    }
  }

  private static String message(PlacedText text, int length, String compared, int usual) {
    return text.label() + " has " + length + (length == 1 ? " character, " : " characters, ")
        + compared + " than the usual " + usual;
  }
}

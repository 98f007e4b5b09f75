package dev.roadmapkit.pdf.internal.form;

/**
 * How much a file may cost.
 *
 * @param bytes the length of the file
 * @param unpacked the bytes that are unpacked on the way to the fields, and four times those that are
 *     parsed, over all
 * @param stream the bytes that one packed stream of objects holds
 * @param objects the objects of the file, with those that were replaced by later ones
 * @param values the values of one object
 * @param text the bytes of one text or name, or of the XMP
 * @param fields the fields of the form, with their groups and widgets
 * @param names the characters of all their names
 * @param nesting how deep values lie in each other, and fields in groups
 */
public record Limits(
    int bytes,
    int unpacked,
    int stream,
    int objects,
    int values,
    int text,
    int fields,
    int names,
    int nesting) {

  /** Enough for 10,000 steps of three topics, however they were saved. */
  public static final Limits DEFAULTS =
      new Limits(64 << 20, 256 << 20, 16 << 20, 1_000_000, 200_000, 1 << 20, 75_000, 16 << 20, 32);
}

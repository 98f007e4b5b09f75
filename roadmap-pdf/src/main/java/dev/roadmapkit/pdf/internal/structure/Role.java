package dev.roadmapkit.pdf.internal.structure;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import java.util.Optional;

/** What a part of a document is, in the standard structure types of PDF 1.7. */
public enum Role {
  /** The whole. */
  DOCUMENT("Document"),
  /** A section with its heading. */
  SECTION("Sect"),
  /** The title. */
  TITLE("H1"),
  /** The heading of a section. */
  HEADING("H2"),
  /** The heading of a step. */
  STEP_HEADING("H3"),
  /** A heading within a step. */
  LABEL("H4"),
  /** A paragraph. */
  PARAGRAPH("P"),
  /** A list whose items have a label of their own, or none. */
  LIST("L"),
  /** A list with bullets. */
  BULLETS("L", "List", "ListNumbering", "Disc"),
  /** A list with numbers. */
  NUMBERS("L", "List", "ListNumbering", "Decimal"),
  /** One item of a list. */
  ITEM("LI"),
  /** The bullet, number, check box or term of an item. */
  ITEM_LABEL("Lbl"),
  /** The content of an item. */
  ITEM_BODY("LBody"),
  /** A table. */
  TABLE("Table"),
  /** A row of a table. */
  TABLE_ROW("TR"),
  /** The cell that its row is about. */
  ROW_HEADER("TH", "Table", "Scope", "Row"),
  /** Any other cell. */
  CELL("TD"),
  /** A drawing with an alternate text. */
  FIGURE("Figure"),
  /** A part of a line. */
  SPAN("Span"),
  /** A text that leads elsewhere. */
  LINK("Link"),
  /** A field to fill in. */
  FIELD("Form");

  private final String type;
  private final String owner;
  private final String attribute;
  private final String value;

  Role(String type) {
    this(type, "", "", "");
  }

  Role(String type, String owner, String attribute, String value) {
    this.type = type;
    this.owner = owner;
    this.attribute = attribute;
    this.value = value;
  }

  /**
   * Returns the name that files use.
   *
   * @return a standard structure type
   */
  public PdfName type() {
    return new PdfName(type);
  }

  Optional<PdfDictionary> attributes() {
    if (owner.isEmpty()) {
      return Optional.empty();
    }
    PdfDictionary attributes = new PdfDictionary();
    attributes.put(PdfName.O, new PdfName(owner));
    attributes.put(new PdfName(attribute), new PdfName(value));
    return Optional.of(attributes);
  }
}

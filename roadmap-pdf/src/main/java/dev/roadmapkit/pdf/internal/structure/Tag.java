package dev.roadmapkit.pdf.internal.structure;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of a document with its role. Its parts are read in the order in which they came to it, on
 * whatever pages they are drawn. Not thread-safe.
 */
public final class Tag {

  /** What a tag consists of: tags, pieces of pages, and annotations. */
  sealed interface Part permits Child, Mark, Annotation {}

  record Child(Tag tag) implements Part {}

  /** A piece of the content of a page. */
  record Mark(int page, int id) implements Part {}

  record Annotation(int page, PdfIndirectReference reference) implements Part {}

  /** What a figure has to say of itself: words, their language, and where it is on its page. */
  private record Figure(String text, Locale language, List<Float> box) {}

  private final Role role;
  private final @Nullable Tag parent;
  private List<Part> parts = new ArrayList<>(1);
  private boolean released;
  private @Nullable URI address;
  private @Nullable String spoken;
  private @Nullable PdfIndirectReference reference;
  private @Nullable Figure figure;

  private Tag(Role role, @Nullable Tag parent) {
    this.role = role;
    this.parent = parent;
  }

  /**
   * Returns the tag of a whole document.
   *
   * @return a new root
   */
  public static Tag document() {
    return new Tag(Role.DOCUMENT, null);
  }

  /**
   * Adds a part after those that are there.
   *
   * @param kind its role
   * @return the part
   */
  public Tag child(Role kind) {
    Tag child = new Tag(kind, this);
    parts.add(new Child(child));
    return child;
  }

  /**
   * Returns the part that is a link to an address: the last one, if it leads there, for a link goes on
   * in the next line, or else a new one.
   *
   * @param target where it leads
   * @return the link
   */
  public Tag link(URI target) {
    if (!parts.isEmpty()
        && parts.get(parts.size() - 1) instanceof Child last
        && target.equals(last.tag().address)) {
      return last.tag();
    }
    Tag link = child(Role.LINK);
    link.address = target;
    return link;
  }

  /**
   * Adds a part of a line that is not drawn as it is read.
   *
   * @param text what it reads
   * @return the part
   */
  public Tag spoken(String text) {
    Tag span = child(Role.SPAN);
    span.spoken = text;
    return span;
  }

  /**
   * Returns the role.
   *
   * @return what the part is
   */
  public Role role() {
    return role;
  }

  /**
   * Returns the tag that this one is a part of.
   *
   * @return the parent
   * @throws IllegalStateException for a whole document
   */
  public Tag parent() {
    if (parent == null) {
      throw new IllegalStateException("a document is no part of another tag");
    }
    return parent;
  }

  /** What it reads, if not what is drawn. */
  Optional<String> spoken() {
    return Optional.ofNullable(spoken);
  }

  /** Forgets the parts, which were written or are not wanted: nothing is added any more. */
  public void release() {
    parts = List.of();
    released = true;
  }

  boolean isReleased() {
    return released;
  }

  boolean isDocument() {
    return parent == null;
  }

  /**
   * Says what a figure shows.
   *
   * @param text the words
   * @param language their language
   */
  public void describe(String text, Locale language) {
    figure = new Figure(text, language, List.of());
  }

  /**
   * Says where a figure is on its page; its words are said before.
   *
   * @param box the left, lower, right and upper edge, as files measure pages
   */
  public void bound(List<Float> box) {
    if (figure != null) {
      figure = new Figure(figure.text(), figure.language(), box);
    }
  }

  /** Adds what a figure has to say of itself to its entry in a file. */
  void addTo(PdfDictionary element) {
    if (figure == null) {
      return;
    }
    element.put(PdfName.ALT, new PdfString(figure.text(), PdfObject.TEXT_UNICODE));
    element.put(PdfName.LANG, new PdfString(figure.language().toLanguageTag()));
    PdfArray box = new PdfArray();
    figure.box().forEach(edge -> box.add(new PdfNumber(edge)));
    PdfDictionary layout = new PdfDictionary();
    layout.put(PdfName.O, new PdfName("Layout"));
    layout.put(PdfName.BBOX, box);
    element.put(PdfName.A, layout);
  }

  List<Part> parts() {
    return parts;
  }

  void add(Part part) {
    parts.add(part);
  }

  @Nullable
  PdfIndirectReference reference() {
    return reference;
  }

  void refer(PdfIndirectReference made) {
    reference = made;
  }
}

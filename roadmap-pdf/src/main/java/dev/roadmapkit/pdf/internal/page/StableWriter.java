package dev.roadmapkit.pdf.internal.page;

import com.lowagie.text.Document;
import com.lowagie.text.TextRenderingOptions;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfDocument;
import com.lowagie.text.pdf.PdfIndirectObject;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfPage;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes the same bytes for the same input: no clock, no random numbers, and a file identifier made
 * from the content.
 */
final class StableWriter extends PdfWriter {

  private static final int ID_BYTES = 16;

  private final MessageDigest digest;
  private @Nullable PdfDictionary info;
  private int structParents;
  private boolean spelling;

  private StableWriter(PdfDocument pdf, OutputStream out, MessageDigest digest) {
    super(pdf, new DigestOutputStream(out, digest));
    this.digest = digest;
  }

  static StableWriter open(Document document, OutputStream out) {
    PdfDocument pdf = new PdfDocument();
    // With FOP on the class path OpenPDF would shape text its way, and the bytes would change.
    pdf.setTextRenderingOptions(new TextRenderingOptions("en", false));
    document.addDocListener(pdf);
    StableWriter writer = new StableWriter(pdf, out, sha256());
    pdf.addWriter(writer);
    writer.setFullCompression();
    writer.setPdfVersion(VERSION_1_7);
    writer.setCloseStream(false);
    writer.setTabs(PdfName.S);
    return writer;
  }

  /** Asked for when all but the trailer is written; the identifier must not change after that. */
  @Override
  public PdfDictionary getInfo() {
    if (info == null) {
      byte[] id = Arrays.copyOf(digest.digest(), ID_BYTES);
      info = new IdentifiedInfo(super.getInfo(), id);
    }
    return info;
  }

  /** Sets the key by which the current page refers to the structure tree. */
  void structParents(int key) {
    structParents = key;
  }

  /** Makes the maps of fonts say letters for their shapes. */
  void spell() {
    spelling = true;
  }

  /** OpenPDF knows no other way to add something to a page. */
  @Override
  public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference at) throws IOException {
    if (object instanceof PdfPage page) {
      page.put(PdfName.STRUCTPARENTS, new PdfNumber(structParents));
    }
    return super.addToBody(object, at);
  }

  @Override
  public PdfIndirectObject addToBody(PdfObject object) throws IOException {
    return super.addToBody(spelling ? LetterMap.spelled(object) : object);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** OpenPDF takes the identifier from here, but it must not be written here. */
  private static final class IdentifiedInfo extends PdfDictionary {

    private final PdfArray id = new PdfArray();

    IdentifiedInfo(PdfDictionary info, byte[] bytes) {
      // One by one: JDKs make tables of different sizes for all at once, which changes their order.
      info.getKeys().forEach(key -> put(key, info.get(key)));
      remove(PdfName.CREATIONDATE);
      remove(PdfName.MODDATE);
      id.add(new PdfString(bytes).setHexWriting(true));
      id.add(new PdfString(bytes).setHexWriting(true));
    }

    @Override
    public boolean contains(PdfName key) {
      return key.equals(PdfName.FILEID) || super.contains(key);
    }

    @Override
    public PdfObject get(PdfName key) {
      return key.equals(PdfName.FILEID) ? id : super.get(key);
    }
  }
}

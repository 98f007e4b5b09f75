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
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import dev.roadmapkit.pdf.internal.font.Fonts;
import dev.roadmapkit.pdf.internal.font.Packed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.zip.InflaterOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the same bytes for the same input: no clock, no random numbers, and a file identifier made
 * from the content.
 */
final class StableWriter extends PdfWriter {

  private static final int ID_BYTES = 16;

  /** One less than usual takes three quarters of the time, for one more byte in a hundred. */
  private static final int LEVEL = 5;

  private final MessageDigest digest;
  private final Fonts fonts;
  private @Nullable PdfDictionary info;
  private int structParents;
  private boolean sharing;

  private StableWriter(PdfDocument pdf, OutputStream out, MessageDigest digest, Fonts fonts) {
    super(pdf, new DigestOutputStream(out, digest));
    this.digest = digest;
    this.fonts = fonts;
  }

  static StableWriter open(Document document, OutputStream out, Fonts fonts) {
    PdfDocument pdf = new PdfDocument();
    // With FOP on the class path OpenPDF would shape text its way, and the bytes would change.
    pdf.setTextRenderingOptions(new TextRenderingOptions("en", false));
    document.addDocListener(pdf);
    StableWriter writer = new StableWriter(pdf, out, sha256(), fonts);
    pdf.addWriter(writer);
    writer.setFullCompression();
    writer.setPdfVersion(VERSION_1_7);
    writer.setCloseStream(false);
    writer.setTabs(PdfName.S);
    writer.setCompressionLevel(LEVEL);
    return writer;
  }

  /** Asked for when all but the trailer is written; the identifier must not change after that. */
  @Override
  public PdfDictionary getInfo() {
    if (info == null) {
      flush();
      byte[] id = Arrays.copyOf(digest.digest(), ID_BYTES);
      info = new IdentifiedInfo(super.getInfo(), id);
    }
    return info;
  }

  @Override
  public void flush() {
    try {
      os.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the document", e);
    }
  }

  /** Sets the key by which the current page refers to the structure tree. */
  void structParents(int key) {
    structParents = key;
  }

  /** OpenPDF knows no other way to add something to a page. */
  @Override
  public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference at) throws IOException {
    if (object instanceof PdfPage page) {
      page.put(PdfName.STRUCTPARENTS, new PdfNumber(structParents));
    }
    return super.addToBody(object, at);
  }

  /** Font programs and their maps to Unicode come here; OpenPDF was told not to compress them. */
  @Override
  public PdfIndirectObject addToBody(PdfObject object) throws IOException {
    return super.addToBody(
        sharing && object instanceof PdfStream stream ? compressed(stream) : object);
  }

  @Override
  protected void addSharedObjectsToBody() throws IOException {
    sharing = true;
    super.addSharedObjectsToBody();
    sharing = false;
  }

  private PdfStream compressed(PdfStream stored) throws IOException {
    byte[] part = unpacked(stored);
    Packed packed = fonts.packed(fonts.drewShapes() ? LetterMap.spelled(part) : part);
    PdfStream stream = new PdfStream(packed.bytes());
    stream.put(PdfName.FILTER, PdfName.FLATEDECODE);
    if (stored.contains(PdfName.LENGTH1)) {
      stream.put(PdfName.LENGTH1, new PdfNumber(packed.length()));
    }
    return stream;
  }

  private static byte[] unpacked(PdfStream stored) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (InflaterOutputStream inflater = new InflaterOutputStream(bytes)) {
      stored.writeContent(inflater);
    }
    return bytes.toByteArray();
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

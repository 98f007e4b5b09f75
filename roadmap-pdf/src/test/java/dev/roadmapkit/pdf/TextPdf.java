package dev.roadmapkit.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.DeflaterOutputStream;

/** A small checklist written by hand, so that anything can be wrong with it. */
final class TextPdf {

  static final String HEAD = "%PDF-1.7\n";
  static final String END = "\ntrailer <</Root 1 0 R /Size 9>>\nstartxref\n0\n%%EOF\n";
  static final String XMP = "<x xmlns:r=\"urn:roadmapkit:checklist:\"><r:roadmap>small</r:roadmap>"
      + "<r:version>1.0.0</r:version></x>";
  static final String ROOT = "1 0 obj <</Metadata 2 0 R /AcroForm 3 0 R>> endobj\n";
  static final String BOX = "4 0 obj <</T (topic:one) /V /Yes /DV /Off>> endobj\n";

  private TextPdf() {}

  /** A whole file with these fields, and objects from 4 on. */
  static byte[] form(String fields, String objects) {
    return file(ROOT + metadata(XMP) + "3 0 obj <</Fields " + fields + ">> endobj\n" + objects);
  }

  /** A whole file of objects. */
  static byte[] file(String objects) {
    return bytes(HEAD + objects + END);
  }

  static String metadata(String xmp) {
    return stream(2, "/Type /Metadata", xmp);
  }

  static String stream(int number, String entries, String content) {
    return number + " 0 obj <<" + entries + " /Length " + content.length() + ">> stream\n" + content
        + "\nendstream endobj\n";
  }

  /** A stream that is packed. */
  static String packed(int number, String entries, byte[] content) {
    return stream(
        number, entries + " /Filter /FlateDecode", new String(deflated(content), ISO_8859_1));
  }

  static byte[] deflated(byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream packer = new DeflaterOutputStream(out)) {
      packer.write(content);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  static byte[] bytes(String text) {
    return text.getBytes(ISO_8859_1);
  }
}

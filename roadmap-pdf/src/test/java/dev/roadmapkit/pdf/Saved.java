package dev.roadmapkit.pdf;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfStamper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;

/** Checklists ticked and saved, as different programs do it. */
final class Saved {

  /** Ways to save a document in which boxes are ticked, and others are not any more. */
  enum Way {
    PDFBOX {
      @Override
      byte[] write(byte[] document, List<String> on, List<String> off) throws IOException {
        return byPdfBox(document, on, off, (opened, out) -> opened.save(out));
      }
    },
    PDFBOX_UNPACKED {
      @Override
      byte[] write(byte[] document, List<String> on, List<String> off) throws IOException {
        return byPdfBox(
            document,
            on,
            off,
            (opened, out) -> opened.save(out, CompressParameters.NO_COMPRESSION));
      }
    },
    PDFBOX_INCREMENTAL {
      @Override
      byte[] write(byte[] document, List<String> on, List<String> off) throws IOException {
        return byPdfBox(document, on, off, (opened, out) -> opened.saveIncremental(out));
      }
    },
    OPENPDF {
      @Override
      byte[] write(byte[] document, List<String> on, List<String> off) throws IOException {
        return byOpenPdf(document, on, off, false);
      }
    },
    OPENPDF_APPENDED {
      @Override
      byte[] write(byte[] document, List<String> on, List<String> off) throws IOException {
        return byOpenPdf(document, on, off, true);
      }
    };

    /** The document with these boxes ticked, and those not. */
    byte[] save(byte[] document, List<String> on, List<String> off) throws IOException {
      return RootLocale.in(() -> write(document, on, off));
    }

    abstract byte[] write(byte[] document, List<String> on, List<String> off) throws IOException;
  }

  private Saved() {}

  /** Changes a document with PDFBox at will. */
  static byte[] changed(byte[] document, Change change) throws IOException {
    try (PDDocument opened = Loader.loadPDF(document)) {
      change.apply(opened);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      opened.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    }
  }

  static PDCheckBox box(PDDocument document, String name) {
    return (PDCheckBox) document.getDocumentCatalog().getAcroForm().getField(name);
  }

  private static byte[] byPdfBox(byte[] document, List<String> on, List<String> off, Saving saving)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument opened = Loader.loadPDF(document)) {
      for (String name : on) {
        box(opened, name).check();
        box(opened, name).getCOSObject().setNeedToBeUpdated(true);
      }
      for (String name : off) {
        box(opened, name).getCOSObject().setItem(COSName.V, COSName.Off);
        box(opened, name).getCOSObject().setItem(COSName.AS, COSName.Off);
        box(opened, name).getCOSObject().setNeedToBeUpdated(true);
      }
      saving.save(opened, out);
    }
    return out.toByteArray();
  }

  private static byte[] byOpenPdf(
      byte[] document, List<String> on, List<String> off, boolean append) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfStamper stamper = new PdfStamper(new PdfReader(document), out, '\0', append);
    for (String name : on) {
      stamper.getAcroFields().setField(name, "Yes");
    }
    for (String name : off) {
      stamper.getAcroFields().setField(name, "Off");
    }
    stamper.close();
    return out.toByteArray();
  }

  /** Something done to an open document. */
  interface Change {
    void apply(PDDocument document) throws IOException;
  }

  /** A way to write an open document. */
  private interface Saving {
    void save(PDDocument document, ByteArrayOutputStream out) throws IOException;
  }
}

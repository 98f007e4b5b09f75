package dev.roadmapkit.pdf;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF says of a document. */
final class Conformance {

  private static final List<PDFAFlavour> FLAVOURS =
      List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFA_2_U);

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Conformance() {}

  /** All failures against PDF/UA-1, PDF/A-2a and PDF/A-2u. */
  static List<String> failures(byte[] document) throws Exception {
    return failures(document, FLAVOURS);
  }

  /** All failures against PDF/UA-1 alone, in a third of the time. */
  static List<String> accessibilityFailures(byte[] document) throws Exception {
    return failures(document, List.of(PDFAFlavour.PDFUA_1));
  }

  private static List<String> failures(byte[] document, List<PDFAFlavour> flavours)
      throws Exception {
    return RootLocale.in(() -> validated(document, flavours));
  }

  private static List<String> validated(byte[] document, List<PDFAFlavour> flavours)
      throws Exception {
    List<String> failures = new ArrayList<>();
    for (PDFAFlavour flavour : flavours) {
      try (PDFAParser parser = Foundries.defaultInstance()
              .createParser(new ByteArrayInputStream(document), flavour);
          PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
        ValidationResult result = validator.validate(parser);
        for (TestAssertion failure : result.getTestAssertions()) {
          failures.add(flavour + " " + failure.getRuleId().getClause() + "-"
              + failure.getRuleId().getTestNumber() + ": " + failure.getMessage() + " at "
              + failure.getLocation().getContext());
        }
        if (!result.isCompliant() && failures.isEmpty()) {
          failures.add(flavour + " not compliant");
        }
      }
    }
    return failures;
  }
}

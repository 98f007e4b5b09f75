package dev.roadmapkit.pdf;

import static dev.roadmapkit.pdf.TextPdf.BOX;
import static dev.roadmapkit.pdf.TextPdf.HEAD;
import static dev.roadmapkit.pdf.TextPdf.ROOT;
import static dev.roadmapkit.pdf.TextPdf.XMP;
import static dev.roadmapkit.pdf.TextPdf.file;
import static dev.roadmapkit.pdf.TextPdf.form;
import static dev.roadmapkit.pdf.TextPdf.metadata;
import static dev.roadmapkit.pdf.TextPdf.packed;
import static dev.roadmapkit.pdf.TextPdf.stream;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files that are no checklists, broken, or made to do harm, and what is said of them. */
enum Hostile {
  EMPTY("the file is empty [not-a-pdf]") {
    @Override
    byte[] bytes() {
      return new byte[0];
    }
  },
  ZEROS("this is not a PDF file [not-a-pdf]") {
    @Override
    byte[] bytes() {
      return new byte[10_000_000];
    }
  },
  SOMETHING_ELSE("this is not a PDF file [not-a-pdf]") {
    @Override
    byte[] bytes() {
      return TextPdf.bytes("{\"format\": 1}");
    }
  },
  TOO_LONG("the file is larger than the 67,108,864 bytes allowed [file-too-large]") {
    @Override
    byte[] bytes() {
      return new byte[(64 << 20) + 1];
    }
  },
  CUT_OFF(damaged("it has no end")) {
    @Override
    byte[] bytes() {
      return TextPdf.bytes(HEAD + ROOT + metadata(XMP));
    }
  },
  NO_TRAILER(damaged("it does not say where it begins")) {
    @Override
    byte[] bytes() {
      return TextPdf.bytes(HEAD + ROOT + metadata(XMP) + "%%EOF");
    }
  },
  NO_ROOT(damaged("object 1 is missing")) {
    @Override
    byte[] bytes() {
      return file("");
    }
  },
  ROOT_IS_A_NUMBER(damaged("it has no beginning")) {
    @Override
    byte[] bytes() {
      return file("1 0 obj 17 endobj");
    }
  },
  ENCRYPTED("the file is encrypted: save it without a password and without restrictions"
      + " [encrypted-pdf]") {
    @Override
    byte[] bytes() {
      return TextPdf.bytes(HEAD + ROOT + "trailer <</Root 1 0 R /Encrypt 9 0 R>>\n%%EOF");
    }
  },
  FOREIGN(foreign()) {
    @Override
    byte[] bytes() {
      return file("1 0 obj <</Type /Catalog>> endobj");
    }
  },
  FOREIGN_XMP(foreign()) {
    @Override
    byte[] bytes() {
      return file(ROOT + metadata("<x xmlns:r=\"urn:other\"><r:roadmap>small</r:roadmap></x>"));
    }
  },
  BROKEN_XMP(foreign()) {
    @Override
    byte[] bytes() {
      return file(ROOT + metadata(XMP.replace("</x>", "")));
    }
  },
  EXPANDING_XMP(foreign()) {
    @Override
    byte[] bytes() {
      return file(ROOT
          + metadata("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;\">"
              + "<!ENTITY c SYSTEM \"file:///etc/hostname\">]>"
              + XMP.replace("small", "small&b;&c;")));
    }
  },
  STRANGE_ROADMAP(
      "the file is damaged, it calls itself a checklist of roadmap \"Sm all\" 1.0.0: save or copy it"
          + " again [damaged-pdf]") {
    @Override
    byte[] bytes() {
      return file(ROOT
          + metadata(XMP.replace("small", "Sm all"))
          + "3 0 obj <</Fields [4 0 R]>> endobj "
          + BOX);
    }
  },
  NO_FORM(noBoxes()) {
    @Override
    byte[] bytes() {
      return file("1 0 obj <</Metadata 2 0 R>> endobj " + metadata(XMP));
    }
  },
  NO_FIELDS(noBoxes()) {
    @Override
    byte[] bytes() {
      return form("[]", "");
    }
  },
  OTHER_FIELDS(noBoxes()) {
    @Override
    byte[] bytes() {
      return form("[4 0 R null]", "4 0 obj <</T (signature)>> endobj");
    }
  },
  STRANGE_BOX(
      "the file is damaged, it has a field \"topic:No Slug\": save or copy it again [damaged-pdf]") {
    @Override
    byte[] bytes() {
      return form("[<</T (topic:No Slug)>>]", "");
    }
  },
  STRANGE_OPTION(
      "the file is damaged, it has a field \"option:a/b/c\": save or copy it again [damaged-pdf]") {
    @Override
    byte[] bytes() {
      return form("[<</T (option:a/b/c) /V /Yes>>]", "");
    }
  },
  STRANGE_STATE(damaged("the box \"topic:one\" is neither ticked nor not ticked")) {
    @Override
    byte[] bytes() {
      return form("[4 0 R]", BOX.replace("/Yes", "/Yws"));
    }
  },
  EQUAL_NAMES(
      "the box \"topic:one\" is there twice, ticked and not ticked: open the file again, tick the"
          + " box, untick it if that is what you mean, and save [damaged-pdf]") {
    @Override
    byte[] bytes() {
      return form("[4 0 R <</T (topic:one) /V /Off>>]", BOX);
    }
  },
  BOX_IS_MISSING(damaged("object 5 is missing")) {
    @Override
    byte[] bytes() {
      return form("[4 0 R 5 0 R]", BOX);
    }
  },
  KIDS_IN_A_CIRCLE(damaged("its form has object 4 in two places")) {
    @Override
    byte[] bytes() {
      return form("[4 0 R]", "4 0 obj <</T (a) /Kids [5 0 R]>> endobj 5 0 obj <</Kids [4 0 R]>>");
    }
  },
  KIDS_OF_THEMSELVES("the form has groups more than 32 deep [file-too-large]") {
    @Override
    byte[] bytes() {
      return form("[<</Kids 4 0 R>>]", "4 0 obj [<</T (a) /Kids 4 0 R>>] endobj");
    }
  },
  REFERENCES_IN_A_CIRCLE(damaged("object 4 leads in a circle")) {
    @Override
    byte[] bytes() {
      return form("4 0 R", "4 0 obj 5 0 R endobj 5 0 obj 4 0 R endobj");
    }
  },
  DEEP("the file has values more than 32 deep [file-too-large]") {
    @Override
    byte[] bytes() {
      return form("[4 0 R]", "4 0 obj " + "[".repeat(1_000_000) + " endobj");
    }
  },
  MANY_FIELDS("the form has more than the 75,000 fields allowed [file-too-large]") {
    @Override
    byte[] bytes() {
      return form(
          "[" + many(100_000, i -> i + 4 + " 0 R ") + "]",
          many(100_000, i -> i + 4 + " 0 obj <</T (topic:t" + i + ")>> endobj\n"));
    }
  },
  LONG_NAMES("the names of fields have more than the 16,777,216 characters allowed"
      + " [file-too-large]") {
    @Override
    byte[] bytes() {
      return form(
          "[<</T (topic:" + "a".repeat(1_000_000) + ") /Kids ["
              + many(50_000, i -> "<</T (b" + i + ")>>") + "]>>]",
          "");
    }
  },
  DEEP_XMP(foreign()) {
    @Override
    byte[] bytes() {
      return file(ROOT + metadata("<a>".repeat(349_000)));
    }
  },
  MANY_VALUES("an object has more than the 200,000 values allowed [file-too-large]") {
    @Override
    byte[] bytes() {
      return form("[" + "0 ".repeat(4_000_000) + "]", "");
    }
  },
  MANY_OBJECTS("the file has more than the 1,000,000 objects allowed [file-too-large]") {
    @Override
    byte[] bytes() {
      return form("[]", "4 0 obj endobj ".repeat(1_000_000));
    }
  },
  MANY_TRAILERS(noBoxes()) {
    @Override
    byte[] bytes() {
      return form("[]", "trailer <</Root 9 0 R>> ".repeat(400_000));
    }
  },
  MANY_CONTAINERS(noBoxes()) {
    @Override
    byte[] bytes() {
      return form("[]", stream(9, "/Type /ObjStm /First 4", "7 0 null").repeat(120_000));
    }
  },
  LONG_TEXT("a text has more than the 1,048,576 bytes allowed [file-too-large]") {
    @Override
    byte[] bytes() {
      return form("[4 0 R]", "4 0 obj (" + "a".repeat(9_000_000) + ") endobj");
    }
  },
  TEXT_WITHOUT_END(damaged("it does not say where it begins")) {
    @Override
    byte[] bytes() {
      return form("[4 0 R]", "4 0 obj <</T (topic:one /V /Yes>> endobj");
    }
  },
  NO_BEGINNING(damaged("an object has no beginning or no end")) {
    @Override
    byte[] bytes() {
      return form("[4 0 R]", BOX + BOX.replace("4 0 obj", "4 O obj"));
    }
  },
  NO_END(damaged("an object has no beginning or no end")) {
    @Override
    byte[] bytes() {
      return form("[4 0 R]", BOX.replace("endobj", "endobk") + BOX);
    }
  },
  BOMB_IN_METADATA("a stream unpacks to more than the 1,048,576 bytes allowed [file-too-large]") {
    @Override
    byte[] bytes() {
      return file(ROOT + packed(2, "", new byte[40_000_000]));
    }
  },
  BOMB_OF_OBJECTS("a stream unpacks to more than the 16,777,216 bytes allowed [file-too-large]") {
    @Override
    byte[] bytes() {
      byte[] content = new byte[40_000_000];
      System.arraycopy(TextPdf.bytes("4 0 "), 0, content, 0, 4);
      return form("[4 0 R]", packed(9, "/Type /ObjStm /N 1 /First 4", content));
    }
  },
  BOMBS_OF_OBJECT_NUMBERS(
      "the file unpacks to more than the 268,435,456 bytes allowed [file-too-large]") {
    @Override
    byte[] bytes() {
      byte[] content = new byte[16 << 20];
      Arrays.fill(content, (byte) ' ');
      return form("[]", packed(9, "/Type /ObjStm /First 16777216", content).repeat(17));
    }
  },
  BOX_IN_ALL_FIELDS(
      "the file unpacks to more than the 268,435,456 bytes allowed [file-too-large]") {
    @Override
    byte[] bytes() {
      return form(
          "[" + many(9_000, i -> "<</T (topic:t" + i + ") /V /A /AP 5 0 R>>") + "]",
          "5 0 obj <</N <<" + "/A 1".repeat(20_000) + ">>>> endobj");
    }
  },
  STRANGE_STREAM(damaged("a stream is not what it says")) {
    @Override
    byte[] bytes() {
      return form("[4 0 R]", stream(9, "/Type /ObjStn /First 4", "4 0 null") + BOX);
    }
  },
  DAMAGED_STREAM(damaged("a stream cannot be unpacked")) {
    @Override
    byte[] bytes() {
      return file(ROOT + stream(2, "/Filter /FlateDecode", "abcdefgh"));
    }
  },
  STREAM_CUT_OFF(damaged("a stream is cut off")) {
    @Override
    byte[] bytes() {
      byte[] whole = TextPdf.deflated(TextPdf.bytes(XMP));
      String part = new String(whole, 0, whole.length - 9, ISO_8859_1);
      return file(ROOT + stream(2, "/Filter /FlateDecode", part));
    }
  },
  STREAM_WITHOUT_END(damaged("a stream has no end")) {
    @Override
    byte[] bytes() {
      return file(ROOT + metadata(XMP).replace("endstream", ""));
    }
  },
  OTHER_PACKING("the file is packed in a way that is not supported: save it with another program"
      + " [unsupported-pdf]") {
    @Override
    byte[] bytes() {
      return file(ROOT + stream(2, "/Filter [/ASCII85Decode /FlateDecode]", "abcdefgh"));
    }
  };

  private final String message;

  Hostile(String message) {
    this.message = message;
  }

  abstract byte[] bytes();

  /** The one problem that there is. */
  String problem(String file) {
    return file + ":1:1: error: " + message;
  }

  private static String damaged(String reason) {
    return "the file is cut off or damaged, " + reason + ": save or copy it again [damaged-pdf]";
  }

  private static String foreign() {
    return "this is not a checklist, or a program left out whose it is, as printing to a PDF does:"
        + " save the checklist itself [not-a-checklist]";
  }

  private static String noBoxes() {
    return "the checklist has no boxes to tick on a screen: it was made to be printed, or a program"
        + " left them out [no-boxes]";
  }

  private static String many(int count, IntFunction<String> part) {
    return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
  }
}

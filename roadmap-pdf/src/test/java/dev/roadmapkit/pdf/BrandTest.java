package dev.roadmapkit.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.roadmapkit.pdf.PaintedText.Glyph;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A checklist in the colours, fonts and with the logo of somebody. */
class BrandTest {

  private static final String MONO = "internal/font/dejavu/DejaVuSansMono.ttf";

  @Test
  void aLongFooterLeavesRoomForTheSource() throws IOException {
    Brand brand = Brand.builder().footer("Acme Academy of Software ".repeat(6)).build();
    try (PDDocument document = Loader.loadPDF(draw(Theme.LIGHT, brand))) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("Acme Academy of Software Acme Academy of Software Acme\u2026"
              + " \u00b7 backend-developer 2026.1.0 \u00b7 CC-BY-4.0");
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void conformsWithLogoFooterAndFonts(Theme theme) throws Exception {
    Brand brand = Brand.builder()
        .accent("#D81B60")
        .logo(picture("png", BufferedImage.TYPE_INT_ARGB), "Acme Academy")
        .footer("\u00a9 Acme Academy")
        .regularFont(font(MONO))
        .build();
    byte[] bytes = draw(theme, brand);
    assertThat(Conformance.failures(bytes)).isEmpty();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      assertThat(ReadAloud.of(document)).startsWith("Document\n  Figure: Acme Academy\n");
      assertThat(new PDFTextStripper().getText(document))
          .contains("\u00a9 Acme Academy \u00b7 backend-developer 2026.1.0 \u00b7 CC-BY-4.0");
      TreeSet<String> fonts = new TreeSet<>();
      for (COSName name : document.getPage(0).getResources().getFontNames()) {
        fonts.add(document.getPage(0).getResources().getFont(name).getName().substring(7));
      }
      assertThat(fonts).contains("DejaVuSansMono", "Roboto-Bold").doesNotContain("Roboto-Regular");
    }
  }

  @Test
  void conformsWithAJpegLogo() throws Exception {
    Brand brand = Brand.builder()
        .logo(picture("jpg", BufferedImage.TYPE_INT_RGB), "Acme Academy")
        .build();
    assertThat(Conformance.failures(draw(Theme.LIGHT, brand))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // As it is where it is legible, else darker or lighter.
    "LIGHT, #7A1FA2, 7A1FA2",
    "LIGHT, #FFC107, 8C6A04",
    "DARK, #FFC107, FFC107",
    "DARK, #7A1FA2, AF79C7",
    "PRINT, #7A1FA2, 000000",
  })
  void anAccentIsAsLegibleAsTheThemeNeedsIt(Theme theme, String accent, String shown)
      throws IOException {
    byte[] bytes = draw(theme, Brand.builder().accent(accent).build());
    try (PDDocument document = Loader.loadPDF(bytes)) {
      List<Glyph> glyphs = PaintedText.of(document);
      assertThat(glyphs)
          .allSatisfy(glyph -> assertThat(glyph.contrast()).isGreaterThanOrEqualTo(4.5));
      // The first letter is of the category, which stands in the accent.
      assertThat(hex(glyphs.get(0).color())).isEqualTo(shown);
    }
  }

  @Test
  void isAValue() throws IOException {
    byte[] logo = picture("png", BufferedImage.TYPE_INT_ARGB);
    byte[] font = font(MONO);
    Brand one = Brand.builder().logo(logo, "A").monoFont(font).build();
    Brand other = Brand.builder().logo(logo.clone(), "A").monoFont(font.clone()).build();
    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    assertThat(one).isNotEqualTo(Brand.builder().logo(logo, "B").monoFont(font).build());
    byte[] before = draw(Theme.LIGHT, one);
    Arrays.fill(logo, (byte) 0);
    Arrays.fill(font, (byte) 0);
    assertThat(draw(Theme.LIGHT, one)).isEqualTo(before);
  }

  @Test
  void refusesWhatIsNoColour() {
    assertThatThrownBy(() -> Brand.builder().accent("blue"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("\"blue\" is no colour: write six hexadecimal digits, for example #1F4E8C");
  }

  @Test
  void refusesPicturesThatItCannotDraw() throws IOException {
    byte[] png = picture("png", BufferedImage.TYPE_INT_ARGB);
    assertThatThrownBy(() -> Brand.builder().logo(png, " "))
        .hasMessage("a logo needs an alternate text, such as the name");
    assertThatThrownBy(() -> Brand.builder().logo("GIF89a".getBytes(US_ASCII), "A"))
        .hasMessage("the picture is neither a PNG nor a JPEG file");
    assertThatThrownBy(() -> Brand.builder().logo(new byte[1_000_001], "A"))
        .hasMessage("the picture has 1000001 bytes, more than 1000000: scale it down");
    for (byte[] cut : List.of(
        Arrays.copyOf(png, png.length / 2),
        Arrays.copyOf(picture("jpg", BufferedImage.TYPE_INT_RGB), 200))) {
      assertThatThrownBy(() -> Brand.builder().logo(cut, "A"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageMatching(
              "the (picture is damaged: it cannot be read|JPEG file is damaged: .*)");
    }
    ByteBuffer.wrap(png).putInt(16, 50_000).putInt(20, 50_000);
    assertThatThrownBy(() -> Brand.builder().logo(png, "A"))
        .hasMessage("the picture has 50000 by 50000 pixels: it may have 1 to 4000000 in all");
    byte[] inks = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xC0, 0, 20, 8, 0, 1, 0, 1, 4, 0, 0
    };
    assertThatThrownBy(() -> Brand.builder().logo(inks, "A"))
        .hasMessage("the JPEG is made of printing inks (CMYK): save it in RGB");
    assertThatThrownBy(() -> Brand.builder().logo(Arrays.copyOf(inks, 6), "A"))
        .hasMessage("the JPEG file is damaged: it has no frame");
  }

  @Test
  void refusesFontsThatCannotOrMayNotBeEmbedded() throws IOException {
    byte[] font = font(MONO);
    assertThatThrownBy(() -> Brand.builder().boldFont("OTTO and more".getBytes(US_ASCII)))
        .hasMessage("the bold font is an OpenType font with PostScript outlines:"
            + " give a TrueType font (.ttf)");
    assertThatThrownBy(() -> Brand.builder().monoFont("ttcf and more".getBytes(US_ASCII)))
        .hasMessage("the mono font is a collection of fonts: give a TrueType font (.ttf)");
    assertThatThrownBy(() -> Brand.builder().italicFont(new byte[3]))
        .hasMessage("the italic font is no font that is known here: give a TrueType font (.ttf)");
    assertThatThrownBy(() -> Brand.builder().regularFont(Arrays.copyOf(font, 2_000)))
        .hasMessage("the regular font is damaged: it cannot be read");
    assertThatThrownBy(() -> Brand.builder().regularFont(without("OS/2", font)))
        .hasMessage("the regular font is damaged: it cannot be read");
    assertThatThrownBy(() -> Brand.builder().regularFont(permitting(font, 2)))
        .hasMessage("the regular font may not be embedded: its maker forbids it in the file");
    assertThatThrownBy(() -> Brand.builder().regularFont(permitting(font, 0x108)))
        .hasMessage(
            "the regular font may not be embedded in parts: its maker forbids it in the file");
  }

  /** The font with a table that has another name. */
  private static byte[] without(String table, byte[] font) {
    String text = new String(font, ISO_8859_1);
    return text.replaceFirst(table, "zzzz").getBytes(ISO_8859_1);
  }

  @Test
  void saysWhatItIs() throws IOException {
    Brand brand = Brand.builder()
        .accent("#0b6E4F")
        .logo(picture("png", BufferedImage.TYPE_INT_RGB), "Acme")
        .footer(" acme.example ")
        .monoFont(font(MONO))
        .build();
    assertThat(brand)
        .hasToString("Brand[accent #0B6E4F, logo \"Acme\", footer \"acme.example\", 1 font]");
    assertThat(Brand.builder().build()).hasToString("Brand[0 fonts]");
  }

  /** The font with other words of its maker on embedding. */
  private static byte[] permitting(byte[] font, int permissions) {
    ByteBuffer changed = ByteBuffer.wrap(font.clone());
    for (int at = 12; ; at += 16) {
      if (changed.getInt(at) == 0x4F532F32) {
        changed.putShort(changed.getInt(at + 8) + 8, (short) permissions);
        return changed.array();
      }
    }
  }

  private static byte[] draw(Theme theme, Brand brand) throws IOException {
    return Fixtures.draw(
        ChecklistRenderer.builder().theme(theme).brand(brand).build(), Fixtures.backend());
  }

  private static byte[] font(String name) throws IOException {
    try (InputStream in = ChecklistRenderer.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }

  private static byte[] picture(String format, int type) throws IOException {
    BufferedImage image = new BufferedImage(240, 80, type);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(new Color(0xD81B60));
    graphics.fillOval(4, 4, 72, 72);
    graphics.setColor(new Color(0x80D81B60, true));
    graphics.fillRect(90, 28, 140, 24);
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }

  private static String hex(Color color) {
    return String.format(java.util.Locale.ROOT, "%06X", color.getRGB() & 0xFFFFFF);
  }
}

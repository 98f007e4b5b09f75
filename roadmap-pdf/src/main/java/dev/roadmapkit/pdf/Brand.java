package dev.roadmapkit.pdf;

import dev.roadmapkit.pdf.internal.font.Face;
import dev.roadmapkit.pdf.internal.font.FontCheck;
import dev.roadmapkit.pdf.internal.page.Picture;
import java.awt.Color;
import java.nio.ByteBuffer;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whose checklists these are, as one sees them: colour, logo, footer and fonts. Immutable and thread-safe. */
public final class Brand {

  private static final Pattern COLOR = Pattern.compile("#[0-9A-Fa-f]{6}");

  private final BrandParts parts;

  private Brand(Builder builder) {
    this.parts =
        new BrandParts(builder.accent, builder.logo, builder.footer, Map.copyOf(builder.fonts));
  }

  /**
   * Returns a builder with the defaults: the colours of the theme, no logo, no footer, the bundled fonts.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  BrandParts parts() {
    return parts;
  }

  /** Returns a line for people: {@code Brand[accent #1F4E8C, logo "Acme", footer "acme.example", 2 fonts]}. */
  @Override
  public String toString() {
    StringJoiner text = new StringJoiner(", ", "Brand[", "]");
    parts
        .accent()
        .ifPresent(color ->
            text.add(String.format(Locale.ROOT, "accent #%06X", color.getRGB() & 0xFFFFFF)));
    parts.logo().ifPresent(logo -> text.add("logo \"" + logo.alternate() + "\""));
    if (!parts.footer().isEmpty()) {
      text.add("footer \"" + parts.footer() + "\"");
    }
    return text.add(parts.fonts().size() + (parts.fonts().size() == 1 ? " font" : " fonts"))
        .toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Brand that && parts.equals(that.parts);
  }

  @Override
  public int hashCode() {
    return parts.hashCode();
  }

  /** Builds a brand; not thread-safe. */
  public static final class Builder {

    private Optional<Color> accent = Optional.empty();
    private Optional<Picture> logo = Optional.empty();
    private String footer = "";
    private final Map<Face, ByteBuffer> fonts = new EnumMap<>(Face.class);

    private Builder() {}

    /**
     * Sets the colour of headings' labels, links and bars. A theme makes it darker or lighter where its
     * contrast would be less than 4.5:1; {@link Theme#PRINT} has no colours.
     *
     * @param color for example {@code #1F4E8C}
     * @return this builder
     * @throws IllegalArgumentException if it is anything else
     */
    public Builder accent(String color) {
      if (!COLOR.matcher(Objects.requireNonNull(color, "color")).matches()) {
        throw new IllegalArgumentException(
            "\"" + color + "\" is no colour: write six hexadecimal digits, for example #1F4E8C");
      }
      accent = Optional.of(new Color(Integer.parseInt(color.substring(1), 16)));
      return this;
    }

    /**
     * Sets the picture at the head of the first page.
     *
     * @param file the bytes of a PNG or JPEG file, at most a million, with at most four million pixels
     * @param alternate what it shows, read to those who do not see it; for example the name
     * @return this builder
     * @throws IllegalArgumentException if it is no such file or damaged, or the alternate text is blank
     */
    public Builder logo(byte[] file, String alternate) {
      Objects.requireNonNull(file, "file");
      Objects.requireNonNull(alternate, "alternate");
      if (alternate.isBlank()) {
        throw new IllegalArgumentException("a logo needs an alternate text, such as the name");
      }
      logo = Optional.of(Picture.of(file, alternate.strip()));
      return this;
    }

    /**
     * Sets a text at the foot of each page, before the roadmap's id, version and licence. These are always
     * told: the text is shortened to the room that they leave, and left out where there is next to none.
     *
     * @param text the text; on A4 there is room for about 55 characters
     * @return this builder
     */
    public Builder footer(String text) {
      footer = Objects.requireNonNull(text, "text").strip();
      return this;
    }

    /**
     * Sets the font of body text. The bundled fonts stand in for characters that it does not have.
     *
     * @param file the bytes of a TrueType font that may be embedded
     * @return this builder
     * @throws IllegalArgumentException if it is anything else
     */
    public Builder regularFont(byte[] file) {
      return font(Face.REGULAR, "regular font", file);
    }

    /**
     * Sets the font of headings and strong text.
     *
     * @param file the bytes of a TrueType font that may be embedded
     * @return this builder
     * @throws IllegalArgumentException if it is anything else
     */
    public Builder boldFont(byte[] file) {
      return font(Face.BOLD, "bold font", file);
    }

    /**
     * Sets the font of emphasis.
     *
     * @param file the bytes of a TrueType font that may be embedded
     * @return this builder
     * @throws IllegalArgumentException if it is anything else
     */
    public Builder italicFont(byte[] file) {
      return font(Face.ITALIC, "italic font", file);
    }

    /**
     * Sets the font of code.
     *
     * @param file the bytes of a TrueType font that may be embedded
     * @return this builder
     * @throws IllegalArgumentException if it is anything else
     */
    public Builder monoFont(byte[] file) {
      return font(Face.MONO, "mono font", file);
    }

    /**
     * Builds the brand.
     *
     * @return the brand
     */
    public Brand build() {
      return new Brand(this);
    }

    private Builder font(Face face, String name, byte[] file) {
      byte[] copy = Objects.requireNonNull(file, "file").clone();
      FontCheck.require(name, copy);
      fonts.put(face, ByteBuffer.wrap(copy).asReadOnlyBuffer());
      return this;
    }
  }
}

package dev.roadmapkit.pdf;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.StepId;
import dev.roadmapkit.pdf.internal.checklist.Checklist;
import dev.roadmapkit.pdf.internal.checklist.Design;
import dev.roadmapkit.pdf.internal.checklist.Palette;
import dev.roadmapkit.pdf.internal.checklist.Ticks;
import dev.roadmapkit.pdf.internal.font.FontFiles;
import dev.roadmapkit.pdf.internal.font.UnsupportedText;
import dev.roadmapkit.pdf.internal.page.PageFormat;
import dev.roadmapkit.pdf.internal.page.TickState;
import dev.roadmapkit.progress.Mark;
import dev.roadmapkit.progress.Progress;
import dev.roadmapkit.progress.ProgressReport;
import dev.roadmapkit.schedule.Schedule;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Draws schedules as PDF checklists. Immutable and thread-safe: build one and share it. */
public final class ChecklistRenderer {

  private static final int LONGEST_NOTE = 100_000;
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~+/=:@-]{1,200}");

  private final PageFormat format;
  private final boolean form;
  private final Optional<Progress> progress;
  private final Optional<Map<StepId, String>> notes;
  private final String learner;
  private final Design design;
  private final FontFiles fonts;

  private ChecklistRenderer(Builder builder) {
    boolean compact = builder.density == Density.COMPACT;
    float width = builder.paper.width();
    float height = builder.paper.height();
    this.format = compact ? PageFormat.narrow(width, height) : PageFormat.of(width, height);
    this.design = design(builder, compact);
    this.fonts = FontFiles.bundled().with(builder.brand.parts().fonts());
    this.form = builder.form;
    this.progress = builder.progress;
    this.notes = builder.notes;
    this.learner = builder.learner;
  }

  private static Design design(Builder builder, boolean compact) {
    Palette palette = palette(builder.theme);
    BrandParts brand = builder.brand.parts();
    return new Design(
        brand.accent().map(palette::withAccent).orElse(palette),
        compact,
        brand.logo(),
        brand.footer(),
        builder.readers);
  }

  private static Palette palette(Theme theme) {
    return switch (theme) {
      case LIGHT -> Palette.LIGHT;
      case DARK -> Palette.DARK;
      case PRINT -> Palette.PRINT;
    };
  }

  /**
   * Returns a builder with the defaults: A4, boxes that can be ticked, none of them ticked.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Tells whether checklists have labels in a language.
   *
   * @param language a language; its region does not matter
   * @return false if labels, dates and numbers are English in a roadmap of that language
   */
  public static boolean hasLabelsIn(Locale language) {
    return Checklist.hasWords(language);
  }

  /**
   * Draws a schedule into a file. The file appears, or is replaced, only when the document is
   * complete; equal schedules give equal bytes.
   *
   * @param schedule what to draw
   * @param file the file
   * @throws UnsupportedTextException if a text cannot be drawn as it reads
   * @throws IOException if the file cannot be written
   */
  public void render(Schedule schedule, Path file) throws IOException {
    WholeFile.write(file, out -> draw(schedule, out), out -> render(schedule, out));
  }

  /**
   * Draws a schedule into a stream, which stays open. Nothing is written unless the document is
   * complete; equal schedules give equal bytes.
   *
   * @param schedule what to draw
   * @param out where the bytes go
   * @throws UnsupportedTextException if a text cannot be drawn as it reads
   * @throws IOException if the stream fails
   */
  public void render(Schedule schedule, OutputStream out) throws IOException {
    Chunks document = new Chunks();
    draw(schedule, document);
    document.writeTo(out);
    out.flush();
  }

  private void draw(Schedule schedule, OutputStream out) throws IOException {
    Objects.requireNonNull(schedule, "schedule");
    try {
      Optional<ProgressReport> report =
          progress.map(ledger -> ProgressReport.of(schedule.roadmap(), schedule.choices(), ledger));
      Ticks ticks = ticks(schedule.roadmap(), report);
      new Checklist(schedule, format, fonts, ticks, learner, design, report).write(out);
    } catch (UnsupportedText e) {
      throw new UnsupportedTextException(String.valueOf(e.getMessage()));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Ticks ticks(Roadmap roadmap, Optional<ProgressReport> progressed) {
    Map<String, TickState> states = new HashMap<>();
    progressed.ifPresent(report -> roadmap
        .steps()
        .forEach(step -> step.topics().forEach(topic -> {
          String id = topic.id().value();
          states.put(id, shown(report.state(id)));
        })));
    return new Ticks(form, states, notes.map(all -> of(roadmap, all)));
  }

  private static Map<String, String> of(Roadmap roadmap, Map<StepId, String> notes) {
    Map<String, String> texts = new HashMap<>();
    notes.forEach((id, text) -> {
      if (roadmap.steps().stream().noneMatch(step -> step.id().equals(id))) {
        throw new IllegalArgumentException("there are notes on step \"" + id
            + "\", which roadmap \"" + roadmap.id() + "\" " + roadmap.version() + " does not have");
      }
      texts.put(id.value(), text);
    });
    return texts;
  }

  private static TickState shown(Mark.State state) {
    return switch (state) {
      case DONE -> TickState.DONE;
      case SKIPPED -> TickState.SKIPPED;
      case NOT_STARTED, IN_PROGRESS -> TickState.OPEN;
    };
  }

  /** Builds a renderer; not thread-safe. */
  public static final class Builder {

    private PaperSize paper = PaperSize.A4;
    private boolean form = true;
    private Optional<Progress> progress = Optional.empty();
    private Optional<Map<StepId, String>> notes = Optional.empty();
    private String learner = "";
    private Theme theme = Theme.LIGHT;
    private Density density = Density.FULL;
    private Brand brand = Brand.builder().build();
    private Optional<Locale> readers = Optional.empty();

    private Builder() {}

    /**
     * Sets the paper. Default: A4.
     *
     * @param size the paper
     * @return this builder
     */
    public Builder paper(PaperSize size) {
      paper = Objects.requireNonNull(size, "size");
      return this;
    }

    /**
     * Sets the colours. Default: light.
     *
     * @param colours the theme
     * @return this builder
     */
    public Builder theme(Theme colours) {
      theme = Objects.requireNonNull(colours, "colours");
      return this;
    }

    /**
     * Sets how much the checklist says. Default: all.
     *
     * @param amount the density
     * @return this builder
     */
    public Builder density(Density amount) {
      density = Objects.requireNonNull(amount, "amount");
      return this;
    }

    /**
     * Sets whose checklists these are, as one sees them. Default: nobody's.
     *
     * @param owner the brand
     * @return this builder
     */
    public Builder brand(Brand owner) {
      brand = Objects.requireNonNull(owner, "owner");
      return this;
    }

    /**
     * Sets whose habits of writing dates, numbers and money the checklist follows: in India ₹8L is
     * ₹800,000. Its words stay in the language of the roadmap, and a locale of another language changes
     * nothing. Default: the language of the roadmap.
     *
     * @param readers a language with a region
     * @return this builder
     */
    public Builder locale(Locale readers) {
      this.readers = Optional.of(Objects.requireNonNull(readers, "readers"));
      return this;
    }

    /**
     * Sets whether the boxes can be ticked in a viewer. The field of a topic is called {@code topic:}
     * and the topic's id. Default: true.
     *
     * @param tickable false for a document to print only
     * @return this builder
     */
    public Builder form(boolean tickable) {
      form = tickable;
      return this;
    }

    /**
     * Sets what the learner did: done topics are ticked, skipped ones are marked with a dash.
     * Default: nothing. Drawing the schedule of another roadmap then fails with an {@link
     * IllegalArgumentException}.
     *
     * @param ledger the learner's progress
     * @return this builder
     */
    public Builder progress(Progress ledger) {
      progress = Optional.of(Objects.requireNonNull(ledger, "ledger"));
      return this;
    }

    /**
     * Adds a place for notes to every step; in a form it is a field to write in, called {@code note:} and the
     * step's id. Default: none. Of a long note the first 20 lines are shown, and an ellipsis; a character
     * that no font has is shown as U+FFFD. The field holds all of it. The font for typing has the letters of
     * Western Europe; for others viewers use their own, or show none.
     * Notes on a step that the roadmap does not have then fail with an {@link IllegalArgumentException}.
     *
     * @param texts what is written there, such as {@link TickedChecklist#notes}; may be empty
     * @return this builder
     * @throws IllegalArgumentException if one has more than 100,000 characters
     */
    public Builder notes(Map<StepId, String> texts) {
      Map<StepId, String> copy = new HashMap<>();
      Objects.requireNonNull(texts, "texts").forEach((step, text) -> {
        if (text.length() > LONGEST_NOTE) {
          throw new IllegalArgumentException("the note on step \"" + step + "\" has "
              + text.length() + " characters, more than " + LONGEST_NOTE);
        }
        copy.put(step, text.replaceAll("\\r\\n?", "\n").strip());
      });
      notes = Optional.of(Map.copyOf(copy));
      return this;
    }

    /**
     * Sets whose document it is, as a token that means something to the caller only; it is kept in
     * the document's XMP beside the id and version of the roadmap. Default: nobody.
     *
     * @param token 1 to 200 letters, digits or characters of {@code ._~+/=:@-}
     * @return this builder
     * @throws IllegalArgumentException if the token has others, or not 1 to 200
     */
    public Builder learner(String token) {
      if (!TOKEN.matcher(Objects.requireNonNull(token, "token")).matches()) {
        String shown = token.length() > 200 ? token.substring(0, 200) + "\u2026" : token;
        throw new IllegalArgumentException("the learner token \"" + shown
            + "\" is not 1 to 200 letters, digits or characters of ._~+/=:@-");
      }
      learner = token;
      return this;
    }

    /**
     * Builds the renderer.
     *
     * @return the renderer
     */
    public ChecklistRenderer build() {
      return new ChecklistRenderer(this);
    }
  }
}

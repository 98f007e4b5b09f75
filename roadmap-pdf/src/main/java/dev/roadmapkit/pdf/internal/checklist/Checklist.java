package dev.roadmapkit.pdf.internal.checklist;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.Source;
import dev.roadmapkit.pdf.internal.font.FontFiles;
import dev.roadmapkit.pdf.internal.font.Fonts;
import dev.roadmapkit.pdf.internal.page.Canvas;
import dev.roadmapkit.pdf.internal.page.PageFormat;
import dev.roadmapkit.pdf.internal.page.PdfFile;
import dev.roadmapkit.pdf.internal.page.PdfFile.Metadata;
import dev.roadmapkit.pdf.internal.page.Row;
import dev.roadmapkit.pdf.internal.page.Story;
import dev.roadmapkit.pdf.internal.structure.Role;
import dev.roadmapkit.pdf.internal.structure.Tag;
import dev.roadmapkit.pdf.internal.text.Isolate;
import dev.roadmapkit.pdf.internal.text.Line;
import dev.roadmapkit.pdf.internal.text.LineBreaker;
import dev.roadmapkit.pdf.internal.text.Run;
import dev.roadmapkit.pdf.internal.text.TextStyle;
import dev.roadmapkit.progress.ProgressReport;
import dev.roadmapkit.schedule.Schedule;
import dev.roadmapkit.schedule.ScheduledStep;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A whole checklist, from its title to its glossary. One use, one thread. */
public final class Checklist {

  private static final String DOT = " \u00b7 ";
  private static final float SHORTEST_FOOTER = 60;

  private final Schedule schedule;
  private final Roadmap roadmap;
  private final PageFormat format;
  private final Fonts fonts;
  private final Flow flow;
  private final Ticks ticks;
  private final String learner;
  private final Design design;
  private final Optional<ProgressReport> progress;

  /**
   * Starts a document.
   *
   * @param schedule what to draw
   * @param format the paper
   * @param files the fonts
   * @param ticks the boxes
   * @param learner a token for whose it is, empty for nobody
   * @param design how it looks
   * @param progress how far the learner is
   */
  public Checklist(
      Schedule schedule,
      PageFormat format,
      FontFiles files,
      Ticks ticks,
      String learner,
      Design design,
      Optional<ProgressReport> progress) {
    this.design = design;
    this.progress = progress;
    this.ticks = ticks;
    this.learner = learner;
    this.schedule = schedule;
    this.roadmap = schedule.roadmap();
    this.format = format;
    this.fonts = new Fonts(files);
    this.flow = new Flow(
        new LineBreaker(fonts, roadmap.language()),
        format,
        new Look(design.palette(), design.compact()),
        Words.in(design.readersOf(roadmap.language())));
  }

  /**
   * Tells whether there are labels in a language.
   *
   * @param language the language; its region does not matter
   * @return false if they would be in English
   */
  public static boolean hasWords(Locale language) {
    return Words.LANGUAGES.contains(language.getLanguage());
  }

  /**
   * Writes the document; the stream stays open.
   *
   * @param out where the bytes go
   */
  public void write(OutputStream out) {
    Line foot = foot();
    PdfFile.write(
        out,
        format,
        metadata(),
        fonts,
        flow.look().colors.paper(),
        flow.look().colors.ink(),
        this::content,
        (canvas, page, pages) -> margins(canvas, foot, page, pages));
  }

  private Tag content(Story.Listener listener) {
    flow.begin(listener);
    Headings headings = new Headings(flow);
    new TitleSection(flow, schedule, design.logo(), progress).write();
    new IntroSection(flow, headings, schedule, ticks.form()).write();
    headings.section(flow.words().text(Saying.STEPS));
    int number = 0;
    for (ScheduledStep step : schedule.steps()) {
      new StepSection(flow, schedule, ticks, progress).write(step, ++number);
      flow.endPart();
    }
    if (!roadmap.keyTerms().isEmpty() && !design.compact()) {
      headings.section(flow.words().text(Saying.KEY_TERMS));
      new Glossary(flow).write(roadmap.keyTerms());
    }
    headings.end();
    // Without height: what follows is no part of the last step.
    flow.add(new Row(0, 0, true, (canvas, top) -> flow.runningHead().enter("", top)));
    roadmap.source().ifPresent(this::source);
    return flow.end();
  }

  private void source(Source source) {
    String read = source
        .retrieved()
        .map(day ->
            flow.words().text(Saying.RETRIEVED, Lines.unbroken(flow.words().date(day))))
        .orElse("");
    TextStyle style = flow.look().small;
    if (source.url().isPresent()) {
      style = style.linked(source.url().get(), flow.look().colors.muted());
    }
    Run title = new Run(Isolate.of(Words.plain(source.title())), style);
    TextStyle worded = flow.look().small.in(flow.words().language());
    List<Run> runs = List.of(
        new Run(flow.words().text(Saying.SOURCE), worded), title, new Run(read + ".", worded));
    flow.paragraph(
        flow.tag(Role.PARAGRAPH), flow.lines(runs, flow.width()), 0, flow.look().gapSection);
  }

  private Metadata metadata() {
    List<String> tags = schedule.steps().stream()
        .flatMap(step -> step.step().tags().stream())
        .distinct()
        .toList();
    return new Metadata(
        roadmap.title(),
        roadmap.summary().orElse(roadmap.title()),
        String.join(", ", tags),
        roadmap.language(),
        roadmap.id().value(),
        roadmap.version().toString(),
        learner);
  }

  private void margins(Canvas canvas, Line foot, int page, int pages) {
    float right = format.side() + format.contentWidth();
    Line head = flow.runningHead().ended(roadmap.title());
    if (page > 1) {
      canvas.running(head, format.side(), format.head() - 32);
      canvas.rule(
          format.side(),
          format.head() - 17,
          format.contentWidth(),
          0.6f,
          flow.look().colors.hairline());
    }
    float top = format.height() - format.foot() + 18;
    canvas.running(foot, format.side(), top);
    Line number = flow.line(
        flow.words().text(Saying.PAGE_OF, page, pages),
        flow.look().small.in(flow.words().language()));
    canvas.running(number, right - number.width(), top);
  }

  /** Beside the page number; of the brand's words as many as fit beside what must be told. */
  private Line foot() {
    TextStyle style = flow.look().small;
    float width = format.contentWidth() * 0.8f;
    String id = roadmap.id() + " " + roadmap.version();
    String source = roadmap.license().map(license -> id + DOT + license).orElse(id);
    float free = width - flow.line(DOT + source, style).width();
    if (design.footer().isEmpty() || free < SHORTEST_FOOTER) {
      return flow.shortened(source, style, width);
    }
    return flow.line(flow.shortened(design.footer(), style, free).spoken() + DOT + source, style);
  }
}

package dev.roadmapkit.examples.cli;

import dev.roadmapkit.pdf.ChecklistRenderer;
import dev.roadmapkit.pdf.Density;
import dev.roadmapkit.pdf.PaperSize;
import dev.roadmapkit.pdf.Theme;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Option;

/** The options for how a checklist looks. */
final class ChecklistLook {

  @Option(names = "--paper", paramLabel = "PAPER", description = "a4 (the default) or letter.")
  private String paper = "a4";

  @Option(
      names = "--theme",
      paramLabel = "THEME",
      description = "light (the default), dark for screens, or print to save ink.")
  private String theme = "light";

  @Option(
      names = "--density",
      paramLabel = "DENSITY",
      description = "full (the default), or compact for boxes and links without prose.")
  private String density = "full";

  @Option(names = "--no-form", description = "Boxes to tick on paper only.")
  private boolean paperOnly;

  /** A renderer that draws what was asked for. */
  ChecklistRenderer.Builder renderer() {
    boolean letter = Words.oneOf(List.of("a4", "letter"), "paper size", paper).equals("letter");
    boolean compact =
        Words.oneOf(List.of("full", "compact"), "density", density).equals("compact");
    String colors = Words.oneOf(List.of("light", "dark", "print"), "theme", theme);
    return ChecklistRenderer.builder()
        .paper(letter ? PaperSize.LETTER : PaperSize.A4)
        .density(compact ? Density.COMPACT : Density.FULL)
        .theme(Theme.valueOf(colors.toUpperCase(Locale.ROOT)))
        .form(!paperOnly);
  }
}

/** Schedules as PDF checklists to print. */
module dev.roadmapkit.pdf {
  requires transitive dev.roadmapkit;
  requires com.github.librepdf.openpdf;
  requires org.commonmark;
  requires java.desktop;
  requires java.xml;
  requires static org.jspecify;

  exports dev.roadmapkit.pdf;
}

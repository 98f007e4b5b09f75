/** Roadmaps as immutable types, a strict reader for their files, a catalog and a scheduler. */
module dev.roadmapkit {
  requires tools.jackson.core;
  requires tools.jackson.dataformat.yaml;
  requires org.snakeyaml.engine;
  requires org.commonmark;
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;

  exports dev.roadmapkit;
  exports dev.roadmapkit.catalog;
  exports dev.roadmapkit.content;
  exports dev.roadmapkit.interchange;
  exports dev.roadmapkit.lint;
  exports dev.roadmapkit.pack;
  exports dev.roadmapkit.problem;
  exports dev.roadmapkit.progress;
  exports dev.roadmapkit.progress.store;
  exports dev.roadmapkit.schedule;
}

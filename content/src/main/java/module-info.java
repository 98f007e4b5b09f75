/** The bundled roadmaps: resources under {@code META-INF/roadmaps}, and no code. */
module dev.roadmapkit.content.bundled {}

package dev.roadmapkit.pdf.internal.form;

/**
 * A box of a filled form.
 *
 * @param name its name
 * @param drawn whether it was ticked when the form was drawn
 * @param ticked whether it is ticked now
 */
public record Box(String name, boolean drawn, boolean ticked) {}

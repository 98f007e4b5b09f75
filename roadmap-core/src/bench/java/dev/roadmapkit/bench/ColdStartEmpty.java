package dev.roadmapkit.bench;

/** A whole process that does nothing. */
public final class ColdStartEmpty {

  private ColdStartEmpty() {}

  /**
   * Returns.
   *
   * @param args none
   */
  public static void main(String[] args) {}
}

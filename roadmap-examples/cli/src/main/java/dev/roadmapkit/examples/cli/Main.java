package dev.roadmapkit.examples.cli;

import dev.roadmapkit.catalog.Catalog;

/** The entry point; the only place that ends the process. */
public final class Main {

  private Main() {}

  /**
   * Runs the command line.
   *
   * @param args the arguments
   */
  public static void main(String[] args) {
    System.exit(new RoadmapCli(Console.standard(), Catalog::bundled).run(args));
  }
}

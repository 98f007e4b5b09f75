package dev.roadmapkit.bench;

import java.io.IOException;
import java.io.InputStream;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A whole process of databind: the bundled YAML to a tree of nodes. */
public final class ColdStartTree {

  private ColdStartTree() {}

  /**
   * Reads.
   *
   * @param args the name of a YAML resource
   * @throws IOException if it cannot be read
   */
  public static void main(String[] args) throws IOException {
    try (InputStream in = ColdStartTree.class.getClassLoader().getResourceAsStream(args[0])) {
      System.out.println(YAMLMapper.builder().build().readTree(in).size());
    }
  }
}

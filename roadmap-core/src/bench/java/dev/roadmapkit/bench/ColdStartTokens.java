package dev.roadmapkit.bench;

import java.io.IOException;
import java.io.InputStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A whole process that only passes over the JSON tokens of a resource: what no reader can undercut. */
public final class ColdStartTokens {

  private ColdStartTokens() {}

  /**
   * Counts tokens.
   *
   * @param args the name of a JSON resource
   * @throws IOException if it cannot be read
   */
  public static void main(String[] args) throws IOException {
    int tokens = 0;
    try (InputStream in = ColdStartTokens.class.getClassLoader().getResourceAsStream(args[0]);
        JsonParser parser =
            JsonFactory.builder().build().createParser(ObjectReadContext.empty(), in)) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    }
    System.out.println(tokens);
  }
}

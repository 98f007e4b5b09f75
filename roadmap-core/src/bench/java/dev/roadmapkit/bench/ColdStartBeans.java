package dev.roadmapkit.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A whole process of databind: the bundled YAML to records as an application would write them. */
public final class ColdStartBeans {

  private ColdStartBeans() {}

  record Roadmap(
      int format,
      String id,
      String version,
      Locale language,
      String title,
      String category,
      String summary,
      String overview,
      Double futureProof,
      String statedDuration,
      String weeklyEffort,
      String license,
      Source source,
      Salaries salaries,
      List<Term> keyTerms,
      List<Choice> choices,
      List<Step> steps) {}

  record Source(String title, URI url, LocalDate retrieved) {}

  record Salaries(int year, List<Salary> ranges) {}

  record Salary(String region, Currency currency, long low, long high, String note) {}

  record Term(String id, String term, String expansion, String definition) {}

  record Choice(String id, String title, List<Option> options) {}

  record Option(String id, String title) {}

  record Step(
      String id,
      String title,
      String duration,
      List<String> requires,
      Boolean optional,
      Map<String, String> when,
      String learn,
      String build,
      String why,
      List<String> tags,
      List<Topic> topics,
      List<Note> notes,
      List<Resource> resources) {}

  record Topic(
      String id,
      String title,
      Boolean optional,
      String effort,
      String note,
      Map<String, String> when,
      List<String> equivalent) {}

  record Note(String heading, String text, List<String> items) {}

  record Resource(
      String id,
      String title,
      String provider,
      URI url,
      String kind,
      Boolean free,
      Locale language,
      String license,
      String effort,
      LocalDate lastVerified,
      Map<String, String> when) {}

  /**
   * Reads.
   *
   * @param args the name of a YAML resource
   * @throws IOException if it cannot be read
   */
  public static void main(String[] args) throws IOException {
    try (InputStream in = ColdStartBeans.class.getClassLoader().getResourceAsStream(args[0])) {
      System.out.println(
          YAMLMapper.builder().build().readValue(in, Roadmap.class).steps().size());
    }
  }
}

package dev.roadmapkit.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.RoadmapId;
import dev.roadmapkit.content.ContentException;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogTest {

  @TempDir
  private Path temp;

  private Path sources = Path.of("");
  private Path built = Path.of("");

  @BeforeEach
  void folders() {
    sources = temp.resolve("src");
    built = temp.resolve("built");
  }

  @Test
  void listsEveryVersionAndTheNewestReleases() throws IOException {
    add("1.10.0", "1.9.0", "2.0.0-rc.1");
    Packs.add(sources, "acme", "draft", "1.0.0-a");
    Catalog catalog = open();

    assertThat(catalog.entries())
        .hasToString("[draft 1.0.0-a, sample 1.9.0, sample 1.10.0, sample 2.0.0-rc.1]");
    assertThat(catalog.newest()).hasToString("[draft 1.0.0-a, sample 1.10.0]");
    assertThat(catalog.find("sample")).contains(catalog.entries().get(2));
    assertThat(catalog.find("simple")).isEmpty();
  }

  @Test
  void anEntryTellsWhatTheIndexKnows() throws IOException {
    add("1.0.0");
    CatalogEntry entry = open().find("sample").orElseThrow();

    assertThat(entry.pack()).isEqualTo("acme");
    assertThat(entry.id()).isEqualTo(RoadmapId.of("sample"));
    assertThat(entry.version()).isEqualTo(ContentVersion.parse("1.0.0"));
    assertThat(entry.title()).isEqualTo("Title of sample");
    assertThat(entry.category()).contains("Tests");
    assertThat(entry.languages()).hasToString("[en]");
    assertThat(entry).isEqualTo(open().find("sample").orElseThrow());
  }

  @Test
  void findsTheNewestCompatibleVersion() throws IOException {
    add("1.9.0", "1.10.0", "1.10.1", "2.0.0", "2.1.0-rc.1");
    Catalog catalog = open();

    assertThat(version(catalog, "sample", "^1.9")).isEqualTo("1.10.1");
    assertThat(version(catalog, "sample", "~1.10")).isEqualTo("1.10.1");
    assertThat(version(catalog, "sample", "1.10.0")).isEqualTo("1.10.0");
    assertThat(version(catalog, "sample", "^2")).isEqualTo("2.0.0");
    assertThat(version(catalog, "sample", "2.1.0-rc.1")).isEqualTo("2.1.0-rc.1");
    assertThat(catalog.roadmap("sample").version()).hasToString("2.0.0");
    assertThat(catalog.roadmap(catalog.entries().get(0)).version()).hasToString("1.9.0");
  }

  @Test
  void whatThereIsNotIsAnsweredWithWhatThereIs() throws IOException {
    add("1.9.0", "2.0.0");
    Catalog catalog = open();

    assertThatExceptionOfType(UnknownRoadmapException.class)
        .isThrownBy(() -> catalog.roadmap("sample", "^3.1"))
        .withMessage("the catalog has no version ^3.1 of roadmap \"sample\": it has 1.9.0, 2.0.0");
    assertThatExceptionOfType(UnknownRoadmapException.class)
        .isThrownBy(() -> catalog.roadmap("sampel"))
        .withMessage("the catalog has no roadmap \"sampel\". Did you mean \"sample\"?");
    assertThatExceptionOfType(UnknownRoadmapException.class)
        .isThrownBy(() -> catalog.roadmap("Not an id", "^1"))
        .withMessage("the catalog has no roadmap \"Not an id\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> catalog.roadmap("sample", "1"))
        .withMessage("\"1\" is not a range of versions: write \"^1\" for every compatible version,"
            + " or three numbers for one version");
  }

  @Test
  void ofManyVersionsTheNewestAreNamed() throws IOException {
    add("1.0.0", "1.1.0", "1.2.0", "1.3.0", "1.4.0", "2.0.0");
    Catalog catalog = open();

    assertThatExceptionOfType(UnknownRoadmapException.class)
        .isThrownBy(() -> catalog.roadmap(RoadmapId.of("sample"), ContentVersion.parse("9.0.0")))
        .withMessage("the catalog has no version 9.0.0 of roadmap \"sample\": it has 6 versions,"
            + " the newest 1.1.0, 1.2.0, 1.3.0, 1.4.0, 2.0.0")
        .satisfies(e -> assertThat(e.suggestion()).isEmpty());
  }

  @Test
  void whatIsNullIsNamed() throws IOException {
    add("1.0.0");
    Catalog catalog = open();
    // As from a caller that is not checked for null.
    String[] none = new String[1];
    String absent = none[0];

    assertThatNullPointerException().isThrownBy(() -> catalog.roadmap(absent)).withMessage("id");
    assertThatNullPointerException()
        .isThrownBy(() -> catalog.roadmap("sample", absent))
        .withMessage("range");
    assertThatNullPointerException().isThrownBy(() -> catalog.search(absent)).withMessage("words");
  }

  @Test
  void anEmptyClassPathGivesAnEmptyCatalogThatSaysSo() throws IOException {
    try (URLClassLoader empty = new URLClassLoader(new URL[0], null)) {
      Catalog catalog = Catalog.onClassPath(empty);

      assertThat(catalog.entries()).isEmpty();
      assertThat(catalog.search("a")).isEmpty();
      assertThatExceptionOfType(UnknownRoadmapException.class)
          .isThrownBy(() -> catalog.roadmap("sample"))
          .withMessage("the catalog has no roadmap \"sample\": it is empty, as no pack was found");
    }
  }

  @Test
  void aRoadmapComesWithItsTranslations() throws IOException {
    add("1.0.0");
    Packs.translate(sources, "acme", "sample", "1.0.0", "pt-BR", "Título");
    Packs.translate(sources, "acme", "sample", "1.0.0", "de", "Titel");
    Packs.build(sources, built);
    Path json = built.resolve("META-INF/roadmaps/acme/sample/1.0.0.de.json");
    Catalog catalog = Catalog.builder().folder(built).build();

    assertThat(catalog.find("sample").orElseThrow().languages()).hasToString("[en, de, pt_BR]");
    Roadmap roadmap = catalog.roadmap("sample");
    assertThat(roadmap.in(Locale.GERMANY).title()).isEqualTo("Titel");
    assertThat(roadmap.in(Locale.forLanguageTag("pt-BR")).title()).isEqualTo("Título");
    assertThat(roadmap.in(Locale.FRENCH).title()).isEqualTo("Title of sample");
    Files.delete(json);
    assertThatExceptionOfType(CatalogException.class)
        .isThrownBy(() -> Catalog.builder().folder(built).build().roadmap("sample"))
        .withMessage("pack \"acme\" lacks a file of roadmap \"sample\" version 1.0.0: "
            + built.resolve("META-INF/roadmaps/acme/pack.json") + " names " + json
            + ", which is not there: build the pack again");
    Packs.write(json, Files.readString(json.resolveSibling("1.0.0.pt-BR.json")));
    assertThatExceptionOfType(CatalogException.class)
        .isThrownBy(() -> Catalog.builder().folder(built).build().roadmap("sample"))
        .withMessage(built.resolve("META-INF/roadmaps/acme/pack.json") + " says that " + json
            + " belongs to roadmap \"sample\" version 1.0.0, but it holds its translation into"
            + " \"pt-BR\": build the pack again");
  }

  @Test
  void groupsByCategory() throws IOException {
    Path file = Packs.add(sources, "acme", "one", "1.0.0");
    Packs.write(file, Files.readString(file).replace("Tests", "Ünïcode & Friends"));
    Packs.add(sources, "acme", "two", "1.0.0");
    Path old = Packs.add(sources, "acme", "two", "0.9.0");
    Packs.write(old, Files.readString(old).replace("Tests", "Old"));
    Catalog catalog = open();

    assertThat(catalog.categories()).containsExactly("Tests", "Ünïcode & Friends");
    assertThat(catalog.category("UNICODE friends")).hasToString("[one 1.0.0]");
    assertThat(catalog.category("Tests")).hasToString("[two 1.0.0]");
    assertThat(catalog.category("Old")).isEmpty();
  }

  @Test
  void prefersTheCompiledFiles() throws IOException {
    add("1.0.0");
    Packs.build(sources, built);
    Files.delete(built.resolve("META-INF/roadmaps/acme/sample/1.0.0.yaml"));

    Catalog catalog = Catalog.builder().folder(built).build();

    assertThat(catalog.roadmap("sample").title()).isEqualTo("Title of sample");
  }

  @Test
  void readsASourcePackWithItsRows() throws IOException {
    add("1.0.0");
    Packs.build(sources, built);
    Path index = sources.resolve("META-INF/roadmaps/acme/pack.yaml");
    Files.copy(
        built.resolve("META-INF/roadmaps/acme/pack.yaml"),
        index,
        StandardCopyOption.REPLACE_EXISTING);

    Catalog catalog = Catalog.builder().folder(sources).folder(built).build();

    assertThat(catalog.entries()).hasToString("[sample 1.0.0]");
    assertThat(catalog.roadmap("sample").title()).isEqualTo("Title of sample");
  }

  @Test
  void opensFoldersJarsAndClassPathsTogether() throws IOException {
    add("1.0.0");
    Packs.build(sources, built);
    Path second = temp.resolve("second");
    Packs.add(second, "beta", "other", "1.0.0");
    Path jar = Packs.jar(
        temp.resolve("beta.jar"),
        Packs.Folders.NOT_LISTED,
        List.of(Packs.build(second, temp.resolve("second-built"))));
    Path third = temp.resolve("third");
    Packs.add(third, "roadmapkit", "bundled", "1.0.0");
    Packs.build(third, temp.resolve("third-built"));

    try (URLClassLoader loader = loader(temp.resolve("third-built"))) {
      Catalog catalog = Catalog.builder()
          .bundled(loader)
          .folder(built)
          .jar(jar)
          .classPath(loader)
          .build();

      assertThat(catalog.entries())
          .extracting(entry -> entry.pack() + ": " + entry)
          .containsExactly("roadmapkit: bundled 1.0.0", "beta: other 1.0.0", "acme: sample 1.0.0");
      for (CatalogEntry entry : catalog.entries()) {
        assertThat(catalog.roadmap(entry).id()).isEqualTo(entry.id());
      }
    }
    // Nothing holds the JAR open: a system that locks open files would refuse this.
    Files.delete(jar);
  }

  @Test
  void placesWithoutPacksAreNamedWithWhatWasLookedFor() throws IOException {
    Path empty = Files.createDirectory(temp.resolve("empty"));
    Path jar = Packs.jar(temp.resolve("empty.jar"), Packs.Folders.LISTED, List.of(empty));
    Path noJar = Files.writeString(temp.resolve("no.jar"), "text");

    assertRefused(
        Catalog.builder(),
        empty,
        "the folder \"" + empty
            + "\" holds no pack: looked for META-INF/roadmaps/<pack-id>/pack.json or pack.yaml in it");
    assertRefused(
        Catalog.builder(),
        temp.resolve("none"),
        "there is no folder or JAR \"" + temp.resolve("none") + "\"");
    assertThatExceptionOfType(CatalogException.class)
        .isThrownBy(() -> Catalog.builder().jar(jar))
        .withMessage(
            "the JAR \"" + jar
                + "\" holds no pack: looked for META-INF/roadmaps/<pack-id>/pack.json or pack.yaml in it");
    assertThatExceptionOfType(CatalogException.class)
        .isThrownBy(() -> Catalog.builder().jar(noJar))
        .withMessageStartingWith("\"" + noJar + "\" is not a JAR: ");
    assertThatExceptionOfType(CatalogException.class)
        .isThrownBy(() -> Catalog.builder().jar(empty))
        .withMessage("there is no folder or JAR \"" + empty + "\"");
  }

  @Test
  void aBrokenIndexIsNamedWithItsProblems() throws IOException {
    Path index = Packs.header(sources, "acme").resolve("pack.yaml");
    Packs.write(index, "format: 1\nid: acme\ntitel: A\n");

    assertThatExceptionOfType(ContentException.class)
        .isThrownBy(() -> Catalog.builder().folder(sources))
        .withMessage(index + ":3:1: error: unknown key \"titel\" in pack \"acme\" [unknown-key]\n"
            + "  Did you mean \"title\"?");
  }

  @Test
  void aFileThatTheIndexNamesMustBeThereAndARepairedPackIsReadAtOnce() throws IOException {
    add("1.0.0");
    Packs.build(sources, built);
    Path pack = built.resolve("META-INF/roadmaps/acme");
    Path file = pack.resolve("sample/1.0.0.json");
    String content = Files.readString(file);
    Catalog catalog = Catalog.builder().folder(built).build();

    Files.delete(file);
    assertThatExceptionOfType(CatalogException.class)
        .isThrownBy(() -> catalog.roadmap("sample"))
        .withMessage("pack \"acme\" lacks a file of roadmap \"sample\" version 1.0.0: "
            + pack.resolve("pack.json") + " names " + file
            + ", which is not there: build the pack again");
    Packs.write(file, content.replace("\"version\":\"1.0.0\"", "\"version\":\"1.0.1\""));
    assertThatExceptionOfType(CatalogException.class)
        .isThrownBy(() -> catalog.roadmap("sample"))
        .withMessage(pack.resolve("pack.json") + " says that " + file
            + " belongs to roadmap \"sample\" version 1.0.0, but it holds roadmap \"sample\" version"
            + " 1.0.1: build the pack again");
    Packs.write(file, content);
    assertThat(catalog.roadmap("sample").title()).isEqualTo("Title of sample");
  }

  @Test
  void twoPacksWithTheSameRoadmapServeOneIfItIsEqualAndAreRefusedIfNot() throws IOException {
    add("1.0.0");
    Packs.build(sources, built);
    Path other = temp.resolve("other");
    Path copy = Packs.add(other, "beta", "sample", "1.0.0");
    Path otherBuilt = Packs.build(other, temp.resolve("other-built"));

    assertThat(Catalog.builder().folder(otherBuilt).folder(built).build().find("sample"))
        .map(CatalogEntry::pack)
        .isEqualTo(Optional.of("beta"));

    Packs.write(copy, Files.readString(copy).replace("title: A", "title: B"));
    Packs.build(other, otherBuilt);
    assertThatExceptionOfType(CatalogException.class)
        .isThrownBy(() -> Catalog.builder().folder(built).folder(otherBuilt).build())
        .withMessage(
            "roadmap \"sample\" version 1.0.0 has different content in two packs, \"acme\" ("
                + built.resolve("META-INF/roadmaps/acme/pack.json") + ") and \"beta\" ("
                + otherBuilt.resolve("META-INF/roadmaps/beta/pack.json")
                + "): remove one of the packs, or release the roadmap under another version");
  }

  @Test
  void onePackAtTwoPlacesServesIfItIsEqualAndIsRefusedIfNot() throws IOException {
    add("1.0.0");
    Path first = Packs.build(sources, built);
    Path second = Packs.build(sources, temp.resolve("again"));

    try (URLClassLoader loader = loader(first, second)) {
      assertThat(Catalog.onClassPath(loader).entries()).hasToString("[sample 1.0.0]");
    }
    add("1.1.0");
    Packs.build(sources, second);
    try (URLClassLoader loader = loader(first, second)) {
      String path = "META-INF/roadmaps/acme/pack.json";
      assertThatExceptionOfType(CatalogException.class)
          .isThrownBy(() -> Catalog.onClassPath(loader))
          .withMessage("pack \"acme\" lies at two places with different content, "
              + first.toUri().toURL() + path + " and " + second.toUri().toURL() + path
              + ": keep one of them");
    }
  }

  private void assertRefused(Catalog.Builder builder, Path folder, String message) {
    assertThatExceptionOfType(CatalogException.class)
        .isThrownBy(() -> builder.folder(folder))
        .withMessage(message);
  }

  private void add(String... versions) {
    for (String version : versions) {
      Packs.add(sources, "acme", "sample", version);
    }
  }

  private Catalog open() throws IOException {
    return Catalog.builder().folder(Packs.build(sources, built)).build();
  }

  private static String version(Catalog catalog, String id, String range) {
    return catalog.roadmap(id, range).version().toString();
  }

  private static URLClassLoader loader(Path... folders) throws IOException {
    URL[] urls = new URL[folders.length];
    for (int i = 0; i < folders.length; i++) {
      urls[i] = folders[i].toUri().toURL();
    }
    return new URLClassLoader(urls, null);
  }
}

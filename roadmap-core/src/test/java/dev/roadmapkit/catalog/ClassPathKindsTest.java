package dev.roadmapkit.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.program.PrintsCatalog;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two packs on every kind of class path, most of them in a process of their own. */
class ClassPathKindsTest {

  private static final String MAIN = PrintsCatalog.class.getName();
  private static final String PRINTED = """
      roadmapkit: second 1.0.0, Title of second
      acme: first 1.0.0, Title of first
      roadmapkit: second 1.0.0, Title of second
      """;

  @TempDir
  private Path temp;

  private Path acme = Path.of("");
  private Path bundled = Path.of("");

  @BeforeEach
  void buildPacks() throws IOException {
    acme = built("acme", "first");
    bundled = built("roadmapkit", "second");
  }

  @ParameterizedTest
  @EnumSource
  void jars(Packs.Folders folders) throws IOException {
    Path first = Packs.jar(temp.resolve("a b+c.jar"), folders, List.of(acme));
    Path second = Packs.jar(temp.resolve("b.jar"), folders, List.of(bundled));
    URL[] urls = {first.toUri().toURL(), second.toUri().toURL()};

    try (URLClassLoader loader = new URLClassLoader(urls, null)) {
      Catalog catalog = Catalog.onClassPath(loader);
      assertThat(read(catalog)).containsExactly("first", "second");
    }
    assertThat(read(Catalog.builder().jar(first).jar(second).build())).hasSize(2);
    assertThat(openFiles()).noneMatch(name -> name.startsWith(temp.toString()));
  }

  /** The files that this process holds open, where the system tells. */
  private static List<String> openFiles() throws IOException {
    Path descriptors = Path.of("/proc/self/fd");
    List<String> names = new ArrayList<>();
    if (Files.isDirectory(descriptors)) {
      try (Stream<Path> links = Files.list(descriptors)) {
        for (Path link : links.filter(Files::isSymbolicLink).toList()) {
          names.add(Files.exists(link) ? Files.readSymbolicLink(link).toString() : "");
        }
      }
    }
    return names;
  }

  @Test
  void folders() throws IOException {
    Path spaced = Files.move(acme, temp.resolve("with space+é"));
    URL[] urls = {spaced.toUri().toURL(), bundled.toUri().toURL()};

    try (URLClassLoader loader = new URLClassLoader(urls, null)) {
      assertThat(read(Catalog.onClassPath(loader))).containsExactly("first", "second");
    }
  }

  @Test
  void aClassLoaderOfItsOwnKind() throws IOException {
    assertThat(read(Catalog.onClassPath(MemoryLoader.of(acme)))).containsExactly("first");
  }

  @Test
  void aClassPathOfJars() throws Exception {
    Path first = Packs.jar(temp.resolve("acme.jar"), Packs.Folders.LISTED, List.of(acme));
    List<Path> path = new ArrayList<>(libraries());
    path.addAll(List.of(first, bundled, mainClass()));

    assertThat(java("-cp", joined(path), MAIN)).isEqualTo(PRINTED);
  }

  @Test
  void aModulePath() throws Exception {
    Path descriptor = Files.writeString(acme.resolve("module-info.java"), "module acme.pack {}");
    int compiled = ToolProvider.findFirst("javac")
        .orElseThrow()
        .run(System.out, System.err, "-d", acme.toString(), descriptor.toString());
    assertThat(compiled).isZero();
    List<Path> path = new ArrayList<>(libraries());
    path.add(Packs.jar(temp.resolve("acme.jar"), Packs.Folders.LISTED, List.of(acme)));
    // A module without a descriptor, and without entries for folders.
    path.add(Packs.jar(temp.resolve("second.jar"), Packs.Folders.NOT_LISTED, List.of(bundled)));

    assertThat(java(
            "-p",
            joined(path),
            "--add-modules",
            "dev.roadmapkit,acme.pack,second",
            "-cp",
            mainClass().toString(),
            MAIN))
        .isEqualTo(PRINTED);
  }

  @Test
  void aShadedJar() throws Exception {
    List<Path> roots = new ArrayList<>(List.of(acme, bundled, mainClass()));
    List<FileSystem> open = new ArrayList<>();
    for (Path library : libraries()) {
      if (Files.isDirectory(library)) {
        roots.add(library);
      } else {
        FileSystem jar = FileSystems.newFileSystem(library);
        open.add(jar);
        roots.add(jar.getPath("/"));
      }
    }
    Path fat = Packs.jar(temp.resolve("fat.jar"), Packs.Folders.LISTED, roots);
    for (FileSystem jar : open) {
      jar.close();
    }

    assertThat(java("-cp", fat.toString(), MAIN)).isEqualTo(PRINTED);
  }

  @Test
  void aSpringBootJar() throws Exception {
    Path root = temp.resolve("app");
    Path classes = root.resolve("BOOT-INF/classes");
    Path libraries = Files.createDirectories(root.resolve("BOOT-INF/lib"));
    copy(bundled, classes);
    copy(mainClass(), classes);
    try (FileSystem loader = FileSystems.newFileSystem(loaderJar())) {
      copy(loader.getPath("/org"), root.resolve("org"));
    }
    Files.createDirectories(root.resolve("META-INF"));
    Files.write(root.resolve("META-INF/MANIFEST.MF"), manifest());
    Packs.jar(libraries.resolve("acme.jar"), Packs.Folders.LISTED, List.of(acme));
    for (Path library : libraries()) {
      if (Files.isDirectory(library)) {
        Packs.jar(libraries.resolve("core.jar"), Packs.Folders.LISTED, List.of(library));
      } else {
        Files.copy(library, libraries.resolve(library.getFileName()));
      }
    }
    Path app = Packs.jar(temp.resolve("app.jar"), Packs.Folders.LISTED, List.of(root));

    assertThat(java("-jar", app.toString())).isEqualTo(PRINTED);
  }

  private Path built(String pack, String roadmap) throws IOException {
    Path sources = temp.resolve("sources-" + pack);
    Packs.add(sources, pack, roadmap, "1.0.0");
    return Packs.build(sources, temp.resolve(pack));
  }

  private static List<String> read(Catalog catalog) {
    return catalog.entries().stream()
        .map(entry -> catalog.roadmap(entry).id().value())
        .toList();
  }

  /** The library itself and what it needs, without anything for tests. */
  private static List<Path> libraries() {
    List<Path> libraries = Stream.of(
            System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(
            entry -> entry.matches(".*[/\\\\](jackson-(core|databind|annotations|dataformat-yaml)"
                + "|snakeyaml-engine|commonmark)-[0-9.]+\\.jar"))
        .map(Path::of)
        .collect(Collectors.toCollection(ArrayList::new));
    libraries.add(0, Path.of("target/classes").toAbsolutePath());
    return libraries;
  }

  /** A folder with nothing but the program. */
  private Path mainClass() throws IOException {
    String name = MAIN.replace('.', '/') + ".class";
    Path folder = temp.resolve("main");
    Path target = folder.resolve(name);
    Files.createDirectories(target.resolveSibling(""));
    if (!Files.exists(target)) {
      Files.copy(Path.of("target/test-classes").resolve(name), target);
    }
    return folder;
  }

  private static Path loaderJar() throws Exception {
    Class<?> launcher = Class.forName("org.springframework.boot.loader.launch.JarLauncher");
    return Path.of(Objects.requireNonNull(launcher.getProtectionDomain().getCodeSource())
        .getLocation()
        .toURI());
  }

  private static byte[] manifest() throws IOException {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(
        Attributes.Name.MAIN_CLASS, "org.springframework.boot.loader.launch.JarLauncher");
    attributes.putValue("Start-Class", MAIN);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    manifest.write(bytes);
    return bytes.toByteArray();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.resolveSibling(""));
        Files.copy(file, target);
      }
    }
  }

  private static String joined(List<Path> path) {
    return path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  private static String java(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return out.replace("\r\n", "\n");
  }
}

package dev.roadmapkit.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.catalog.Packs;
import dev.roadmapkit.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackCheckTest {

  @TempDir
  private Path root;

  private Path pack = Path.of("");

  @BeforeEach
  void findPack() {
    pack = root.resolve("META-INF/roadmaps/acme");
  }

  @Test
  void aGoodPackHasNoProblems() throws IOException {
    Packs.add(root, "acme", "sample", "1.0.0");
    Packs.add(root, "acme", "sample", "1.1.0-rc.1");
    Packs.add(root, "beta", "other", "1.0.0");
    PackIndexer.update(root);
    Packs.write(root.resolve("META-INF/roadmaps/.git/config.yaml"), "no pack");
    Packs.write(pack.resolve("sample/.1.0.0.yaml.yaml"), "no content");
    Packs.write(pack.resolve("README.md"), "no content");

    assertThat(PackCheck.of(root)).isEmpty();
  }

  @Test
  void aFolderWithoutAPackIsAProblem() {
    assertThat(problems())
        .isEqualTo("error: the folder \"" + root
            + "\" holds no pack: looked for META-INF/roadmaps/<pack-id>/pack.yaml in it [no-pack]");
  }

  @Test
  void aMissingIndexIsAnsweredWithWhatToWrite() {
    Packs.write(pack.resolve("sample/1.0.0.yaml"), Packs.roadmap("sample", "1.0.0", "T"));

    assertThat(problems())
        .isEqualTo(pack.resolve("pack.yaml")
            + ":1:1: error: the pack has no pack.yaml: write one with the lines \"format: 1\", \"id:"
            + " acme\" and \"title: ...\" [missing-pack-index]");
  }

  @Test
  void everyProblemOfEveryFileIsNamedAtOnce() {
    Packs.header(root, "acme");
    Packs.write(pack.resolve("pack.yaml"), "format: 1\nid: acne\ntitle: A\n");
    Packs.write(pack.resolve("bad/1.0.0.yaml"), "format: 1\nid: bad\nlern: x\n");
    Packs.write(pack.resolve("sample/2.0.0.yaml"), Packs.roadmap("sample", "1.0.0", "T"));
    Packs.write(pack.resolve("sample/3.0.0.de.yaml"), "format: 1\n");
    Packs.write(pack.resolve("sample/old/1.0.0.yaml"), "format: 1\n");
    Packs.write(pack.resolve("sample/4.0.0.yml"), "format: 1\n");
    Packs.write(
        pack.resolve("hours/1.0.0.yaml"),
        Packs.roadmap("hours", "1.0.0", "T").replace("1 week", "5 hours"));
    String places = ":1:1: error: the roadmap files of a pack lie at <roadmap-id>/<version>.yaml,"
        + " translations at <roadmap-id>/<version>.<language>.yaml [wrong-place]";

    assertThat(problems().replace(pack.toString(), "PACK").replace('\\', '/'))
        .isEqualTo("""
        PACK/bad/1.0.0.yaml:1:1: error: roadmap "bad" has no "steps" [missing-field]
        PACK/bad/1.0.0.yaml:1:1: error: roadmap "bad" has no "version" [missing-field]
        PACK/bad/1.0.0.yaml:1:1: error: roadmap "bad" has no "language" [missing-field]
        PACK/bad/1.0.0.yaml:1:1: error: roadmap "bad" has no "title" [missing-field]
        PACK/bad/1.0.0.yaml:3:1: error: unknown key "lern" in roadmap "bad" [unknown-key]
        PACK/hours/1.0.0.yaml:7:8: error: step "a" takes 5 hours of study, and roadmap "hours" does\
         not say how many hours a week: add weeklyEffort to the roadmap [unplannable]
        PACK/pack.yaml:2:5: error: pack "acne" belongs into a folder of that name, not "acme"\
         [wrong-place]
        PACK/sample/2.0.0.yaml:1:1: error: this is roadmap "sample" version 1.0.0 and so belongs at\
         sample/1.0.0.yaml, not at sample/2.0.0.yaml [wrong-place]
        PACK/sample/3.0.0.de.yaml:1:1: error: this translates sample/3.0.0.yaml, but the pack has no\
         such file [wrong-place]
        PACK/sample/4.0.0.yml""" + places + "\nPACK/sample/old/1.0.0.yaml" + places);
  }

  @Test
  void aReleasedFileThatChangedOrVanishedIsNamedWithTheWayOut() throws Exception {
    Path changed = Packs.add(root, "acme", "changed", "1.0.0");
    Path gone = Packs.add(root, "acme", "gone", "1.0.0");
    Packs.add(root, "acme", "kept", "1.0.0");
    PackIndexer.update(root);
    String before = sha256(Files.readString(changed));
    String goneBefore = sha256(Files.readString(gone));
    Files.delete(gone);
    // One byte, and one that no reader would notice.
    Files.writeString(changed, Files.readString(changed) + "#");

    assertThat(problems())
        .isEqualTo(changed + ":1:1: error: roadmap \"changed\" version 1.0.0 is released, but its"
            + " file changed (SHA-256 " + before.substring(0, 12) + "… in pack.yaml, "
            + sha256(Files.readString(changed)).substring(0, 12)
            + "… now): restore the file, or write the change as a new version file"
            + " [released-file-changed]\n"
            + pack.resolve("pack.yaml")
            + ":13:5: error: roadmap \"gone\" version 1.0.0 is released, but gone/1.0.0.yaml is gone"
            + " (SHA-256 " + goneBefore
            + "): restore the file, for a released version stays [released-file-gone]");
  }

  @Test
  void aReleasedFileWithOtherLineEndingsIsAnsweredWithHowToKeepThem() throws Exception {
    Path file = Packs.add(root, "acme", "sample", "1.0.0");
    PackIndexer.update(root);
    String before = Files.readString(file);
    String after = before.replace("\n", "\r\n");
    Files.writeString(file, after);

    assertThat(problems())
        .isEqualTo(file + ":1:1: error: roadmap \"sample\" version 1.0.0 is released, but the line"
            + " endings of its file changed (SHA-256 " + sha256(before).substring(0, 12)
            + "… in pack.yaml, " + sha256(after).substring(0, 12)
            + "… now): restore them, and write"
            + " \"* text=auto eol=lf\" into .gitattributes [released-file-changed]");
  }

  @Test
  void translationsAreReadToo() {
    Packs.add(root, "acme", "sample", "1.0.0");
    Path german = Packs.translate(root, "acme", "sample", "1.0.0", "de", "Titel");
    Path wrong = Packs.translate(root, "acme", "sample", "1.0.0", "fr", "Titel");
    Path other = Packs.translate(root, "acme", "sample", "1.0.0", "pt-br", "Título");
    Packs.write(german, read(german) + "lern: x\n");
    Packs.write(wrong, read(wrong).replace("language: fr", "language: de"));

    assertThat(problems())
        .isEqualTo(german + ":6:1: error: unknown key \"lern\" in translation \"sample\""
            + " [unknown-key]\n"
            + wrong + ":4:11: error: this translates into \"de\" and so belongs at"
            + " sample/1.0.0.de.yaml, not at sample/1.0.0.fr.yaml [wrong-place]\n"
            + other + ":4:11: error: this translates into \"pt-BR\" and so belongs at"
            + " sample/1.0.0.pt-BR.yaml, not at sample/1.0.0.pt-br.yaml [wrong-place]");
  }

  @Test
  void aTranslationMayChangeAfterTheReleaseButNotVanish() throws IOException {
    Packs.add(root, "acme", "sample", "1.0.0");
    Path german = Packs.translate(root, "acme", "sample", "1.0.0", "de", "Titel");
    PackIndexer.update(root);
    Packs.write(german, read(german).replace("Titel", "Besserer Titel"));
    assertThat(PackCheck.of(root)).isEmpty();

    Files.delete(german);
    assertThat(problems())
        .isEqualTo(pack.resolve("pack.yaml")
            + ":11:19: error: roadmap \"sample\" version 1.0.0 is released with the translation"
            + " \"de\", but sample/1.0.0.de.yaml is gone: restore the file [released-file-gone]");
  }

  @Test
  void aReleasedFileThatCannotBeReadAnyMoreChangedAllTheSame() throws Exception {
    Path changed = Packs.add(root, "acme", "changed", "1.0.0");
    PackIndexer.update(root);
    Files.writeString(changed, "");

    assertThat(PackCheck.of(root))
        .extracting(Problem::rule)
        .containsExactly("empty-file", "released-file-changed");
  }

  @Test
  void aVersionThatClaimsLessThanItOwesToTheReleaseBeforeItIsNamed() {
    Packs.add(root, "acme", "sample", "1.0.0");
    Path patch = pack.resolve("sample/1.0.1.yaml");
    Packs.write(
        patch, Packs.roadmap("sample", "1.0.1", "Title of sample").replace("id: t,", "id: u,"));

    assertThat(problems())
        .isEqualTo(patch
            + ":1:1: error: topic \"t\" vanished: add to changes: {since: 2.0.0, from: t, to: [...],"
            + " kind: rename}, or kind: retire [vanished-id]\n"
            + patch
            + ":3:10: error: version 1.0.1 claims a patch, but topic \"t\" vanished: at least 2.0.0"
            + " is owed [version-too-low]");
  }

  @Test
  void versionsAreComparedWithTheReleaseBeforeThemAndNotWithPreReleases() {
    Packs.add(root, "acme", "sample", "1.0.0");
    Path draft = pack.resolve("sample/2.0.0-a.yaml");
    Packs.write(
        draft, Packs.roadmap("sample", "2.0.0-a", "New").replace("T}]", "T}, {id: u, title: U}]"));
    Packs.add(root, "acme", "sample", "2.0.0");
    Packs.add(root, "acme", "sample", "10.0.0");

    assertThat(PackCheck.of(root)).isEmpty();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String problems() {
    return PackCheck.of(root).stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }

  private static String sha256(String text) throws GeneralSecurityException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}

package dev.roadmapkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final String ROOT = "dev.roadmapkit";
  private static final JavaClasses MAIN = new ClassFileImporter()
      .withImportOption(new ImportOption.DoNotIncludeTests())
      .importPackages(ROOT);

  /** Every package with the packages of ours that it may use; nothing points back. */
  private static final Map<String, Set<String>> MAP = Map.ofEntries(
      Map.entry("", Set.of()),
      Map.entry(".problem", Set.of("")),
      Map.entry(".json", Set.of("")),
      Map.entry(".content", Set.of("", ".problem", ".json")),
      Map.entry(".catalog", Set.of("", ".problem", ".content")),
      Map.entry(".progress", Set.of("", ".problem", ".content")),
      Map.entry(".progress.store", Set.of("", ".problem", ".content", ".progress")),
      Map.entry(".interchange", Set.of("", ".json", ".progress", ".schedule")),
      Map.entry(".schedule.network", Set.of()),
      Map.entry(".schedule.likelihood", Set.of(".schedule.network")),
      Map.entry(
          ".schedule",
          Set.of("", ".problem", ".progress", ".schedule.network", ".schedule.likelihood")),
      Map.entry(".lint.rule", Set.of("", ".problem", ".schedule")),
      Map.entry(".lint", Set.of("", ".problem", ".json", ".content", ".schedule", ".lint.rule")),
      Map.entry(".pack", Set.of("", ".problem", ".content", ".lint")));

  /** Calls whose answer depends on where and when the program runs. */
  private static final Set<String> AMBIENT_CALLS = Set.of(
      "java.util.Locale.getDefault",
      "java.util.TimeZone.getDefault",
      "java.time.ZoneId.systemDefault",
      "java.nio.charset.Charset.defaultCharset",
      "java.lang.String.formatted");

  @Test
  void everyPackageIsOnTheMap() {
    assertThat(MAIN.stream().map(type -> type.getPackageName().substring(ROOT.length())))
        .isNotEmpty()
        .allMatch(MAP::containsKey);
  }

  @Test
  void packagesUseOnlyThoseBelowThem() {
    MAP.forEach((user, allowed) -> noClasses()
        .that(describe("are in " + ROOT + user, in(user)))
        .should()
        .dependOnClassesThat(describe(
            "are ours, but not below",
            used -> isOurs(used)
                && !in(user).test(used)
                && allowed.stream().noneMatch(below -> in(below).test(used))))
        .check(MAIN));
  }

  @Test
  void packagesFormNoCycle() {
    slices().assignedFrom(new PackageSlices()).should().beFreeOfCycles().check(MAIN);
  }

  @Test
  void noSignatureShowsWhatTheLibraryIsMadeWith() {
    assertThat(visible())
        .isNotEmpty()
        .allSatisfy(type -> assertThat(PublicApi.signatureTypes(type))
            .as(type.getName())
            .noneMatch(used ->
                Stream.of("tools.jackson.", "com.fasterxml.", "org.snakeyaml.", "org.immutables.")
                        .anyMatch(used.getName()::startsWith)
                    || used.getSimpleName().startsWith("Immutable")
                    || PublicApi.isHiddenBuilder(used)));
  }

  @Test
  void everyTypeInASignatureIsOneThatUsersCanName() {
    assertThat(visible())
        .isNotEmpty()
        .allSatisfy(type -> assertThat(PublicApi.signatureTypes(type))
            .as(type.getName())
            .allMatch(used -> !isOurs(used) || PublicApi.isVisible(used)));
  }

  @Test
  void usersCannotExtendClasses() {
    assertThat(visible().stream().filter(type -> type.getEnclosingClass().isEmpty()))
        .isNotEmpty()
        .map(JavaClass::reflect)
        .allMatch(
            type -> type.isInterface() || type.isSealed() || Modifier.isFinal(type.getModifiers()));
  }

  @Test
  void nothingDependsOnWhereAndWhenItRuns() {
    noClasses()
        .should()
        .callCodeUnitWhere(describe(
            "the answer depends on the default locale, zone, charset or the clock",
            call -> isAmbient(call.getTarget())))
        .check(MAIN);
  }

  @Test
  void oldDatesAreNotUsed() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar|TimeZone)")
        .check(MAIN);
  }

  @Test
  void nothingStaticChanges() {
    fields().that().areStatic().should().beFinal().check(MAIN);
  }

  private static boolean isAmbient(CodeUnitCallTarget target) {
    String owner = target.getOwner().getName();
    String name = target.getName();
    Set<String> parameters =
        target.getRawParameterTypes().stream().map(JavaClass::getName).collect(Collectors.toSet());
    boolean clock = owner.startsWith("java.time.")
        && (name.startsWith("system") || (name.equals("now") && parameters.isEmpty()));
    boolean ofText = owner.equals("java.lang.String");
    boolean localeLeftOut = Set.of("format", "toLowerCase", "toUpperCase").contains(name)
        && !parameters.contains("java.util.Locale");
    boolean bytes = name.equals("getBytes") || (name.equals("<init>") && parameters.contains("[B"));
    boolean charsetLeftOut = bytes && !parameters.contains("java.nio.charset.Charset");
    boolean ofDefaults = ofText && (localeLeftOut || charsetLeftOut);
    return AMBIENT_CALLS.contains(owner + "." + name) || clock || ofDefaults;
  }

  private static Set<JavaClass> visible() {
    return MAIN.stream().filter(PublicApi::isVisible).collect(Collectors.toSet());
  }

  private static boolean isOurs(JavaClass type) {
    return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
  }

  private static DescribedPredicate<JavaClass> in(String name) {
    return describe("are in " + ROOT + name, type -> type.getPackageName().equals(ROOT + name));
  }

  private static final class PackageSlices implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return isOurs(type) ? SliceIdentifier.of(type.getPackageName()) : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
      return "packages";
    }
  }
}

package dev.roadmapkit.pdf;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private final JavaClasses classes = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages("dev.roadmapkit.pdf");

  @Test
  void packagesFormNoCycle() {
    slices().matching("dev.roadmapkit.(pdf..)").should().beFreeOfCycles().check(classes);
  }

  @Test
  void internalNeverImportsItsParent() {
    noClasses()
        .that()
        .resideInAPackage("dev.roadmapkit.pdf.internal..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.roadmapkit.pdf")
        .check(classes);
  }

  @Test
  void nothingReadsTheSystemsDefaults() {
    noClasses()
        .should()
        .callMethod(java.util.Locale.class, "getDefault")
        .orShould()
        .callMethod(java.time.ZoneId.class, "systemDefault")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(String.class, "formatted", Object[].class)
        .check(classes);
  }

  @Test
  void publicSignaturesShowOnlyTheJdkAndRoadmapTypes() {
    List<String> foreign = new ArrayList<>();
    for (JavaClass type : classes) {
      if (type.getPackageName().equals("dev.roadmapkit.pdf")
          && type.getModifiers().contains(JavaModifier.PUBLIC)) {
        for (JavaCodeUnit unit : type.getCodeUnits()) {
          if (!unit.getModifiers().contains(JavaModifier.PRIVATE)) {
            unit.getAllInvolvedRawTypes().stream()
                .map(JavaClass::getName)
                .filter(name -> !isOwn(name))
                .forEach(name -> foreign.add(unit.getFullName() + " shows " + name));
          }
        }
      }
    }
    assertThat(foreign).isEmpty();
  }

  private static boolean isOwn(String name) {
    return !name.contains(".")
        || name.startsWith("java.")
        || (name.startsWith("dev.roadmapkit.")
            && !name.contains(".internal.")
            && !name.contains("Immutable"));
  }
}

package dev.roadmapkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What users of the library can see of its classes. */
final class PublicApi {

  private PublicApi() {}

  /** A class is visible if it is public and all classes around it are. */
  static boolean isVisible(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(PublicApi::isVisible).orElse(true);
  }

  /** The generated superclass of a nested builder, the one hidden class that users inherit from. */
  static boolean isHiddenBuilder(JavaClass type) {
    return type.getSimpleName().equals("Builder")
        && type.getEnclosingClass()
            .map(noun -> noun.getSimpleName().startsWith("Immutable"))
            .orElse(false);
  }

  /** Every type in a public or protected signature, with those that a visible builder inherits. */
  static Set<JavaClass> signatureTypes(JavaClass type) {
    Set<JavaClass> types = new HashSet<>();
    type.getSuperclass().ifPresent(superclass -> {
      JavaClass erased = superclass.toErasure();
      if (isHiddenBuilder(erased)) {
        exposed(erased.getMethods()).forEach(method -> types.addAll(involved(method)));
      } else {
        types.addAll(superclass.getAllInvolvedRawTypes());
      }
    });
    type.getInterfaces().forEach(i -> types.addAll(i.getAllInvolvedRawTypes()));
    exposed(type.getCodeUnits()).forEach(unit -> types.addAll(involved(unit)));
    exposed(type.getFields())
        .forEach(field -> types.addAll(field.getType().getAllInvolvedRawTypes()));
    return types;
  }

  private static <T extends JavaMember> Stream<T> exposed(Collection<T> members) {
    return members.stream()
        .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC)
            || member.getModifiers().contains(JavaModifier.PROTECTED))
        .filter(member -> !member.getModifiers().contains(JavaModifier.SYNTHETIC))
        .filter(member -> !member.getModifiers().contains(JavaModifier.BRIDGE));
  }

  private static Set<JavaClass> involved(JavaCodeUnit unit) {
    Stream<JavaType> types = Stream.concat(
        Stream.of(unit instanceof JavaMethod method ? method.getReturnType() : unit.getOwner()),
        Stream.concat(
            unit.getParameterTypes().stream(),
            unit.getExceptionTypes().stream().map(JavaType.class::cast)));
    return types
        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
        .collect(Collectors.toSet());
  }
}

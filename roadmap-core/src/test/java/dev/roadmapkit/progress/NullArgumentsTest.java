package dev.roadmapkit.progress;

import static dev.roadmapkit.Samples.roadmap;
import static dev.roadmapkit.Samples.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmapkit.ContentVersion;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.RoadmapId;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NullArgumentsTest {

  private static final Roadmap ROADMAP =
      roadmap(step("basics", "1 week").build()).build();
  private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
  private static final Mark MARK = Mark.of("basics", Mark.State.DONE, NOON);

  /** Of the receivers too, found by the class that has the method. */
  private static final Map<Class<?>, Object> GOOD = Map.ofEntries(
      Map.entry(Progress.class, Progress.of(ROADMAP)),
      Map.entry(Mark.class, MARK),
      Map.entry(Mark.Builder.class, MARK.toBuilder()),
      Map.entry(Mark.State.class, Mark.State.DONE),
      Map.entry(Mark.Cause.class, Mark.Cause.MARKED),
      Map.entry(Roadmap.class, ROADMAP),
      Map.entry(RoadmapId.class, RoadmapId.of("sample")),
      Map.entry(ContentVersion.class, ContentVersion.parse("1.0.0")),
      Map.entry(Instant.class, NOON),
      Map.entry(Duration.class, Duration.ZERO),
      Map.entry(String.class, "basics"),
      Map.entry(Collection.class, List.of()),
      Map.entry(Map.class, Map.of()));

  private static Stream<Method> methods() {
    return Stream.of(Progress.class, Mark.class, Mark.Builder.class)
        .flatMap(type -> Stream.of(type.getDeclaredMethods()))
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isBridge())
        .filter(method -> !Set.of("equals", "compareTo").contains(method.getName()));
  }

  /** Of a builder's method the name tells more than that of its parameter. */
  private static String name(Method method, Parameter parameter) {
    return parameter.getName().matches("value|instant") ? method.getName() : parameter.getName();
  }

  @ParameterizedTest
  @MethodSource("methods")
  void nullIsRefusedByName(Method method) throws IllegalAccessException {
    List<String> refused = new ArrayList<>();
    for (int i = 0; i < method.getParameterCount(); i++) {
      Object[] arguments =
          Stream.of(method.getParameterTypes()).map(GOOD::get).toArray(Object[]::new);
      assertThat(arguments).doesNotContainNull();
      arguments[i] = null;
      try {
        method.invoke(GOOD.get(method.getDeclaringClass()), arguments);
      } catch (InvocationTargetException e) {
        refused.add(String.valueOf(e.getCause()));
      }
    }
    assertThat(refused)
        .isEqualTo(Stream.of(method.getParameters())
            .map(parameter -> "java.lang.NullPointerException: " + name(method, parameter))
            .toList());
  }
}

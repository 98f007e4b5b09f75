package dev.roadmapkit.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.roadmapkit.Roadmap;
import dev.roadmapkit.content.ContentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read when, through a class loader that counts. */
class CatalogReadsTest {

  private static final int THREADS = 8;

  @TempDir
  private Path temp;

  @Test
  void opensAThousandRoadmapsByTheirIndexAloneAndReadsEachOnce() throws IOException {
    Path sources = temp.resolve("sources");
    for (int i = 0; i < 1000; i++) {
      Packs.add(sources, "acme", "roadmap-" + i, "1.0.0");
    }
    MemoryLoader loader = MemoryLoader.of(Packs.build(sources, temp.resolve("built")));

    Catalog catalog = Catalog.onClassPath(loader);
    assertThat(catalog.entries()).hasSize(1000);
    assertThat(catalog.find("roadmap-7")).isPresent();
    assertThat(catalog.category("Tests")).hasSize(1000);
    assertThat(loader.read())
        .containsExactly("META-INF/roadmaps/packs.txt", "META-INF/roadmaps/acme/pack.json");
    loader.read().clear();

    Roadmap first = catalog.roadmap("roadmap-7");
    assertThat(loader.read()).containsExactly("META-INF/roadmaps/acme/roadmap-7/1.0.0.json");
    assertThat(catalog.roadmap("roadmap-7", "^1")).isSameAs(first);
    assertThat(catalog.roadmap(catalog.find("roadmap-7").orElseThrow())).isSameAs(first);
    assertThat(loader.read()).hasSize(1);

    assertThat(catalog.search("title of roadmap 99")).hasSize(11);
    assertThat(catalog.search("nowhere")).isEmpty();
    assertThat(loader.read()).hasSize(1000).doesNotHaveDuplicates();
  }

  @Test
  void theBundledPackIsAskedForByNameOnly() throws IOException {
    Path sources = temp.resolve("sources");
    Packs.add(sources, "acme", "other", "1.0.0");
    Packs.add(sources, "roadmapkit", "sample", "1.0.0");
    MemoryLoader loader = MemoryLoader.of(Packs.build(sources, temp.resolve("built")));

    assertThat(Catalog.bundled(loader).roadmap("sample").title()).isEqualTo("Title of sample");
    assertThat(loader.read())
        .containsExactly(
            "META-INF/roadmaps/roadmapkit/pack.json",
            "META-INF/roadmaps/roadmapkit/sample/1.0.0.json");
  }

  @Test
  void manyThreadsThatAskAtOnceShareOneReading() throws Exception {
    Path sources = temp.resolve("sources");
    Packs.add(sources, "acme", "sample", "1.0.0");
    MemoryLoader loader = MemoryLoader.of(Packs.build(sources, temp.resolve("built")));
    Catalog catalog = Catalog.onClassPath(loader);
    loader.read().clear();

    Set<Roadmap> distinct = Collections.newSetFromMap(new IdentityHashMap<>());
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    CountDownLatch ready = new CountDownLatch(THREADS);
    List<Future<Roadmap>> results = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      results.add(threads.submit(() -> {
        ready.countDown();
        ready.await();
        return catalog.roadmap("sample");
      }));
    }
    for (Future<Roadmap> result : results) {
      distinct.add(result.get(1, TimeUnit.MINUTES));
    }
    threads.shutdown();

    assertThat(distinct).hasSize(1);
    assertThat(loader.read()).hasSize(1);
  }

  @Test
  void aReadingThatHangsDoesNotHoldUpAnother() throws Exception {
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    Once<String> slow = new Once<>(() -> {
      inside.countDown();
      await(go);
      return "slow";
    });
    Once<String> fast = new Once<>(() -> "fast");
    ExecutorService thread = Executors.newSingleThreadExecutor();
    Future<String> waiting = thread.submit(slow::get);
    await(inside);

    assertThat(fast.get()).isEqualTo("fast");
    assertThat(waiting.isDone()).isFalse();
    go.countDown();
    assertThat(waiting.get(1, TimeUnit.MINUTES)).isEqualTo("slow");
    thread.shutdown();
  }

  @Test
  void aFailureIsNotRemembered() {
    AtomicInteger calls = new AtomicInteger();
    Once<String> once = new Once<>(() -> {
      if (calls.incrementAndGet() == 1) {
        throw new IllegalStateException("first");
      }
      return "value";
    });

    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(once::get)
        .withMessage("first");
    assertThat(once.get()).isEqualTo("value");
    assertThat(once.get()).isEqualTo("value");
    assertThat(calls).hasValue(2);
  }

  @Test
  void aHostilePathInAnIndexReadsNothing() throws IOException {
    Path pack = temp.resolve("META-INF/roadmaps/acme");
    Packs.write(temp.resolve("secret.yaml"), Packs.roadmap("a", "1.0.0", "Secret"));
    Packs.write(
        pack.resolve("pack.yaml"),
        "{format: 1, id: acme, title: A, roadmaps: [{id: a, version: 1.0.0, title: A, path:"
            + " ../../../secret.yaml, sha256: " + "0".repeat(64) + "}]}");

    assertThatExceptionOfType(ContentException.class)
        .isThrownBy(() -> Catalog.builder().folder(temp))
        .withMessage(pack.resolve("pack.yaml")
            + ":1:84: error: roadmap \"a\": \"../../../secret.yaml\" is not the path of a YAML or JSON"
            + " file inside the pack [bad-path]");
    assertThat(Files.exists(pack.resolve("../../../secret.yaml"))).isTrue();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}

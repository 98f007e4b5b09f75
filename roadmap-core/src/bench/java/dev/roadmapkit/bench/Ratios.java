package dev.roadmapkit.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/** Sets each benchmark beside the {@code floor} or {@code peer} of its class and parameters. */
final class Ratios {

  private static final Map<String, Double> GOALS = Map.of(
      "ReadBenchmark", 1.5,
      "CatalogBenchmark", 2.0,
      "StatusBenchmark", 5.0,
      "LedgerReadBenchmark", 2.0,
      "ForecastBenchmark", 3.0,
      "PlanBenchmark dates", 3.0,
      "PlanBenchmark percentiles", 40.0,
      "CriticalPathBenchmark layered-100000", 3.0);

  /** How many times faster than a peer at least. */
  private static final Map<String, Double> PEER_GOALS =
      Map.of("MpxjBenchmark chain-1000", 1_000.0, "MpxjBenchmark layered-10000", 100.0);

  private Ratios() {}

  static String table(Collection<RunResult> results) {
    Map<String, RunResult> byName =
        results.stream().collect(Collectors.toMap(r -> name(r.getParams()), r -> r));
    StringBuilder table = new StringBuilder(String.format(
        Locale.ROOT,
        "%n%-32s %12s %12s %6s %6s %12s %12s %6s%n",
        "median of all iterations",
        "ours",
        "floor",
        "ratio",
        "goal",
        "ours",
        "floor",
        "ratio"));
    new TreeMap<>(byName).forEach((name, ours) -> {
      RunResult floor = byName.get(name.replace(".ours", ".floor"));
      RunResult peer = byName.get(name.replace(".ours", ".peer"));
      if (name.contains(".ours") && floor != null) {
        table.append(row(ours, floor));
      }
      if (name.contains(".ours") && peer != null) {
        table.append(peerRow(ours, peer));
      }
    });
    return table.toString();
  }

  private static String peerRow(RunResult ours, RunResult peer) {
    String name = name(ours.getParams()).replace(".ours", "");
    Double goal = PEER_GOALS.get(name);
    double factor = median(peer) / median(ours);
    return String.format(
        Locale.ROOT,
        "%-32s %9.3f us %9.0f us of the peer, %.0f times %s%n",
        name,
        median(ours),
        median(peer),
        factor,
        goal == null ? "-" : factor >= goal ? "PASS" : "MISS");
  }

  private static String row(RunResult ours, RunResult floor) {
    String name = name(ours.getParams()).replace(".ours", "");
    Double goal = GOALS.getOrDefault(name, GOALS.get(name.split(" ", -1)[0]));
    double time = median(ours) / median(floor);
    return String.format(
        Locale.ROOT,
        "%-32s %9.3f us %9.3f us %6.2f %6s %9.0f kB %9.0f kB %6.2f%n",
        name,
        median(ours),
        median(floor),
        time,
        goal == null ? "-" : time <= goal ? "PASS" : "MISS",
        allocated(ours),
        allocated(floor),
        allocated(ours) / allocated(floor));
  }

  private static String name(BenchmarkParams params) {
    String method = params.getBenchmark().replaceFirst(".*\\.(\\w+\\.\\w+)$", "$1");
    String values = params.getParamsKeys().stream()
        .map(key -> " " + params.getParam(key))
        .collect(Collectors.joining());
    return method + values;
  }

  /** The median, for the machine may be busy with something else for a while. */
  private static double median(RunResult result) {
    return result.getPrimaryResult().getStatistics().getPercentile(50);
  }

  private static double allocated(RunResult result) {
    return result.getSecondaryResults().keySet().stream()
            .filter(name -> name.endsWith("gc.alloc.rate.norm"))
            .mapToDouble(name -> result.getSecondaryResults().get(name).getScore())
            .findFirst()
            .orElse(Double.NaN)
        / 1000;
  }
}

package dev.roadmapkit.pdf.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.roadmapkit.pdf.ChecklistRenderer;
import dev.roadmapkit.schedule.Schedule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks and prints each ratio against its goal. */
public final class Benchmarks {

  private static final int COLD_RUNS = 9;
  private static final int LONG = 10_000;

  private Benchmarks() {}

  /**
   * Runs.
   *
   * @param args a regular expression over the names of the benchmarks
   * @throws RunnerException if a benchmark fails
   * @throws IOException if a process cannot be started
   * @throws InterruptedException if nobody wants the results any more
   * @throws ExecutionException if a document cannot be drawn
   */
  public static void main(String[] args)
      throws RunnerException, IOException, InterruptedException, ExecutionException {
    Options options = new OptionsBuilder()
        .include(args.length == 0 ? "dev.roadmapkit.pdf.*" : args[0])
        .forks(1)
        .warmupIterations(5)
        .warmupTime(TimeValue.seconds(2))
        .measurementIterations(7)
        .measurementTime(TimeValue.seconds(1))
        .jvmArgsAppend("-Xms1g", "-Xmx1g", "-Djava.awt.headless=true")
        .shouldFailOnError(true)
        .build();
    Map<String, Double> times = new HashMap<>();
    for (RunResult result : new Runner(options).run()) {
      String name = result.getParams().getBenchmark().replaceFirst(".*\\.", "");
      // The median, for the machine may be busy with something else for a while.
      times.put(name, result.getPrimaryResult().getStatistics().getPercentile(50));
    }
    byte[] checklist = Inputs.checklist(ChecklistRenderer.builder().build(), Inputs.schedule());
    addColdStarts(times, checklist);
    addTwoThreads(times);
    for (String program : List.of("ours", "openpdf", "input")) {
      times.put("heap " + program, (double) HeapNeed.of(program, LONG));
    }
    System.out.print(new Verdicts(times, checklist.length).table());
  }

  private static void addTwoThreads(Map<String, Double> times)
      throws InterruptedException, ExecutionException {
    ChecklistRenderer renderer = ChecklistRenderer.builder().build();
    Schedule schedule = Inputs.schedule();
    times.put("speedup", TwoThreads.speedup(() -> Inputs.checklist(renderer, schedule)));
    times.put("speedupOfArithmetic", TwoThreads.speedup(() -> {
      double sum = 0;
      for (int i = 1; i < 2_000_000; i++) {
        sum += Math.sqrt(i) / i;
      }
      return sum;
    }));
  }

  private static void addColdStarts(Map<String, Double> times, byte[] checklist)
      throws IOException, InterruptedException {
    Path texts = Files.createTempFile("texts", ".tsv");
    PlacedText.write(PlacedText.of(checklist), texts);
    List<Double> ours = new ArrayList<>();
    List<Double> pdfBox = new ArrayList<>();
    for (int i = 0; i < COLD_RUNS; i++) {
      ours.add(cold("ours"));
      pdfBox.add(cold("pdfbox", texts.toString()));
    }
    Files.delete(texts);
    times.put("cold", median(ours));
    times.put("coldPdfBox", median(pdfBox));
  }

  private static double cold(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Djava.awt.headless=true");
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(ColdStart.class.getName());
    command.addAll(Arrays.asList(arguments));
    Process process = new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
    if (process.waitFor() != 0) {
      throw new IllegalStateException("a cold start failed: " + output);
    }
    return Double.parseDouble(output);
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }
}

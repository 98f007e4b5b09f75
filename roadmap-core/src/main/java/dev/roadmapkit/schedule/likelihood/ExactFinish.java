package dev.roadmapkit.schedule.likelihood;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The finish on a grid. At each node of the shared pace, steps are independent of each other: their
 * masses are convolved where they follow each other, and their cumulative distributions multiplied
 * where they run beside each other; the results are mixed by the weights of the nodes. Used once.
 */
final class ExactFinish {

  private static final double LONGEST_CELL = TimeUnit.DAYS.toSeconds(1);
  private static final int LEAST_CELLS = 64;
  private static final int MOST_CELLS = 2_048;

  /** For the average step where steps run beside each other, as a maximum is rounded. */
  private static final int CELLS_OF_A_STEP = 8;

  /** Some 50 ms on a machine of 2025. */
  private static final long MOST_MULTIPLICATIONS = 100_000_000;

  private final FinishModel model;
  private final Assembly assembly;
  private final Pace pace;
  private final double min;
  private final double max;
  private final int cells;
  private final StepMasses steps;
  private long multiplications;

  ExactFinish(FinishModel model, Assembly assembly) {
    this.model = model;
    this.assembly = assembly;
    this.pace = model.pace();
    double reach = model.shape().reach();
    this.min = model.finish(-reach);
    this.max = model.finish(reach);
    double cell = cell(model.width(-reach, reach));
    this.cells = (int) Math.ceil((max - min) / cell);
    this.steps = new StepMasses(model, cells == 0 ? 1 : (max - min) / cells);
  }

  /** Empty if it would take too long. */
  Optional<Distribution> distribution() {
    if (pace.isLearned()) {
      return at(Pace.MIDDLE).map(own -> PaceFactor.times(own, steps.distance(), pace));
    }
    if (cells == 0) {
      return Optional.of(Distribution.certain(max));
    }
    int stride = pace.stride(steps.equalSteps());
    List<Masses> nodes = new ArrayList<>();
    for (int node = Pace.MIDDLE % stride; node <= 2 * Pace.MIDDLE; node += stride) {
      Optional<Masses> finish = at(node);
      if (finish.isEmpty()) {
        return Optional.empty();
      }
      nodes.add(finish.get());
    }
    return Optional.of(mixed(stride == 1 ? smeared(nodes) : nodes, stride));
  }

  private double cell(double width) {
    double cell = Math.min(LONGEST_CELL, (max - min) / LEAST_CELLS);
    if (!model.isChain()) {
      cell = Math.min(cell, width / model.size() / CELLS_OF_A_STEP);
    }
    return Math.max(cell, width / MOST_CELLS);
  }

  private Optional<Masses> at(int node) {
    Masses[] parts = steps.at(node);
    int result = 0;
    for (Assembly.Operation operation : assembly.operations()) {
      Masses first = parts[operation.into()];
      Masses second = parts[operation.with()];
      multiplications += (long) first.values.length * second.values.length;
      if (multiplications > MOST_MULTIPLICATIONS) {
        return Optional.empty();
      }
      result = operation.into();
      parts[result] = operation.beside()
          ? first.beside(second, steps.distance())
          : first.then(second, steps.distance());
    }
    return Optional.of(parts[result]);
  }

  /** At the closest nodes there are, the finish between two of them is spread evenly. */
  private List<Masses> smeared(List<Masses> nodes) {
    double distance = steps.distance();
    List<Masses> result = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      int before = Math.max(0, i - 1);
      int after = Math.min(nodes.size() - 1, i + 1);
      double step =
          (nodes.get(after).mean(distance) - nodes.get(before).mean(distance)) / (after - before);
      result.add(nodes.get(i).then(Masses.even(step, distance), distance));
    }
    return result;
  }

  private Distribution mixed(List<Masses> nodes, int stride) {
    double[] sums = new double[cells];
    int node = Pace.MIDDLE % stride;
    for (Masses finish : nodes) {
      finish.addTo(sums, min, Pace.weight(node), steps.distance());
      node += stride;
    }
    return Distribution.of(min, max, sums);
  }
}

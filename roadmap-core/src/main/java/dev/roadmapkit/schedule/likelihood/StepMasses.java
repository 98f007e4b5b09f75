package dev.roadmapkit.schedule.likelihood;

/** The lengths of steps on a grid, with their means and variances kept. Immutable. */
final class StepMasses {

  /** Lengths reach so many standard deviations from the middle: all but 7 in a million. */
  private static final double REACH = 4.5;

  private final FinishModel model;
  private final Shape shape;
  private final Pace pace;
  private final double distance;
  private final double[] locations;
  private final double[] scales;

  /** For each step the first one whose masses are the same but for their place. */
  private final int[] alike;

  StepMasses(FinishModel model, double distance) {
    this.model = model;
    this.shape = model.shape();
    this.pace = model.pace();
    this.distance = distance;
    this.locations = new double[model.size()];
    this.scales = new double[model.size()];
    this.alike = model.alike();
    for (int step = 0; step < locations.length; step++) {
      locations[step] = model.location(step);
      scales[step] = model.scale(step);
    }
  }

  /** The distance of the grid in seconds. */
  double distance() {
    return distance;
  }

  /** How many steps, all alike, vary as much in a row as these do. */
  double equalSteps() {
    double sum = 0;
    double squares = 0;
    for (int step = 0; step < scales.length; step++) {
      if (!model.isFixed(step)) {
        double width = length(step, 1) - length(step, -1);
        sum += width;
        squares += width * width;
      }
    }
    return squares == 0 ? 1 : sum * sum / squares;
  }

  /** The lengths at one node of the shared pace, by place. */
  Masses[] at(int node) {
    Masses[] result = new Masses[scales.length];
    for (int step = 0; step < result.length; step++) {
      result[step] = alike[step] == step
          ? masses(step, node)
          : result[alike[step]].moved(locations[step] - locations[alike[step]]);
    }
    return result;
  }

  private Masses masses(int step, int node) {
    if (model.isFixed(step)) {
      return Masses.certain(model.max(step));
    }
    double mean = shape.mean(locations[step], scales[step], pace, node);
    double variance = shape.variance(scales[step], mean, pace, node);
    return variance <= distance * distance / 4
        ? Masses.narrow(mean, variance, distance)
        : masses(step, node, mean, variance);
  }

  /**
   * Probabilities of cells around the mean. As each is taken for one mass in the middle of its cell,
   * the variance would grow by that of an even cell (W. F. Sheppard 1898); so the length is drawn
   * together around its mean by as much beforehand.
   */
  private Masses masses(int step, int node, double mean, double variance) {
    double perMass = distance / Math.sqrt(1 - distance * distance / (12 * variance));
    double shift = pace.shift(node);
    double low = (length(step, shift - REACH * pace.own()) - mean) / perMass;
    double high = (length(step, shift + REACH * pace.own()) - mean) / perMass;
    int first = (int) Math.rint(low);
    int last = (int) Math.rint(high);
    double[] values = new double[last - first + 1];
    double edge = mean + (first + 0.5) * perMass;
    shape.zs(locations[step], scales[step], edge, perMass, values);
    double perOwn = 1 / pace.own();
    double before = 0;
    for (int i = 0; i < last - first; i++) {
      double below = Normal.cdf((values[i] - shift) * perOwn);
      values[i] = below - before;
      before = below;
    }
    values[last - first] = 1 - before;
    return Masses.of(mean + first * distance, values, distance);
  }

  private double length(int step, double z) {
    return shape.length(locations[step], scales[step], z);
  }
}

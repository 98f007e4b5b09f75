package dev.roadmapkit.schedule.likelihood;

import dev.roadmapkit.schedule.network.Network;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * In which order to put steps together until one part is left. Immutable.
 *
 * @param operations what is put together, in this order; the first part of the last is the result
 */
record Assembly(List<Operation> operations) {

  Assembly {
    operations = List.copyOf(operations);
  }

  /** All steps one after the other. */
  static Assembly chain(int size) {
    return new Assembly(
        IntStream.range(1, size).mapToObj(step -> new Operation(0, step, false)).toList());
  }

  /** Steps as their prerequisites allow; empty where these are not series-parallel. */
  static Optional<Assembly> of(Network network) {
    return EventGraph.of(network).flatMap(EventGraph::reduce);
  }

  /**
   * Two parts put together, which begin as the steps.
   *
   * @param into the part that the result replaces
   * @param with the part that is used up
   * @param beside whether they run beside each other, not one after the other
   */
  record Operation(int into, int with, boolean beside) {}
}

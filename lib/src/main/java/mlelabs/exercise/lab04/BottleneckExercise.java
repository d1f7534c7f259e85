package mlelabs.exercise.lab04;

import mlelabs.exercise.Exercise;

/** Exercise 4.7: predict what a step costs, and what bounds it. */
@FunctionalInterface
@Exercise(
    value = "4.7",
    forbidden = {"mlelabs.data"})
public interface BottleneckExercise {

  /**
   * The time from one training step to the next, and the stage to make faster first.
   *
   * <p>Mapping takes map = mapMs / parallelism. The producer takes read + map.
   *
   * <ul>
   *   <li>Without prefetch the stages follow each other: the step is read + map + train; the stage
   *       is the largest of the three, ties to the earlier.
   *   <li>With prefetch they overlap: the step is the larger of producer and train. The stage is
   *       "train" when the trainer is slower than the producer, else the larger of read and map,
   *       ties to "read".
   * </ul>
   *
   * @param readMs milliseconds to read a batch
   * @param mapMs milliseconds to map a batch, on one thread
   * @param trainMs milliseconds to train on a batch
   * @param parallelism how many threads map
   * @param prefetch whether the producer works while the trainer does
   * @throws IllegalArgumentException if parallelism is below 1, or a time negative or NaN; the
   *     message states the rule and the value
   */
  Bottleneck bottleneck(
      double readMs, double mapMs, double trainMs, int parallelism, boolean prefetch);
}

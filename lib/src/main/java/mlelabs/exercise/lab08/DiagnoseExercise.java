package mlelabs.exercise.lab08;

import mlelabs.exercise.Exercise;

/** Exercise 8.7: read a loss curve. */
@FunctionalInterface
@Exercise(
    value = "8.7",
    forbidden = {"mlelabs.train", "mlelabs.model", "ai.djl"})
public interface DiagnoseExercise {

  /**
   * What the losses of a training say, the first of these that holds:
   *
   * <ol>
   *   <li>{@code DIVERGED}: a loss of either kind is not finite, or the last training loss is above
   *       the first;
   *   <li>{@code UNDERFIT}: the best validation loss is at least 0.98 · baseline;
   *   <li>{@code OVERFIT}: the last validation loss is above 1.05 · the best;
   *   <li>{@code HEALTHY}.
   * </ol>
   *
   * @param trainLoss an epoch each
   * @param validationLoss of the same epochs
   * @param baseline the loss of the benchmark
   * @throws IllegalArgumentException if there is no epoch, the lengths differ, or the baseline is
   *     not finite and positive
   */
  Diagnosis diagnose(double[] trainLoss, double[] validationLoss, double baseline);
}

package mlelabs.exercise.lab08;

import mlelabs.exercise.Exercise;

/** Exercise 8.5: stop when it gets no better. */
@FunctionalInterface
@Exercise(
    value = "8.5",
    forbidden = {"mlelabs.train", "mlelabs.model", "ai.djl"})
public interface EarlyStoppingExercise {

  /**
   * When training stops, and which epoch's weights to keep.
   *
   * <p>An epoch is an improvement when its loss is below the best so far − {@code minimumDelta};
   * the first loss that is neither NaN nor +∞ is one. Training stops at the {@code patience}-th
   * epoch in a row without an improvement, else at the last. Epochs are counted from 0.
   *
   * @return where it stops, and the epoch of the last improvement until then, 0 when there was none
   * @throws IllegalArgumentException if there is no epoch, {@code patience} is below 1, or {@code
   *     minimumDelta} is negative or NaN; the message has the value
   */
  Stop earlyStopping(double[] validationLoss, int patience, double minimumDelta);
}

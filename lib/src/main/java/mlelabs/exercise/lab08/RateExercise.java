package mlelabs.exercise.lab08;

import mlelabs.exercise.Exercise;

/** Exercise 8.2: warm up, then anneal. */
@FunctionalInterface
@Exercise(
    value = "8.2",
    forbidden = {"mlelabs.train", "mlelabs.model", "ai.djl"})
public interface RateExercise {

  /**
   * The learning rate of a step by linear warm-up and cosine decay.
   *
   * <p>For {@code step < warmup} it is peak·(step + 1)/warmup. After that it is peak·(1 +
   * cos(π·(step − s)/(total − 1 − s)))/2 with s = max(warmup − 1, 0): from the peak at step s down
   * to 0 at the last. A training of one step has the peak.
   *
   * @param step counted from 0
   * @param total how many steps there are
   * @throws IllegalArgumentException if {@code step} is not one of 0 … total − 1, {@code warmup} is
   *     negative, or {@code warmup} is not below {@code total}; the message has the value
   */
  double rate(int step, double peak, int warmup, int total);
}

package mlelabs.exercise.lab11;

import mlelabs.exercise.Exercise;

/** Exercise 11.5: weigh the classes. */
@FunctionalInterface
@Exercise(
    value = "11.5",
    forbidden = {"mlelabs.evaluate", "org.tribuo"})
public interface ClassWeightsExercise {

  /**
   * The weights of a row of either class that give both classes the same total, and leave the total
   * of all rows what it is: w = (positives + negatives)/(2·count of the class).
   *
   * @return the weight of a negative row, then that of a positive one
   * @throws IllegalArgumentException if one of the two is not positive; the message has both
   */
  double[] classWeights(long positives, long negatives);
}

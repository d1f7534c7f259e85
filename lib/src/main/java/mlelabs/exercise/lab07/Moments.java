package mlelabs.exercise.lab07;

/**
 * What a mean and a variance are made of, in a form that can be merged.
 *
 * @param count of the values
 * @param mean of the values
 * @param m2 the sum of their squared deviations from the mean: the variance is m2 / (count − 1)
 */
public record Moments(long count, double mean, double m2) {

  /**
   * @throws IllegalArgumentException if the count is negative
   */
  public Moments {
    if (count < 0) {
      throw new IllegalArgumentException("a count must not be negative, but was " + count);
    }
  }
}

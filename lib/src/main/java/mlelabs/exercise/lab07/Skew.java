package mlelabs.exercise.lab07;

/**
 * A feature that is not the same in training and in serving.
 *
 * @param feature its name
 * @param rows how many rows differ
 * @param largest the largest difference, in the feature's own unit
 */
public record Skew(String feature, long rows, double largest) {

  /**
   * @throws IllegalArgumentException if no row differs, or the difference is not positive
   */
  public Skew {
    if (rows < 1 || !(largest > 0)) {
      throw new IllegalArgumentException(
          "a skew must have a row and a difference above 0, but has " + rows + " and " + largest);
    }
  }
}

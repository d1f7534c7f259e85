package mlelabs.feature;

import mlelabs.feature.analysis.Moments;

/**
 * What a scale needs to know of training values.
 *
 * @param count at least 1
 * @param mean of the values
 * @param deviation the standard deviation of the values themselves, divided by n
 * @param min the least
 * @param max the greatest
 */
public record Distribution(long count, double mean, double deviation, double min, double max) {

  public Distribution {
    boolean finite =
        Double.isFinite(mean)
            && Double.isFinite(deviation)
            && Double.isFinite(min)
            && Double.isFinite(max);
    if (count < 1 || !finite || deviation < 0 || min > max) {
      throw new IllegalArgumentException(
          "a distribution must be of at least 1 value and finite, but was %d, %s, %s, %s to %s"
              .formatted(count, mean, deviation, min, max));
    }
  }

  static Distribution of(String column, Moments moments) {
    if (moments.count() == 0) {
      throw new IllegalArgumentException(
          "a numeric feature must have a training value to learn from, but %s has none in %d rows"
              .formatted(column, moments.missing()));
    }
    return new Distribution(
        moments.count(), moments.mean(), moments.standardDeviation(), moments.min(), moments.max());
  }

  double zScore(double value) {
    return deviation > 0 ? (value - mean) / deviation : value - mean;
  }

  double minMax(double value, double low, double high) {
    return max > min ? low + (value - min) / (max - min) * (high - low) : low;
  }
}

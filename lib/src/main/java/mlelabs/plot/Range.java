package mlelabs.plot;

/**
 * A closed interval of an axis.
 *
 * @param low finite
 * @param high finite, above low
 */
public record Range(double low, double high) {

  public Range {
    if (!(low < high) || Double.isInfinite(low) || Double.isInfinite(high)) {
      throw new IllegalArgumentException(
          "low must be below high, both finite, but they were " + low + " and " + high);
    }
  }

  /** The smallest range that holds every number; widened when they are all equal. */
  static Range of(double... values) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      if (Double.isFinite(value)) {
        low = Math.min(low, value);
        high = Math.max(high, value);
      }
    }
    if (low > high) {
      return new Range(0, 1);
    }
    double half = Math.max(0.5, Math.ulp(low) * 8);
    return low < high ? new Range(low, high) : new Range(low - half, high + half);
  }

  /** This range, longer at both ends by a share of its length. */
  Range widened(double share) {
    double margin = share * (high - low);
    return new Range(low - margin, high + margin);
  }

  boolean contains(double value) {
    return low <= value && value <= high;
  }

  /** Where in the range a value is: 0 at low, 1 at high. */
  double share(double value) {
    return (value - low) / (high - low);
  }
}

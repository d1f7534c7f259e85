package mlelabs.feature.analysis;

import mlelabs.data.columnar.Column;

/**
 * Count, sum, mean, variance, least and greatest of numbers; missing ones (NaN) are counted apart.
 *
 * <p>Parts are merged pairwise: with d the difference of the means, m2 = m2ₐ + m2ᵦ + d²·nₐnᵦ/n, as
 * Chan, Golub and LeVeque (1979) give it, where m2 is the sum of squared deviations from the mean.
 * Unlike Σx² − n·mean² it does not cancel. Counts, least and greatest are exact; mean and variance
 * are exact to rounding, which may differ in the last digits with the order of merging.
 */
public final class Moments implements Accumulator<Moments> {

  private long count;
  private long missing;
  private double mean;
  private double m2;
  private double min = Double.POSITIVE_INFINITY;
  private double max = Double.NEGATIVE_INFINITY;

  /** Nothing seen. */
  public Moments() {}

  /**
   * Adds a number, missing if NaN.
   *
   * @throws IllegalArgumentException if it is infinite
   */
  public void add(double value) {
    add(new double[] {value}, 0, 1);
  }

  /**
   * Adds a column of numbers.
   *
   * @throws IllegalArgumentException if it is text, or a value is infinite
   */
  public void add(Column column) {
    Numbers.inPieces(column, (values, size) -> add(values, 0, size));
  }

  /** Adds the numbers from {@code from} up to {@code to}, in two passes over them. */
  public void add(double[] values, int from, int to) {
    long seen = 0;
    double sum = 0;
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (int i = from; i < to; i++) {
      double value = values[i];
      if (value == value) {
        seen++;
        sum += value;
        low = Math.min(low, value);
        high = Math.max(high, value);
      }
    }
    missing += to - from - seen;
    if (seen > 0) {
      Numbers.requireFinite(low, high);
      double center = sum / seen;
      combine(seen, center, squares(values, from, to, center, seen), low, high);
    }
  }

  private static double squares(double[] values, int from, int to, double center, long seen) {
    double squares = 0;
    double rest = 0;
    for (int i = from; i < to; i++) {
      double deviation = values[i] - center;
      if (deviation == deviation) {
        squares += deviation * deviation;
        rest += deviation;
      }
    }
    // what rounding left of Σ(v − mean), which should be 0
    return Math.max(0, squares - rest * rest / seen);
  }

  @Override
  public void merge(Moments other) {
    missing += other.missing;
    if (other.count > 0) {
      combine(other.count, other.mean, other.m2, other.min, other.max);
    }
  }

  private void combine(long n, double otherMean, double otherM2, double low, double high) {
    long total = count + n;
    double difference = otherMean - mean;
    mean = count == 0 ? otherMean : mean + difference * ((double) n / total);
    m2 += otherM2 + difference * difference * ((double) count * n / total);
    count = total;
    min = Math.min(min, low);
    max = Math.max(max, high);
  }

  /** How many numbers, without the missing ones (TF-Transform's size). */
  public long count() {
    return count;
  }

  /** How many were missing. */
  public long missing() {
    return missing;
  }

  /** Their mean; NaN if there is none. */
  public double mean() {
    return count == 0 ? Double.NaN : mean;
  }

  /** Their sum: count times mean. */
  public double sum() {
    return mean * count;
  }

  /** m2 / count, the variance of the numbers themselves; NaN if there is none. */
  public double variance() {
    return m2 / count;
  }

  /** m2 / (count − 1), the estimate of the variance where they come from; NaN below two. */
  public double sampleVariance() {
    return count < 2 ? Double.NaN : m2 / (count - 1);
  }

  /** The root of the {@link #variance}. */
  public double standardDeviation() {
    return Math.sqrt(variance());
  }

  /** The least; +∞ if there is none. */
  public double min() {
    return min;
  }

  /** The greatest; −∞ if there is none. */
  public double max() {
    return max;
  }

  @Override
  public byte[] toBytes() {
    return State.write(
        'M',
        out -> {
          out.writeLong(count);
          out.writeLong(missing);
          out.writeDouble(mean);
          out.writeDouble(m2);
          out.writeDouble(min);
          out.writeDouble(max);
        });
  }

  /**
   * From what {@link #toBytes} gave.
   *
   * @throws IllegalArgumentException if it is anything else
   */
  public static Moments fromBytes(byte[] state) {
    return State.read(
        state,
        'M',
        in -> {
          Moments moments = new Moments();
          moments.count = in.readLong();
          moments.missing = in.readLong();
          moments.mean = in.readDouble();
          moments.m2 = in.readDouble();
          moments.min = in.readDouble();
          moments.max = in.readDouble();
          return moments;
        });
  }

  @Override
  public String toString() {
    return "%d numbers, mean %s, standard deviation %s, %s to %s, %d missing"
        .formatted(count, mean(), standardDeviation(), min, max, missing);
  }
}

package mlelabs.feature.analysis;

import java.util.Arrays;
import mlelabs.data.columnar.Column;

/**
 * How many numbers fall between given edges: bin i holds those from {@code edges[i]} to below
 * {@code edges[i + 1]}, the last bin those on the last edge too. What is below, above or missing
 * (NaN) is counted apart. Exact, in any order of merging. For bins that hold equally many see
 * {@link Quantiles}.
 */
public final class Histogram implements Accumulator<Histogram> {

  private final double[] edges;
  private final long[] counts;
  private long below;
  private long above;
  private long missing;

  /**
   * Nothing seen.
   *
   * @throws IllegalArgumentException if there are fewer than 2 edges, or they are not finite and
   *     strictly increasing
   */
  public Histogram(double... edges) {
    this.edges = edges.clone();
    this.counts = new long[Math.max(0, edges.length - 1)];
    boolean increasing = edges.length >= 2;
    for (int i = 0; i < edges.length; i++) {
      increasing &= Double.isFinite(edges[i]) && (i == 0 || edges[i - 1] < edges[i]);
    }
    if (!increasing) {
      throw new IllegalArgumentException(
          "a histogram must have at least 2 edges, finite and strictly increasing, but had "
              + Arrays.toString(edges));
    }
  }

  /** So many bins of the same width. */
  public static Histogram of(double low, double high, int bins) {
    double[] edges = new double[Math.max(0, bins) + 1];
    Arrays.setAll(edges, i -> i == bins ? high : low + (high - low) * i / bins);
    return new Histogram(edges);
  }

  /** Adds a number, missing if NaN. */
  public void add(double value) {
    if (Double.isNaN(value)) {
      missing++;
    } else if (value < edges[0]) {
      below++;
    } else if (value > edges[counts.length]) {
      above++;
    } else {
      int found = Arrays.binarySearch(edges, value + 0.0);
      int bin = found >= 0 ? found : -found - 2;
      counts[Math.min(bin, counts.length - 1)]++;
    }
  }

  /**
   * Adds a column of numbers.
   *
   * @throws IllegalArgumentException if it is text
   */
  public void add(Column column) {
    Numbers.inPieces(
        column,
        (values, size) -> {
          for (int i = 0; i < size; i++) {
            add(values[i]);
          }
        });
  }

  @Override
  public void merge(Histogram other) {
    if (!Arrays.equals(edges, other.edges)) {
      throw new IllegalArgumentException(
          "histograms must have the same edges to be merged, but had %s and %s"
              .formatted(Arrays.toString(edges), Arrays.toString(other.edges)));
    }
    below += other.below;
    above += other.above;
    missing += other.missing;
    for (int i = 0; i < counts.length; i++) {
      counts[i] += other.counts[i];
    }
  }

  /** The edges, one more than there are bins. */
  public double[] edges() {
    return edges.clone();
  }

  /** How many numbers each bin holds. */
  public long[] counts() {
    return counts.clone();
  }

  /** How many are below the first edge. */
  public long below() {
    return below;
  }

  /** How many are above the last edge. */
  public long above() {
    return above;
  }

  /** How many are missing. */
  public long missing() {
    return missing;
  }

  @Override
  public byte[] toBytes() {
    return State.write(
        'H',
        out -> {
          out.writeInt(edges.length);
          State.writeDoubles(out, edges);
          out.writeLong(below);
          out.writeLong(above);
          out.writeLong(missing);
          for (long count : counts) {
            out.writeLong(count);
          }
        });
  }

  /**
   * From what {@link #toBytes} gave.
   *
   * @throws IllegalArgumentException if it is anything else
   */
  public static Histogram fromBytes(byte[] state) {
    return State.read(
        state,
        'H',
        in -> {
          double[] edges = new double[in.readInt()];
          State.readDoubles(in, edges);
          Histogram read = new Histogram(edges);
          read.below = in.readLong();
          read.above = in.readLong();
          read.missing = in.readLong();
          for (int i = 0; i < read.counts.length; i++) {
            read.counts[i] = in.readLong();
          }
          return read;
        });
  }
}

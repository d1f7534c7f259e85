package mlelabs.feature.analysis;

import java.util.stream.DoubleStream;
import mlelabs.data.columnar.Column;
import org.apache.datasketches.kll.KllDoublesSketch;
import org.apache.datasketches.memory.Memory;
import org.jspecify.annotations.Nullable;

/**
 * Quantiles of numbers; missing ones (NaN) are counted apart.
 *
 * <p>They are exact as long as there are at most {@link #exactLimit} distinct numbers, whatever
 * their count: each distinct number is held with how often it came, and the result depends on
 * neither order nor grouping. With more distinct numbers they become a KLL sketch (Karnin, Lang and
 * Liberty, 2016; Apache DataSketches) with k = {@value #K}: an asked rank is then missed by at most
 * {@link #rankError} with a probability of 99 %. The sketch tosses coins, so that two runs differ
 * within that bound.
 */
public final class Quantiles implements Accumulator<Quantiles> {

  /** Of the sketch: a rank error of .13 %. */
  private static final int K = 4000;

  private static final int EXACT = 1 << 16;

  private final int exactLimit;
  private long count;
  private long missing;
  private @Nullable NumberCounts exact = new NumberCounts();
  private @Nullable KllDoublesSketch sketch;

  /** Nothing seen; exact up to 65,536 distinct numbers. */
  public Quantiles() {
    this(EXACT);
  }

  /**
   * Nothing seen.
   *
   * @param exactLimit distinct numbers up to which quantiles are exact, at least 0
   */
  public Quantiles(int exactLimit) {
    if (exactLimit < 0) {
      throw new IllegalArgumentException(
          "the number of distinct values kept must be at least 0, but was " + exactLimit);
    }
    this.exactLimit = exactLimit;
  }

  /** How many distinct numbers are held before a sketch takes their place. */
  public int exactLimit() {
    return exactLimit;
  }

  /**
   * Adds a number, missing if NaN.
   *
   * @throws IllegalArgumentException if it is infinite
   */
  public void add(double value) {
    if (Double.isNaN(value)) {
      missing++;
    } else {
      Numbers.requireFinite(value);
      add(value, 1);
    }
  }

  /**
   * Adds a column of numbers.
   *
   * @throws IllegalArgumentException if it is text, or a value is infinite
   */
  public void add(Column column) {
    Numbers.inPieces(column, (values, size) -> add(values, 0, size));
  }

  /** Adds the numbers from {@code from} up to {@code to}. */
  public void add(double[] values, int from, int to) {
    for (int i = from; i < to; i++) {
      add(values[i]);
    }
  }

  private void add(double value, long times) {
    count += times;
    if (exact != null) {
      exact.add(value, times);
      if (exact.distinct() > exactLimit) {
        sketch();
      }
    } else {
      sketch().update(value + 0.0, times);
    }
  }

  /** The sketch, which takes over what was exact. */
  private KllDoublesSketch sketch() {
    if (sketch == null) {
      sketch = KllDoublesSketch.newHeapInstance(K);
    }
    if (exact != null) {
      NumberCounts.Sorted sorted = exact.sorted();
      exact = null;
      addAll(sorted, sketch);
    }
    return sketch;
  }

  private static void addAll(NumberCounts.Sorted sorted, KllDoublesSketch sketch) {
    long before = 0;
    for (int i = 0; i < sorted.values().length; i++) {
      sketch.update(sorted.values()[i], sorted.upTo()[i] - before);
      before = sorted.upTo()[i];
    }
  }

  @Override
  public void merge(Quantiles other) {
    missing += other.missing;
    if (other.exact != null) {
      NumberCounts.Sorted sorted = other.exact.sorted();
      long before = 0;
      for (int i = 0; i < sorted.values().length; i++) {
        add(sorted.values()[i], sorted.upTo()[i] - before);
        before = sorted.upTo()[i];
      }
    } else if (other.sketch != null) {
      sketch().merge(other.sketch);
      count += other.count;
    }
  }

  /** How many numbers, without the missing ones. */
  public long count() {
    return count;
  }

  /** How many were missing. */
  public long missing() {
    return missing;
  }

  /** Whether each distinct number is still held. */
  public boolean isExact() {
    return exact != null;
  }

  /** By how much a rank, from 0 to 1, may be missed with a probability of 99 %; 0 if exact. */
  public double rankError() {
    return sketch == null ? 0 : sketch.getNormalizedRankError(false);
  }

  /**
   * The interior edges of so many buckets that hold about as many numbers each, duplicates removed.
   * If exact, edge i is the quantile of type 7 (Hyndman and Fan, 1996): with h = i·(n − 1)/buckets
   * and the sorted numbers s, s[⌊h⌋] + (h − ⌊h⌋)·(s[⌊h⌋ + 1] − s[⌊h⌋]); else the number whose rank
   * is about i/buckets.
   *
   * @throws IllegalArgumentException if there are fewer than 2 buckets, or no number was added
   */
  public double[] edges(int buckets) {
    if (buckets < 2) {
      throw new IllegalArgumentException("there must be at least 2 buckets, but were " + buckets);
    }
    requireNumber();
    DoubleStream all =
        exact != null
            ? exactEdges(exact.sorted(), buckets)
            : DoubleStream.iterate(1, i -> i < buckets, i -> i + 1)
                .map(i -> sketch().getQuantile(i / buckets));
    return all.distinct().toArray();
  }

  private static DoubleStream exactEdges(NumberCounts.Sorted sorted, int buckets) {
    long last = sorted.total() - 1;
    return DoubleStream.iterate(1, i -> i < buckets, i -> i + 1)
        .map(i -> between(sorted, i * last / buckets));
  }

  private static double between(NumberCounts.Sorted sorted, double place) {
    long floor = (long) place;
    double low = sorted.at(floor);
    double rest = place - floor;
    return rest == 0 ? low : low + rest * (sorted.at(floor + 1) - low);
  }

  /**
   * The quantile of a rank from 0, the least, to 1, the greatest.
   *
   * @throws IllegalArgumentException if it is outside, or no number was added
   */
  public double quantile(double rank) {
    if (!(rank >= 0 && rank <= 1)) {
      throw new IllegalArgumentException("a rank must be from 0 to 1, but was " + rank);
    }
    requireNumber();
    if (exact == null) {
      return sketch().getQuantile(rank);
    }
    NumberCounts.Sorted sorted = exact.sorted();
    return between(sorted, rank * (sorted.total() - 1));
  }

  private void requireNumber() {
    if (count() == 0) {
      throw new IllegalArgumentException(
          "quantiles must have a number to be found from, but all %d were missing"
              .formatted(missing));
    }
  }

  /**
   * How many numbers are below the first edge, from each edge to below the next, and from the last
   * on; estimates if not exact.
   *
   * @param edges strictly increasing
   */
  public long[] between(double... edges) {
    long[] below = new long[edges.length + 2];
    long total = count();
    NumberCounts.Sorted sorted = exact == null ? null : exact.sorted();
    for (int i = 0; i < edges.length; i++) {
      below[i + 1] = sorted == null ? sketched(edges[i], total) : sorted.below(edges[i]);
    }
    below[edges.length + 1] = total;
    long[] counts = new long[edges.length + 1];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = below[i + 1] - below[i];
    }
    return counts;
  }

  private long sketched(double edge, long total) {
    return Math.round(
        total
            * sketch()
                .getRank(
                    edge,
                    org.apache.datasketches.quantilescommon.QuantileSearchCriteria.EXCLUSIVE));
  }

  @Override
  public byte[] toBytes() {
    NumberCounts counts = exact;
    return State.write(
        'Q',
        out -> {
          out.writeInt(exactLimit);
          out.writeLong(missing);
          out.writeBoolean(counts != null);
          if (counts == null) {
            State.writeBytes(out, sketch().toByteArray());
            return;
          }
          NumberCounts.Sorted sorted = counts.sorted();
          out.writeInt(sorted.values().length);
          for (int i = 0; i < sorted.values().length; i++) {
            out.writeDouble(sorted.values()[i]);
            out.writeLong(sorted.upTo()[i] - (i == 0 ? 0 : sorted.upTo()[i - 1]));
          }
        });
  }

  /**
   * From what {@link #toBytes} gave.
   *
   * @throws IllegalArgumentException if it is anything else
   */
  public static Quantiles fromBytes(byte[] state) {
    return State.read(
        state,
        'Q',
        in -> {
          Quantiles quantiles = new Quantiles(in.readInt());
          quantiles.missing = in.readLong();
          if (!in.readBoolean()) {
            quantiles.exact = null;
            quantiles.sketch = KllDoublesSketch.heapify(Memory.wrap(State.readBytes(in)));
            quantiles.count = quantiles.sketch.getN();
            return quantiles;
          }
          for (int left = in.readInt(); left > 0; left--) {
            quantiles.add(in.readDouble(), in.readLong());
          }
          return quantiles;
        });
  }

  @Override
  public String toString() {
    return count() == 0
        ? "no number"
        : "%d numbers, quartiles %s %s %s, %s"
            .formatted(
                count(),
                quantile(.25),
                quantile(.5),
                quantile(.75),
                isExact() ? "exact" : "rank error " + rankError());
  }
}

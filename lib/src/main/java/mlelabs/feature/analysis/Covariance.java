package mlelabs.feature.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import mlelabs.data.columnar.Column;

/**
 * How columns vary together: the covariance and correlation of each two, and their principal
 * components. A row with a missing number (NaN) is left out and counted apart.
 *
 * <p>Parts are merged pairwise as those of {@link Moments}: C = Cₐ + Cᵦ + d·dᵀ·nₐnᵦ/n with d the
 * difference of the means. Exact to rounding, which may differ in the last digits with the order of
 * merging.
 */
public final class Covariance implements Accumulator<Covariance> {

  private static final int PIECE = 4096;

  private final int width;
  private final double[] mean;

  /** Σ (x − mean)(x − mean)ᵀ, row by row. */
  private final double[] products;

  private long count;
  private long incomplete;

  /**
   * Nothing seen.
   *
   * @param width how many columns
   * @throws IllegalArgumentException if it is below 1
   */
  public Covariance(int width) {
    if (width < 1) {
      throw new IllegalArgumentException("there must be at least 1 column, but were " + width);
    }
    this.width = width;
    this.mean = new double[width];
    this.products = new double[width * width];
  }

  /**
   * Adds a row.
   *
   * @throws IllegalArgumentException if it has not as many numbers as there are columns, or one is
   *     infinite
   */
  public void add(double... row) {
    requireWidth(row.length);
    double sum = 0;
    for (double value : row) {
      sum += value;
    }
    if (Double.isNaN(sum) && Arrays.stream(row).anyMatch(Double::isNaN)) {
      incomplete++;
      return;
    }
    Numbers.requireFinite(row);
    count++;
    double[] before = new double[width];
    for (int i = 0; i < width; i++) {
      before[i] = row[i] - mean[i];
      mean[i] += before[i] / count;
    }
    for (int i = 0; i < width; i++) {
      for (int j = 0; j < width; j++) {
        products[i * width + j] += before[i] * before[j] * ((count - 1.0) / count);
      }
    }
  }

  /**
   * Adds columns of the same length.
   *
   * @throws IllegalArgumentException if there are not as many as asked for, or one is text
   */
  public void add(List<? extends Column> columns) {
    requireWidth(columns.size());
    int size = columns.get(0).size();
    double[][] pieces = new double[width][Math.min(PIECE, size)];
    double[] row = new double[width];
    for (int from = 0; from < size; from += PIECE) {
      int to = Math.min(size, from + PIECE);
      for (int c = 0; c < width; c++) {
        Objects.checkFromToIndex(from, to, columns.get(c).size());
        Numbers.copy(columns.get(c), from, to, pieces[c]);
      }
      for (int i = 0; i < to - from; i++) {
        for (int c = 0; c < width; c++) {
          row[c] = pieces[c][i];
        }
        add(row);
      }
    }
  }

  private void requireWidth(int found) {
    if (found != width) {
      throw new IllegalArgumentException(
          "a row must have %d numbers, but had %d".formatted(width, found));
    }
  }

  @Override
  public void merge(Covariance other) {
    requireWidth(other.width);
    incomplete += other.incomplete;
    if (other.count == 0) {
      return;
    }
    long total = count + other.count;
    double weight = (double) count * other.count / total;
    double[] difference = new double[width];
    for (int i = 0; i < width; i++) {
      difference[i] = other.mean[i] - mean[i];
    }
    for (int i = 0; i < products.length; i++) {
      products[i] += other.products[i] + difference[i / width] * difference[i % width] * weight;
    }
    for (int i = 0; i < width; i++) {
      mean[i] = count == 0 ? other.mean[i] : mean[i] + difference[i] * other.count / total;
    }
    count = total;
  }

  /** How many columns there are. */
  public int width() {
    return width;
  }

  /** How many rows had all their numbers. */
  public long count() {
    return count;
  }

  /** How many rows were left out. */
  public long incomplete() {
    return incomplete;
  }

  /** The columns' means. */
  public double[] mean() {
    requireRows();
    return mean.clone();
  }

  /** The covariances, divided by n, as TF-Transform has them. */
  public double[][] matrix() {
    requireRows();
    return divided(count);
  }

  /**
   * The estimated covariances where the rows come from, divided by n − 1.
   *
   * @throws IllegalArgumentException if there are fewer than 2 rows
   */
  public double[][] sampleMatrix() {
    if (count < 2) {
      throw new IllegalArgumentException("there must be at least 2 rows, but were " + count);
    }
    return divided(count - 1);
  }

  private double[][] divided(long by) {
    double[][] matrix = new double[width][width];
    for (int i = 0; i < products.length; i++) {
      matrix[i / width][i % width] = products[i] / by;
    }
    return matrix;
  }

  /** Pearson's correlation of each two columns; NaN where one does not vary. */
  public double[][] correlation() {
    double[][] covariance = matrix();
    double[][] correlation = new double[width][width];
    for (int i = 0; i < width; i++) {
      for (int j = 0; j < width; j++) {
        correlation[i][j] =
            covariance[i][j] / Math.sqrt(covariance[i][i]) / Math.sqrt(covariance[j][j]);
      }
    }
    return correlation;
  }

  /**
   * The directions in which the rows vary most.
   *
   * @param components how many, from 1 to the number of columns
   * @throws IllegalArgumentException if there are more or none, or no row was added
   */
  public PrincipalComponents principalComponents(int components) {
    if (components < 1 || components > width) {
      throw new IllegalArgumentException(
          "there must be from 1 to %d components, but were %d".formatted(width, components));
    }
    return PrincipalComponents.of(mean(), matrix(), components);
  }

  private void requireRows() {
    if (count == 0) {
      throw new IllegalArgumentException(
          "there must be a row with all its numbers, but all %d were left out"
              .formatted(incomplete));
    }
  }

  @Override
  public byte[] toBytes() {
    return State.write(
        'P',
        out -> {
          out.writeInt(width);
          out.writeLong(count);
          out.writeLong(incomplete);
          State.writeDoubles(out, mean);
          State.writeDoubles(out, products);
        });
  }

  /**
   * From what {@link #toBytes} gave.
   *
   * @throws IllegalArgumentException if it is anything else
   */
  public static Covariance fromBytes(byte[] state) {
    return State.read(
        state,
        'P',
        in -> {
          Covariance read = new Covariance(in.readInt());
          read.count = in.readLong();
          read.incomplete = in.readLong();
          State.readDoubles(in, read.mean);
          State.readDoubles(in, read.products);
          return read;
        });
  }
}

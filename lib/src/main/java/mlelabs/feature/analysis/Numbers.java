package mlelabs.feature.analysis;

import mlelabs.data.columnar.Column;
import mlelabs.data.columnar.Doubles;
import mlelabs.data.columnar.Floats;
import mlelabs.data.columnar.Ints;
import mlelabs.data.columnar.Longs;

/** A column as double, NaN where missing. */
public final class Numbers {

  private static final int PIECE = 4096;

  /** Takes the first {@code size} values of an array that is used again afterwards. */
  @FunctionalInterface
  interface Piece {
    void take(double[] values, int size);
  }

  private Numbers() {}

  /**
   * Writes the numbers of the rows from {@code from} up to {@code to} to the array's beginning. A
   * LONG beyond 2^53 is rounded.
   *
   * @throws IllegalArgumentException if the column is text
   */
  public static void copy(Column column, int from, int to, double[] out) {
    int n = to - from;
    if (column instanceof Doubles doubles) {
      doubles.buffer().get(from, out, 0, n);
    } else if (column instanceof Floats floats) {
      for (int i = 0; i < n; i++) {
        out[i] = floats.get(from + i);
      }
    } else if (column instanceof Ints ints) {
      for (int i = 0; i < n; i++) {
        out[i] = ints.get(from + i);
      }
    } else if (column instanceof Longs longs) {
      for (int i = 0; i < n; i++) {
        out[i] = longs.get(from + i);
      }
    } else {
      throw new IllegalArgumentException(
          "a column must be numeric to be read as numbers, but was " + column.type());
    }
  }

  static void inPieces(Column column, Piece use) {
    double[] piece = new double[Math.min(PIECE, column.size())];
    for (int from = 0; from < column.size(); from += PIECE) {
      int to = Math.min(column.size(), from + PIECE);
      copy(column, from, to, piece);
      use.take(piece, to - from);
    }
  }

  static void requireFinite(double... values) {
    for (double value : values) {
      if (Double.isInfinite(value)) {
        throw new IllegalArgumentException(
            "a number must be finite, or NaN where missing, but was " + value);
      }
    }
  }
}

package mlelabs.model;

/**
 * Some rows of a matrix, each with a factor: the one shape in which training meets its sums. Only
 * what is not zero is listed, and after a ReLU that is about half.
 */
final class WeightedRows {

  int[] rows;
  float[] factors;
  int count;

  WeightedRows(int capacity) {
    // room for the padding of addTo
    rows = new int[capacity + 3];
    factors = new float[capacity + 3];
  }

  void clear() {
    count = 0;
  }

  void add(int row, float factor) {
    if (count + 3 >= rows.length) {
      rows = java.util.Arrays.copyOf(rows, 2 * rows.length);
      factors = java.util.Arrays.copyOf(factors, 2 * factors.length);
    }
    append(row, factor);
  }

  /** The same where there is room for it. */
  void append(int row, float factor) {
    int n = count;
    rows[n] = row;
    factors[n] = factor;
    count = n + 1;
  }

  /** Lists the places of a vector that are not zero. */
  void setNonZero(float[] values, int length) {
    int n = 0;
    int[] r = rows;
    float[] f = factors;
    for (int i = 0; i < length; i++) {
      float v = values[i];
      r[n] = i;
      f[n] = v;
      // without a branch, which would be mispredicted half the time
      n += v != 0 ? 1 : 0;
    }
    count = n;
  }

  /**
   * Adds factor · row, of all that are listed, to a target. Four rows at once, so that the target
   * is read and written a quarter as often; separate arrays, since then the compiler knows that a
   * store into the target changes no row and makes vector instructions of the loop.
   */
  void addTo(float[] target, float[][] matrix, int width) {
    int padded = (count + 3) & ~3;
    for (int i = count; i < padded; i++) {
      rows[i] = 0;
      factors[i] = 0;
    }
    for (int i = 0; i < padded; i += 4) {
      addFour(
          target,
          matrix[rows[i]],
          matrix[rows[i + 1]],
          matrix[rows[i + 2]],
          matrix[rows[i + 3]],
          factors[i],
          factors[i + 1],
          factors[i + 2],
          factors[i + 3],
          width);
    }
  }

  private static void addFour(
      float[] target,
      float[] row0,
      float[] row1,
      float[] row2,
      float[] row3,
      float factor0,
      float factor1,
      float factor2,
      float factor3,
      int width) {
    for (int j = 0; j < width; j++) {
      target[j] += factor0 * row0[j] + factor1 * row1[j] + factor2 * row2[j] + factor3 * row3[j];
    }
  }

  /** The sum of the products of two vectors. */
  static float dot(float[] a, float[] b, int width) {
    float s0 = 0;
    float s1 = 0;
    float s2 = 0;
    float s3 = 0;
    int j = 0;
    for (; j + 3 < width; j += 4) {
      s0 += a[j] * b[j];
      s1 += a[j + 1] * b[j + 1];
      s2 += a[j + 2] * b[j + 2];
      s3 += a[j + 3] * b[j + 3];
    }
    for (; j < width; j++) {
      s0 += a[j] * b[j];
    }
    return (s0 + s1) + (s2 + s3);
  }
}

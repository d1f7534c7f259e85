package mlelabs.feature.analysis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The directions in which rows vary most, each at right angles to those before it: the eigenvectors
 * of the covariance matrix with the largest eigenvalues. Of a direction and its opposite it is the
 * one whose largest coordinate is positive.
 *
 * @param mean of each column
 * @param directions one array of a number a column for each component, of length 1
 * @param variances along each direction, divided by n; they decrease
 */
@SuppressWarnings("ArrayRecordComponent")
public record PrincipalComponents(double[] mean, double[][] directions, double[] variances) {

  private static final int SWEEPS = 100;

  static PrincipalComponents of(double[] mean, double[][] covariance, int components) {
    int width = mean.length;
    double[][] vectors = new double[width][width];
    for (int i = 0; i < width; i++) {
      vectors[i][i] = 1;
    }
    diagonalize(covariance, vectors);
    int[] order =
        IntStream.range(0, width)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -covariance[i][i]))
            .limit(components)
            .mapToInt(Integer::intValue)
            .toArray();
    return new PrincipalComponents(
        mean,
        Arrays.stream(order).mapToObj(i -> signed(vectors, i)).toArray(double[][]::new),
        Arrays.stream(order).mapToDouble(i -> Math.max(0, covariance[i][i])).toArray());
  }

  /** Jacobi's method: rotates one pair of axes after another until nothing is off the diagonal. */
  private static void diagonalize(double[][] matrix, double[][] vectors) {
    int width = matrix.length;
    for (int sweep = 0; sweep < SWEEPS && offDiagonal(matrix) > 0; sweep++) {
      for (int p = 0; p < width; p++) {
        for (int q = p + 1; q < width; q++) {
          rotate(matrix, vectors, p, q);
        }
      }
    }
  }

  /** What is off the diagonal, 0 where it is lost in the rounding of what is on it. */
  private static double offDiagonal(double[][] matrix) {
    double off = 0;
    double on = 0;
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < matrix.length; j++) {
        double square = matrix[i][j] * matrix[i][j];
        off += i == j ? 0 : square;
        on += i == j ? square : 0;
      }
    }
    return off <= 1e-32 * on ? 0 : off;
  }

  private static void rotate(double[][] matrix, double[][] vectors, int p, int q) {
    if (matrix[p][q] == 0) {
      return;
    }
    double theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
    double tangent = Math.copySign(1, theta) / (Math.abs(theta) + Math.hypot(theta, 1));
    double cosine = 1 / Math.hypot(tangent, 1);
    double sine = tangent * cosine;
    for (int k = 0; k < matrix.length; k++) {
      double kp = matrix[k][p];
      double kq = matrix[k][q];
      matrix[k][p] = cosine * kp - sine * kq;
      matrix[k][q] = sine * kp + cosine * kq;
      double vp = vectors[k][p];
      double vq = vectors[k][q];
      vectors[k][p] = cosine * vp - sine * vq;
      vectors[k][q] = sine * vp + cosine * vq;
    }
    for (int k = 0; k < matrix.length; k++) {
      double pk = matrix[p][k];
      double qk = matrix[q][k];
      matrix[p][k] = cosine * pk - sine * qk;
      matrix[q][k] = sine * pk + cosine * qk;
    }
  }

  private static double[] signed(double[][] vectors, int column) {
    double[] direction = Arrays.stream(vectors).mapToDouble(row -> row[column]).toArray();
    double largest = 0;
    for (double coordinate : direction) {
      largest = Math.abs(coordinate) > Math.abs(largest) + 1e-12 ? coordinate : largest;
    }
    double sign = largest < 0 ? -1 : 1;
    return Arrays.stream(direction).map(coordinate -> sign * coordinate).toArray();
  }

  /**
   * Where a row is along each direction, counted from the mean.
   *
   * @throws IllegalArgumentException if it has not a number for each column
   */
  public double[] project(double... row) {
    if (row.length != mean.length) {
      throw new IllegalArgumentException(
          "a row must have %d numbers, but had %d".formatted(mean.length, row.length));
    }
    double[] at = new double[directions.length];
    for (int k = 0; k < at.length; k++) {
      for (int i = 0; i < row.length; i++) {
        at[k] += (row[i] - mean[i]) * directions[k][i];
      }
    }
    return at;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PrincipalComponents that
        && Arrays.equals(mean, that.mean)
        && Arrays.deepEquals(directions, that.directions)
        && Arrays.equals(variances, that.variances);
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(directions);
  }

  @Override
  public String toString() {
    return "variances %s along %s"
        .formatted(Arrays.toString(variances), Arrays.deepToString(directions));
  }
}

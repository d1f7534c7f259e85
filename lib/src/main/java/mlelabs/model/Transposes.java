package mlelabs.model;

/** The transposes of a network's later matrices, for the way forwards. */
final class Transposes {

  private Transposes() {}

  static float[][][] of(Weights weights) {
    float[][][] transposed = new float[weights.later().length][][];
    for (int l = 0; l < transposed.length; l++) {
      float[][] matrix = weights.later()[l];
      transposed[l] = new float[matrix[0].length][matrix.length];
    }
    refresh(weights, transposed);
    return transposed;
  }

  static void refresh(Weights weights, float[][][] transposed) {
    for (int l = 0; l < transposed.length; l++) {
      float[][] matrix = weights.later()[l];
      for (int i = 0; i < matrix.length; i++) {
        float[] row = matrix[i];
        for (int j = 0; j < row.length; j++) {
          transposed[l][j][i] = row[j];
        }
      }
    }
  }
}

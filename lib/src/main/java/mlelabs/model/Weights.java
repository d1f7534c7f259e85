package mlelabs.model;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import mlelabs.model.Layout.Field;

/**
 * All parameters of a network, or as many numbers of another meaning, such as gradients. Matrices
 * are arrays of rows.
 *
 * @param bias of the output, one number
 * @param wideNumbers one row: a weight for each wide column
 * @param wideCells by field: a weight for each cell; empty for a field that is not wide
 * @param tables by field: its embedding, a row a cell; none for a field that is not embedded
 * @param first into the first hidden layer: a row for each of its inputs, a column for each unit
 * @param later into each other hidden layer: a row for each unit, a column for each unit below
 * @param biases of the hidden layers
 * @param last from the last hidden layer to the output, one row
 */
record Weights(
    float[] bias,
    float[] wideNumbers,
    float[][] wideCells,
    float[][][] tables,
    float[][] first,
    float[][][] later,
    float[][] biases,
    float[] last) {

  static Weights zeros(Layout layout) {
    int[] hidden = layout.hidden();
    int depth = hidden.length;
    List<Field> fields = layout.fields();
    float[][] cells = new float[fields.size()][];
    float[][][] tables = new float[fields.size()][][];
    for (int f = 0; f < fields.size(); f++) {
      Field field = fields.get(f);
      cells[f] = new float[field.wide() ? field.cells() : 0];
      tables[f] = new float[field.embedding() > 0 ? field.cells() : 0][field.embedding()];
    }
    float[][][] later = new float[Math.max(0, depth - 1)][][];
    float[][] biases = new float[depth][];
    for (int l = 0; l < depth; l++) {
      biases[l] = new float[hidden[l]];
      if (l > 0) {
        later[l - 1] = new float[hidden[l]][hidden[l - 1]];
      }
    }
    return new Weights(
        new float[1],
        new float[layout.wideNumbers().length],
        cells,
        tables,
        depth == 0 ? new float[0][] : new float[layout.deepWidth()][hidden[0]],
        later,
        biases,
        new float[depth == 0 ? 0 : hidden[depth - 1]]);
  }

  /**
   * Weights to begin with: hidden layers uniform within ±√(6/inputs) (He et al. 2015), the last
   * within ±√(6/(inputs + 1)) (Glorot and Bengio 2010), embeddings within ±.05, all others 0.
   */
  static Weights initial(Layout layout, long seed) {
    Weights weights = zeros(layout);
    SplittableRandom random = new SplittableRandom(seed);
    for (float[][] table : weights.tables) {
      fill(table, .05, random);
    }
    fill(weights.first, Math.sqrt(6.0 / Math.max(1, layout.deepWidth())), random);
    for (float[][] matrix : weights.later) {
      fill(matrix, Math.sqrt(6.0 / matrix[0].length), random);
    }
    fill(new float[][] {weights.last}, Math.sqrt(6.0 / (weights.last.length + 1)), random);
    return weights;
  }

  private static void fill(float[][] matrix, double bound, SplittableRandom random) {
    for (float[] row : matrix) {
      for (int i = 0; i < row.length; i++) {
        row[i] = (float) ((2 * random.nextDouble() - 1) * bound);
      }
    }
  }

  /** Every row of every matrix, always in the same order; those of biases come first. */
  List<float[]> rows() {
    List<float[]> rows = new ArrayList<>();
    rows.add(bias);
    rows.addAll(List.of(biases));
    rows.add(wideNumbers);
    rows.addAll(List.of(wideCells));
    for (float[][] table : tables) {
      rows.addAll(List.of(table));
    }
    rows.addAll(List.of(first));
    for (float[][] matrix : later) {
      rows.addAll(List.of(matrix));
    }
    rows.add(last);
    return rows;
  }

  /** How many of the {@link #rows} are biases. */
  int biasRows() {
    return 1 + biases.length;
  }

  /** How many numbers there are. */
  int count() {
    return rows().stream().mapToInt(row -> row.length).sum();
  }

  boolean isFinite() {
    for (float[] row : rows()) {
      for (float value : row) {
        if (!Float.isFinite(value)) {
          return false;
        }
      }
    }
    return true;
  }
}

package mlelabs.grader.suite.lab06;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import mlelabs.exercise.PlainArray;

/**
 * The network of exercise 6.6 in plain Java and double precision, forwards and backwards. Its
 * parameters are known by what they do: the weights and the bias of the wide part, the tables, then
 * weights (in × out) and bias of each layer.
 *
 * @param sizes what it is made of
 * @param parameters in this order, each as a matrix
 */
record PlainNetwork(Sizes sizes, List<double[][]> parameters) {

  /** The four arguments of {@code wideAndDeep}. */
  record Sizes(int wideCells, int[] vocabularies, int embedding, int[] hidden) {

    /** The shape of each parameter, as rows and columns. */
    List<int[]> shapes() {
      List<int[]> shapes = new ArrayList<>();
      shapes.add(new int[] {wideCells, 1});
      shapes.add(new int[] {1, 1});
      IntStream.of(vocabularies).forEach(size -> shapes.add(new int[] {size, embedding}));
      int in = vocabularies.length * embedding;
      for (int out : IntStream.concat(IntStream.of(hidden), IntStream.of(1)).toArray()) {
        shapes.add(new int[] {in, out});
        shapes.add(new int[] {1, out});
        in = out;
      }
      return shapes;
    }

    int count() {
      return shapes().stream().mapToInt(shape -> shape[0] * shape[1]).sum();
    }
  }

  /** A row: the cells of the wide part, and an id a vocabulary. */
  record Row(double[] wide, int[] ids) {}

  /** What one row passes through: the input of each layer, the last being the output. */
  private record Passed(List<double[]> layers, double output) {}

  /**
   * Parameters that a float holds exactly: eighths, and in the biases of hidden layers a bit more,
   * so that no unit is at 0, where a ReLU has no one gradient.
   */
  static PlainNetwork random(Sizes sizes, Random random) {
    List<double[][]> parameters = new ArrayList<>();
    for (int[] shape : sizes.shapes()) {
      double[][] matrix = new double[shape[0]][shape[1]];
      for (double[] row : matrix) {
        for (int j = 0; j < row.length; j++) {
          row[j] = (random.nextInt(17) - 8) / 8d;
        }
      }
      parameters.add(matrix);
    }
    PlainNetwork network = new PlainNetwork(sizes, parameters);
    double bit = 1 / 128d;
    for (int p = network.firstLayer() + 1; p < parameters.size() - 1; p += 2) {
      for (int j = 0; j < parameters.get(p)[0].length; j++) {
        parameters.get(p)[0][j] += bit;
      }
      bit /= 16;
    }
    return network;
  }

  /** Rows of zeros and ones, with ids of every vocabulary. */
  static List<Row> rows(Sizes sizes, int rows, Random random) {
    return IntStream.range(0, rows)
        .mapToObj(
            i ->
                new Row(
                    random.ints(sizes.wideCells(), 0, 2).asDoubleStream().toArray(),
                    IntStream.of(sizes.vocabularies()).map(random::nextInt).toArray()))
        .toList();
  }

  /** The same rows as a block takes them. */
  static List<PlainArray> inputs(List<Row> rows) {
    int width = rows.get(0).wide().length;
    float[] wide = new float[rows.size() * width];
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < width; j++) {
        wide[i * width + j] = (float) rows.get(i).wide()[j];
      }
    }
    List<PlainArray> inputs = new ArrayList<>();
    inputs.add(new PlainArray(new int[] {rows.size(), width}, wide, false));
    for (int v = 0; v < rows.get(0).ids().length; v++) {
      int vocabulary = v;
      inputs.add(PlainArray.ofIds(rows.stream().mapToInt(r -> r.ids()[vocabulary]).toArray()));
    }
    return inputs;
  }

  private int firstLayer() {
    return 2 + sizes.vocabularies().length;
  }

  double[] outputs(List<Row> rows) {
    return rows.stream().mapToDouble(row -> passed(row).output()).toArray();
  }

  private Passed passed(Row row) {
    double output = parameters.get(1)[0][0];
    for (int i = 0; i < row.wide().length; i++) {
      output += row.wide()[i] * parameters.get(0)[i][0];
    }
    List<double[]> layers = new ArrayList<>();
    double[] values = embedded(row.ids());
    for (int p = firstLayer(); p < parameters.size(); p += 2) {
      layers.add(values);
      values =
          layer(values, parameters.get(p), parameters.get(p + 1)[0], p < parameters.size() - 2);
    }
    return new Passed(layers, output + values[0]);
  }

  private double[] embedded(int[] ids) {
    double[] side = new double[ids.length * sizes.embedding()];
    for (int v = 0; v < ids.length; v++) {
      double[] embedding = parameters.get(2 + v)[ids[v]];
      System.arraycopy(embedding, 0, side, v * sizes.embedding(), embedding.length);
    }
    return side;
  }

  private static double[] layer(double[] in, double[][] weights, double[] bias, boolean relu) {
    double[] out = bias.clone();
    for (int i = 0; i < in.length; i++) {
      for (int j = 0; j < out.length; j++) {
        out[j] += in[i] * weights[i][j];
      }
    }
    for (int j = 0; j < out.length && relu; j++) {
      out[j] = Math.max(0, out[j]);
    }
    return out;
  }

  /** The gradient of the sum of the outputs, in the form of the parameters. */
  List<double[][]> gradients(List<Row> rows) {
    List<double[][]> gradients = new ArrayList<>();
    sizes.shapes().forEach(shape -> gradients.add(new double[shape[0]][shape[1]]));
    rows.forEach(row -> addGradients(row, gradients));
    return gradients;
  }

  private void addGradients(Row row, List<double[][]> gradients) {
    for (int i = 0; i < row.wide().length; i++) {
      gradients.get(0)[i][0] += row.wide()[i];
    }
    gradients.get(1)[0][0]++;
    List<double[]> layers = passed(row).layers();
    double[] upstream = {1};
    for (int p = parameters.size() - 2; p >= firstLayer(); p -= 2) {
      double[] in = layers.get((p - firstLayer()) / 2);
      upstream =
          backwards(in, parameters.get(p), upstream, gradients.get(p), gradients.get(p + 1)[0]);
      for (int i = 0; i < in.length && p > firstLayer(); i++) {
        upstream[i] = in[i] > 0 ? upstream[i] : 0;
      }
    }
    for (int v = 0; v < row.ids().length; v++) {
      for (int j = 0; j < sizes.embedding(); j++) {
        gradients.get(2 + v)[row.ids()[v]][j] += upstream[v * sizes.embedding() + j];
      }
    }
  }

  /** Adds to the gradients of a layer, and returns that of its input. */
  private static double[] backwards(
      double[] in,
      double[][] weights,
      double[] upstream,
      double[][] weightGradients,
      double[] biasGradients) {
    double[] downstream = new double[in.length];
    for (int j = 0; j < upstream.length; j++) {
      biasGradients[j] += upstream[j];
      for (int i = 0; i < in.length; i++) {
        weightGradients[i][j] += in[i] * upstream[j];
        downstream[i] += weights[i][j] * upstream[j];
      }
    }
    return downstream;
  }
}

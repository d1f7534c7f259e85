package mlelabs.grader.suite.lab06;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.djl.nn.Block;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mlelabs.exercise.BlockProbe;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.PlainArray;
import mlelabs.exercise.lab06.WideAndDeepExamples;
import mlelabs.exercise.lab06.WideAndDeepExercise;
import mlelabs.grader.suite.Expect;
import mlelabs.grader.suite.lab06.PlainNetwork.Row;
import mlelabs.grader.suite.lab06.PlainNetwork.Sizes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Hidden tests of exercise 6.6. What a block answers is compared with a network in plain Java whose
 * parameters are chosen here.
 */
public class WideAndDeepSuite extends WideAndDeepExamples {

  private static final double WITHIN = 1e-4;

  private static final Sizes TWO = new Sizes(9, new int[] {7, 4}, 3, new int[] {5});
  private static final Sizes THREE = new Sizes(11, new int[] {13, 4, 8}, 2, new int[] {10, 7});
  private static final Sizes SHALLOW = new Sizes(3, new int[] {10, 7}, 2, new int[] {});

  /** A block whose parameters have been told apart. */
  private record Known(BlockProbe probe, List<Roles> roles) {}

  /** Receives the method under test. */
  public WideAndDeepSuite(WideAndDeepExercise wideAndDeep) {
    super(wideAndDeep);
  }

  @Test
  @DisplayName("the number of parameters follows from the sizes")
  @Misconception("there are more or fewer parameters than the sizes say")
  void theNumberOfParametersFollows() {
    for (Sizes sizes :
        List.of(
            TWO,
            THREE,
            SHALLOW,
            new Sizes(1, new int[] {2}, 1, new int[] {1}),
            new Sizes(168, new int[] {105, 16, 3}, 8, new int[] {64, 32, 16}))) {
      BlockProbe probe = probe(sizes);
      int[][] shapes = probe.parameterShapes(inputs(sizes, 2));
      assertEquals(sizes.count(), Stream.of(shapes).mapToInt(WideAndDeepSuite::size).sum());
    }
  }

  @Test
  @DisplayName("the output is that of the network with the same parameters")
  @Misconception(
      "with known parameters the output is wrong, or the parameters are not one Linear, a table per vocabulary, and the layers")
  void theOutputIsThatOfTheNetwork() {
    for (Sizes sizes : List.of(TWO, THREE)) {
      Known known = known(sizes);
      for (int seed = 0; seed < 3; seed++) {
        PlainNetwork network = PlainNetwork.random(sizes, new Random(seed));
        assertOutputs(known, network, PlainNetwork.rows(sizes, 6, new Random(-seed)));
      }
    }
  }

  @Test
  @DisplayName("without hidden layers the embeddings go straight into the last Linear")
  @Misconception("without hidden layers there is one all the same, or a ReLU")
  void thereMayBeNoHiddenLayer() {
    PlainNetwork network = PlainNetwork.random(SHALLOW, new Random(1));
    assertOutputs(known(SHALLOW), network, PlainNetwork.rows(SHALLOW, 9, new Random(2)));
  }

  @Test
  @DisplayName("one vocabulary is enough")
  @Misconception("a single vocabulary does not work")
  void oneVocabularyIsEnough() {
    Sizes one = new Sizes(5, new int[] {6}, 4, new int[] {3});
    assertOutputs(
        known(one),
        PlainNetwork.random(one, new Random(3)),
        PlainNetwork.rows(one, 5, new Random(4)));
  }

  @Test
  @DisplayName("each column of ids is looked up in its own table")
  @Misconception("the ids of one vocabulary are looked up in the table of another, or in none")
  void eachColumnHasItsTable() {
    PlainNetwork network = PlainNetwork.random(THREE, new Random(5));
    Known known = known(THREE);
    Row row = PlainNetwork.rows(THREE, 1, new Random(6)).get(0);
    for (int v = 0; v < 3; v++) {
      int[] sizes = THREE.vocabularies();
      int vocabulary = v;
      List<Row> rows =
          IntStream.range(0, sizes[v])
              .mapToObj(
                  id -> {
                    int[] ids = row.ids().clone();
                    ids[vocabulary] = id;
                    return new Row(row.wide(), ids);
                  })
              .toList();
      assertOutputs(known, network, rows);
    }
  }

  @Test
  @DisplayName("the wide part is linear, and the deep part does not see it")
  @Misconception("the wide part is not linear, or wide cells and ids act on one another")
  void theWidePartIsLinear() {
    BlockProbe probe = probe(TWO);
    float[][] parameters = mixed(probe.parameterShapes(inputs(TWO, 2)));
    int[][] ids = {{1, 2}, {6, 0}};
    float[][] wide = new float[3][TWO.wideCells()];
    for (int i = 0; i < TWO.wideCells(); i++) {
      wide[1][i] = i % 3 - 1;
      wide[2][i] = 4 * wide[1][i];
    }
    double[][] outputs = new double[2][];
    for (int i = 0; i < 2; i++) {
      int[] first = {ids[i][0], ids[i][0], ids[i][0]};
      int[] second = {ids[i][1], ids[i][1], ids[i][1]};
      outputs[i] =
          doubles(
              probe.output(
                  parameters,
                  List.of(PlainArray.of(wide), PlainArray.ofIds(first), PlainArray.ofIds(second))));
    }
    double effect = outputs[0][1] - outputs[0][0];
    assertTrue(Math.abs(effect) > 0.01, () -> "wide cells must have an effect: " + effect);
    assertEquals(4 * effect, outputs[0][2] - outputs[0][0], WITHIN);
    assertEquals(effect, outputs[1][1] - outputs[1][0], WITHIN);
  }

  @Test
  @DisplayName("the output may be any number, of either sign")
  @Misconception("there is an activation behind the output, such as a ReLU or a sigmoid")
  void theOutputHasNoActivation() {
    for (int value : new int[] {-40, -1, 1, 40}) {
      PlainNetwork network = PlainNetwork.random(TWO, new Random(7));
      network.parameters().get(1)[0][0] = value;
      assertOutputs(known(TWO), network, PlainNetwork.rows(TWO, 4, new Random(8)));
    }
  }

  @Test
  @DisplayName("the deep part alone may be negative")
  @Misconception("the deep part ends with a ReLU, before it is added")
  void theDeepPartMayBeNegative() {
    PlainNetwork network = PlainNetwork.random(TWO, new Random(9));
    List<double[][]> parameters = network.parameters();
    parameters.get(parameters.size() - 1)[0][0] = -30;
    assertOutputs(known(TWO), network, PlainNetwork.rows(TWO, 4, new Random(10)));
  }

  @Test
  @DisplayName("there is a ReLU behind each hidden layer")
  @Misconception("a hidden layer has no ReLU, or another activation")
  void eachHiddenLayerHasARelu() {
    Known known = known(THREE);
    for (int layer = 0; layer < 2; layer++) {
      for (double shift : new double[] {-20, -2, 20}) {
        PlainNetwork network = PlainNetwork.random(THREE, new Random(11));
        Arrays.fill(network.parameters().get(2 + 3 + 2 * layer + 1)[0], shift);
        assertOutputs(known, network, PlainNetwork.rows(THREE, 5, new Random(12)));
      }
    }
  }

  @Test
  @DisplayName("the output has one column, for one row and for many")
  @Misconception("the output is not of shape (batch, 1) for every batch")
  void theOutputHasOneColumn() {
    BlockProbe probe = probe(TWO);
    float[][] parameters = mixed(probe.parameterShapes(inputs(TWO, 2)));
    for (int batch : new int[] {1, 2, 3, 7, 64}) {
      int[] shape = probe.output(parameters, inputs(TWO, batch)).shape();
      assertArrayEquals(new int[] {batch, 1}, shape);
    }
  }

  @Test
  @DisplayName("a row has the same output alone as among others")
  @Misconception("the output of a row depends on the rows around it")
  void rowsDoNotActOnOneAnother() {
    BlockProbe probe = probe(THREE);
    float[][] parameters = mixed(probe.parameterShapes(inputs(THREE, 2)));
    List<Row> rows = PlainNetwork.rows(THREE, 5, new Random(13));
    double[] together = doubles(probe.output(parameters, PlainNetwork.inputs(rows)));
    for (int i = 0; i < rows.size(); i++) {
      List<PlainArray> alone = PlainNetwork.inputs(rows.subList(i, i + 1));
      assertEquals(together[i], doubles(probe.output(parameters, alone))[0], WITHIN);
    }
  }

  @Test
  @DisplayName("the wide part learns: each weight from the rows in its cell, the bias from all")
  @Misconception("gradients of the wide part are wrong, or there are none")
  void theWidePartLearns() {
    assertGradients(THREE, 14, 0, 2);
  }

  @Test
  @DisplayName("the tables learn: each row from where it was looked up")
  @Misconception("gradients of the embedding tables are wrong, or there are none")
  void theTablesLearn() {
    assertGradients(TWO, 15, 2, 4);
    assertGradients(THREE, 16, 2, 5);
    assertGradients(SHALLOW, 17, 2, 4);
  }

  @Test
  @DisplayName("the layers learn")
  @Misconception("gradients of the deep part's layers are wrong, or there are none")
  void theLayersLearn() {
    assertGradients(TWO, 18, 4, 8);
    assertGradients(THREE, 19, 5, 11);
  }

  @Test
  @DisplayName("a larger network computes the same")
  @Misconception("a network of the size of the flights is wrong or takes too long")
  void aLargerNetworkComputesTheSame() {
    Sizes flights = new Sizes(501, new int[] {105, 16, 24}, 8, new int[] {64, 31});
    PlainNetwork network = PlainNetwork.random(flights, new Random(23));
    network.parameters().forEach(WideAndDeepSuite::shrink);
    assertOutputs(known(flights), network, PlainNetwork.rows(flights, 50, new Random(24)));
  }

  @Test
  @DisplayName("a negative size is refused, and named")
  @Misconception("a negative size is accepted until the block is used, or not named")
  void negativeSizesAreRefused() {
    int[] two = {5, 4};
    int[] none = {};
    Expect.refusal(() -> wideAndDeep.wideAndDeep(-37, two, 2, none), "-37");
    Expect.refusal(() -> wideAndDeep.wideAndDeep(3, two, -41, none), "-41");
    Expect.refusal(() -> wideAndDeep.wideAndDeep(3, new int[] {5, -43}, 2, none), "-43");
    Expect.refusal(() -> wideAndDeep.wideAndDeep(3, two, 2, new int[] {8, -47}), "-47");
  }

  @Test
  @DisplayName("the sizes are left as they were")
  @Misconception("the arrays of sizes are changed")
  void theSizesAreLeftAsTheyWere() {
    int[] vocabularies = {7, 4};
    int[] hidden = {6, 5};
    Block block = wideAndDeep.wideAndDeep(3, vocabularies, 2, hidden);
    BlockProbe.of(block).parameterShapes(inputs(new Sizes(3, vocabularies, 2, hidden), 2));
    assertArrayEquals(new int[] {7, 4}, vocabularies);
    assertArrayEquals(new int[] {6, 5}, hidden);
  }

  private BlockProbe probe(Sizes sizes) {
    return BlockProbe.of(
        wideAndDeep.wideAndDeep(
            sizes.wideCells(), sizes.vocabularies(), sizes.embedding(), sizes.hidden()));
  }

  private Known known(Sizes sizes) {
    BlockProbe probe = probe(sizes);
    List<Roles> roles = Roles.of(probe.parameterShapes(inputs(sizes, 2)), sizes);
    assertTrue(!roles.isEmpty(), "the parameters must have the shapes of the network's");
    return new Known(probe, roles);
  }

  private static void assertOutputs(Known known, PlainNetwork network, List<Row> rows) {
    rightRoles(known, network, rows);
  }

  /** The way to see the parameters in which the outputs are right. */
  private static Roles rightRoles(Known known, PlainNetwork network, List<Row> rows) {
    double[] expected = network.outputs(rows);
    double[] last = {};
    for (Roles roles : known.roles()) {
      float[][] parameters = roles.asTheBlockKeeps(network.parameters());
      last = doubles(known.probe().output(parameters, PlainNetwork.inputs(rows)));
      if (areClose(expected, last)) {
        return roles;
      }
    }
    throw new AssertionError(Arrays.toString(expected) + " but " + Arrays.toString(last));
  }

  /** Compares the gradients of some of the network's parameters. */
  private void assertGradients(Sizes sizes, int seed, int from, int to) {
    Known known = known(sizes);
    PlainNetwork network = PlainNetwork.random(sizes, new Random(seed));
    List<Row> rows = PlainNetwork.rows(sizes, 8, new Random(-seed));
    Roles roles = rightRoles(known, network, rows);
    float[][] actual =
        known
            .probe()
            .gradients(roles.asTheBlockKeeps(network.parameters()), PlainNetwork.inputs(rows));
    float[][] expected = roles.asTheBlockKeeps(network.gradients(rows));
    assertEquals(expected.length, actual.length);
    for (int i = 0; i < expected.length; i++) {
      int role = roles.roles()[i];
      if (role >= from && role < to) {
        assertTrue(areClose(doubles(expected[i]), doubles(actual[i])), "parameter " + role);
      }
    }
  }

  private static boolean areClose(double[] expected, double[] actual) {
    return expected.length == actual.length
        && IntStream.range(0, expected.length)
            .allMatch(
                i ->
                    Math.abs(expected[i] - actual[i])
                        <= WITHIN * Math.max(1, Math.abs(expected[i])));
  }

  private static List<PlainArray> inputs(Sizes sizes, int batch) {
    return PlainNetwork.inputs(PlainNetwork.rows(sizes, batch, new Random(batch)));
  }

  /** Parameters of both signs, whatever they are. */
  private static float[][] mixed(int[][] shapes) {
    Random random = new Random(25);
    float[][] parameters = new float[shapes.length][];
    for (int i = 0; i < shapes.length; i++) {
      parameters[i] = new float[size(shapes[i])];
      for (int j = 0; j < parameters[i].length; j++) {
        parameters[i][j] = (1 + random.nextInt(8)) / 8f * (j % 2 == 0 ? 1 : -0.5f);
      }
    }
    return parameters;
  }

  private static void shrink(double[][] matrix) {
    for (double[] row : matrix) {
      for (int j = 0; j < row.length; j++) {
        row[j] /= 8;
      }
    }
  }

  private static int size(int[] shape) {
    return IntStream.of(shape).reduce(1, (a, b) -> a * b);
  }

  private static double[] doubles(PlainArray array) {
    return doubles(array.values());
  }

  private static double[] doubles(float[] values) {
    return IntStream.range(0, values.length).mapToDouble(i -> values[i]).toArray();
  }
}

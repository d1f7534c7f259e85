package mlelabs.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.training.GradientCollector;
import ai.djl.training.ParameterStore;
import ai.djl.training.loss.Loss;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import mlelabs.model.Inputs.Ids;
import mlelabs.model.Layout.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Forwards and backwards as PyTorch does it on its own, with its own derivatives. */
class GradientTest {

  private static final int ROWS = 97;

  enum Kind {
    LINEAR(
        new Layout(
            new int[] {0, 2},
            new int[0],
            List.of(new Field("a", 7, true, 0), new Field("b", 300, true, 0)),
            new int[0])),
    DEEP(
        new Layout(
            new int[0],
            new int[] {2, 1, 0},
            List.of(new Field("a", 7, false, 4), new Field("b", 300, false, 5)),
            new int[] {33})),
    WIDE_AND_DEEP(
        new Layout(
            new int[] {1},
            new int[] {0, 2},
            List.of(new Field("a", 7, true, 3), new Field("b", 300, false, 17)),
            new int[] {40, 24, 9}));

    final Layout layout;

    Kind(Layout layout) {
      this.layout = layout;
    }
  }

  private final Random random = new Random(7);

  private Inputs inputs(Layout layout) {
    float[][] numbers = new float[3][ROWS];
    for (float[] column : numbers) {
      for (int row = 0; row < ROWS; row++) {
        column[row] = (float) random.nextGaussian();
      }
    }
    Ids[] ids =
        layout.fields().stream()
            .map(field -> Ids.oneEach(random.ints(ROWS, 0, field.cells()).toArray()))
            .toArray(Ids[]::new);
    return new Inputs(ROWS, numbers, ids);
  }

  /** Every weight is drawn, so that none is 0 by the way it begins. */
  private Weights weights(Layout layout) {
    Weights weights = Weights.zeros(layout);
    for (float[] row : weights.rows()) {
      for (int i = 0; i < row.length; i++) {
        row[i] = (float) (random.nextGaussian() * .3);
      }
    }
    return weights;
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void outputsAndEveryGradientAreThoseOfAutograd(Kind kind) {
    Inputs inputs = inputs(kind.layout);
    Weights weights = weights(kind.layout);
    Weights gradient = Weights.zeros(kind.layout);
    float[] labels = new float[ROWS];
    IntStream.range(0, ROWS).forEach(row -> labels[row] = random.nextInt(2));
    int[] order = IntStream.range(0, ROWS).toArray();
    Pass pass = new Pass(kind.layout, weights, Transposes.of(weights), gradient, 0);
    float[] outputs = Arrays.copyOf(pass.forward(inputs, order, 0, ROWS), ROWS);
    // in two pieces, since a batch is cut too
    double loss = 0;
    for (int[] piece : new int[][] {{0, 41}, {41, ROWS}}) {
      loss +=
          pass.backward(
              inputs,
              labels,
              mlelabs.model.Loss.LOGISTIC,
              order,
              piece[0],
              piece[1],
              1f / ROWS,
              new SplittableRandom(1));
    }
    try (NDManager manager = NDManager.newBaseManager()) {
      NetworkBlock block = new NetworkBlock(kind.layout, 3).with(manager, weights);
      Autograd autograd = autograd(manager, block, inputs, labels);
      assertEquals(autograd.loss, loss / ROWS, 1e-5);
      assertClose(autograd.outputs, outputs, "outputs");
      NetworkBlock ours = new NetworkBlock(kind.layout, 3).with(manager, gradient);
      for (var pair : ours.getParameters()) {
        assertClose(
            autograd.gradients.get(ours.getParameters().indexOf(pair.getKey())),
            pair.getValue().getArray().toFloatArray(),
            pair.getKey());
      }
      assertEquals(weights.count(), count(block));
    }
  }

  private static int count(Block block) {
    int count = 0;
    for (Parameter parameter : block.getParameters().values()) {
      count += (int) parameter.getArray().size();
    }
    return count;
  }

  private record Autograd(float loss, float[] outputs, List<float[]> gradients) {}

  private static Autograd autograd(NDManager manager, Block block, Inputs inputs, float[] labels) {
    NDArray numbers = manager.create(inputs.numbers()).transpose().duplicate();
    NDList in = new NDList(numbers);
    for (Ids ids : inputs.ids()) {
      in.add(manager.create(IntStream.of(ids.ids()).asLongStream().toArray()));
    }
    List<NDArray> parameters = new ArrayList<>();
    for (Parameter parameter : block.getParameters().values()) {
      parameter.getArray().setRequiresGradient(true);
      parameters.add(parameter.getArray());
    }
    ParameterStore store = new ParameterStore(manager, false);
    try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
      NDArray outputs = block.forward(store, in, true).singletonOrThrow();
      NDArray loss =
          Loss.sigmoidBinaryCrossEntropyLoss()
              .evaluate(new NDList(manager.create(labels).reshape(-1, 1)), new NDList(outputs));
      collector.backward(loss);
      return new Autograd(
          loss.getFloat(),
          outputs.toFloatArray(),
          parameters.stream().map(p -> p.getGradient().toFloatArray()).toList());
    }
  }

  private static void assertClose(float[] expected, float[] actual, String what) {
    assertEquals(expected.length, actual.length, what);
    double largest = 0;
    for (float value : expected) {
      largest = Math.max(largest, Math.abs(value));
    }
    assertTrue(largest > 0, what + " must not be all 0, or nothing is compared");
    for (int i = 0; i < expected.length; i++) {
      assertEquals(expected[i], actual[i], 2e-5 * largest, what + " " + i);
    }
  }

  /** Two ids of a row count as one id whose embedding is their weighted sum. */
  @Test
  void severalIdsARowAddUp() {
    Layout layout =
        new Layout(new int[0], new int[0], List.of(new Field("a", 5, true, 3)), new int[] {6, 4});
    Weights weights = weights(layout);
    for (int d = 0; d < 3; d++) {
      weights.tables()[0][4][d] = weights.tables()[0][1][d] + 2 * weights.tables()[0][3][d];
    }
    weights.wideCells()[0][4] = weights.wideCells()[0][1] + 2 * weights.wideCells()[0][3];
    Ids several = new Ids(new int[] {1, 3, 0}, new int[] {0, 2, 2, 3}, new float[] {1, 2, 1});
    Ids one = new Ids(new int[] {4, 0}, new int[] {0, 1, 1, 2}, new float[0]);
    Weights ofSeveral =
        gradient(layout, weights, new Inputs(3, new float[0][], new Ids[] {several}));
    Weights ofOne = gradient(layout, weights, new Inputs(3, new float[0][], new Ids[] {one}));
    assertClose(ofOne.tables()[0][4], ofSeveral.tables()[0][1], "the first of two");
    for (int d = 0; d < 3; d++) {
      assertEquals(2 * ofOne.tables()[0][4][d], ofSeveral.tables()[0][3][d], 1e-6);
      assertEquals(ofOne.tables()[0][0][d], ofSeveral.tables()[0][0][d], 1e-6);
    }
    assertEquals(2 * ofOne.wideCells()[0][4], ofSeveral.wideCells()[0][3], 1e-6);
    for (int d = 0; d < 3; d++) {
      assertClose(ofOne.first()[d], ofSeveral.first()[d], "the first layer");
    }
  }

  private static Weights gradient(Layout layout, Weights weights, Inputs inputs) {
    Weights gradient = Weights.zeros(layout);
    int[] order = IntStream.range(0, inputs.size()).toArray();
    float[] labels = {1, 0, 1};
    new Pass(layout, weights, Transposes.of(weights), gradient, 0)
        .backward(
            inputs,
            labels,
            mlelabs.model.Loss.SQUARED,
            order,
            0,
            inputs.size(),
            1,
            new SplittableRandom(1));
    return gradient;
  }
}

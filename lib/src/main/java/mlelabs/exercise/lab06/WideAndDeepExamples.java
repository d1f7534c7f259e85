package mlelabs.exercise.lab06;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mlelabs.exercise.BlockProbe;
import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.PlainArray;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 6.6. */
@ExtendWith(LearnerMethod.class)
public class WideAndDeepExamples {

  protected final WideAndDeepExercise wideAndDeep;

  /** Receives the method under test. */
  public WideAndDeepExamples(WideAndDeepExercise wideAndDeep) {
    this.wideAndDeep = wideAndDeep;
  }

  /** Two rows of wideAndDeep(3, {5, 4}, 2, {6}): a wide part of 3 cells, and two ids. */
  private static final List<PlainArray> INPUTS =
      List.of(
          PlainArray.of(new float[][] {{1, 0, 1}, {0, 0, 0}}),
          PlainArray.ofIds(4, 0),
          PlainArray.ofIds(3, 1));

  @Test
  @Order(1)
  @DisplayName("3 cells, tables of 5 and 4 by 2, and a hidden layer of 6 have 59 parameters")
  @Misconception("a network of known sizes does not have its number of parameters")
  void aNetworkHasItsParameters() {
    // 3 + 1 in the wide part, (5 + 4) * 2 in the tables, (4 + 1) * 6 and 6 + 1 in the layers.
    int count =
        Stream.of(example().parameterShapes(INPUTS))
            .mapToInt(shape -> IntStream.of(shape).reduce(1, (a, b) -> a * b))
            .sum();
    assertEquals(59, count, "parameters of wideAndDeep(3, {5, 4}, 2, {6})");
  }

  @Test
  @Order(2)
  @DisplayName("the output is one number a row")
  @Misconception("the output of two rows is not of shape (2, 1)")
  void theOutputIsANumberARow() {
    assertEquals(
        "[2, 1]", Arrays.toString(output(0.5f).shape()), "shape of the output of two rows");
  }

  @Test
  @Order(3)
  @DisplayName("with all parameters 0.5 the rows give 6.5 and 5.5")
  @Misconception("with all parameters 0.5 the output is wrong")
  void equalParametersGiveTheSum() {
    // wide 2 * 0.5 + 0.5 and 0.5; hidden 4 * 0.25 + 0.5; deep 6 * 1.5 * 0.5 + 0.5
    assertEquals(
        "[6.5, 5.5]", Arrays.toString(output(0.5f).values()), "output, all parameters 0.5");
  }

  @Test
  @Order(4)
  @DisplayName("with all parameters −0.125 the hidden layer is at 0")
  @Misconception("there is no ReLU behind the hidden layer, or one behind the output")
  void aHiddenLayerBelowZeroIsZero() {
    // wide 2 * -0.125 - 0.125 and -0.125; hidden 4 / 64 - 0.125 < 0, so 0; deep -0.125
    assertEquals(
        "[-0.5, -0.25]",
        Arrays.toString(output(-0.125f).values()),
        "output, all parameters -0.125");
  }

  private BlockProbe example() {
    return BlockProbe.of(wideAndDeep.wideAndDeep(3, new int[] {5, 4}, 2, new int[] {6}));
  }

  private PlainArray output(float everyParameter) {
    BlockProbe probe = example();
    float[][] parameters =
        Stream.of(probe.parameterShapes(INPUTS))
            .map(shape -> new float[IntStream.of(shape).reduce(1, (a, b) -> a * b)])
            .toArray(float[][]::new);
    for (float[] values : parameters) {
      Arrays.fill(values, everyParameter);
    }
    return probe.output(parameters, INPUTS);
  }
}

package mlelabs.grader.suite.lab06;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab06.EmbeddingGradientExamples;
import mlelabs.exercise.lab06.EmbeddingGradientExercise;
import mlelabs.grader.suite.Expect;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 6.5. All numbers are eighths, so that sums are exact in any order. */
public class EmbeddingGradientSuite extends EmbeddingGradientExamples {

  /** Receives the method under test. */
  public EmbeddingGradientSuite(EmbeddingGradientExercise embeddingGradient) {
    super(embeddingGradient);
  }

  @Test
  @DisplayName("the gradient is the transposed one-hot matrix times what arrived")
  @Misconception("the gradient of random lookups is wrong")
  void theGradientIsAProductWithOneHot() {
    Random random = new Random(20130605);
    for (int round = 0; round < 40; round++) {
      int rows = 1 + random.nextInt(9);
      int[] ids = random.ints(1 + random.nextInt(20), 0, rows).toArray();
      float[][] upstream = upstream(random, ids.length, 1 + random.nextInt(6));
      assertGradient(byOneHot(ids, upstream, rows), ids, upstream);
    }
  }

  @Test
  @DisplayName("an id that comes many times has the sum of all")
  @Misconception("of an id that comes several times the last counts, or their mean")
  void manyLookupsOfOneRowAreAdded() {
    float[][] upstream = {{1, -1}, {2, -2}, {4, -4}, {8, -8}};
    assertGradient(new float[][] {{15, -15}}, new int[4], upstream);
    assertGradient(new float[][] {{9, -9}, {6, -6}}, new int[] {0, 1, 1, 0}, upstream);
  }

  @Test
  @DisplayName("rows that nobody looked up have zeros")
  @Misconception("rows that nobody looked up are missing, or have no zeros")
  void otherRowsHaveZeros() {
    float[][] gradient =
        embeddingGradient.embeddingGradient(new int[] {2}, new float[][] {{5, 6, 7}}, 5);
    float[][] expected = new float[5][3];
    expected[2] = new float[] {5, 6, 7};
    assertArrayEquals(expected, gradient);
  }

  @Test
  @DisplayName("gradients may cancel")
  @Misconception("negative gradients are not added like others")
  void gradientsMayCancel() {
    assertGradient(new float[][] {{0, -3}}, new int[2], new float[][] {{7, -4}, {-7, 1}});
  }

  @Test
  @DisplayName("the first and the last row of the table can be looked up")
  @Misconception("id 0 or rows − 1 is refused, or goes to another row")
  void theFirstAndLastRowCount() {
    assertGradient(new float[][] {{1}, {0}, {0}, {2}}, new int[] {0, 3}, new float[][] {{1}, {2}});
  }

  @Test
  @DisplayName("without ids there are rows of width 0")
  @Misconception("without ids there are no rows, or that is refused")
  void withoutIdsTheWidthIsZero() {
    assertArrayEquals(
        new float[3][0], embeddingGradient.embeddingGradient(new int[0], new float[0][], 3));
    assertEquals(0, embeddingGradient.embeddingGradient(new int[0], new float[0][], 0).length);
  }

  @Test
  @DisplayName("ids and upstream are left as they were")
  @Misconception("gradients are added into the arrays that arrived")
  void theArgumentsAreLeftAsTheyWere() {
    int[] ids = {1, 1, 0};
    float[][] upstream = {{1, 2}, {3, 4}, {5, 6}};
    embeddingGradient.embeddingGradient(ids, upstream, 2);
    assertArrayEquals(new int[] {1, 1, 0}, ids);
    assertArrayEquals(new float[][] {{1, 2}, {3, 4}, {5, 6}}, upstream);
  }

  @Test
  @DisplayName("ids outside the table are refused, and named")
  @Misconception("an id outside the table is accepted, or not named")
  void idsOutsideAreRefused() {
    assertRefused(new int[] {0, 41}, 41, "41");
    assertRefused(new int[] {-17, 0}, 5, "-17");
    assertRefused(new int[] {5, 0}, 5, "5");
    assertRefused(new int[] {0, 0}, 0, "0");
  }

  @Test
  @DisplayName("as many ids as upstream rows are needed")
  @Misconception("more ids than upstream rows, or fewer, are accepted")
  void unequalLengthsAreRefused() {
    float[][] two = {{1}, {2}};
    Expect.refusal(() -> embeddingGradient.embeddingGradient(new int[1], two, 3));
    Expect.refusal(() -> embeddingGradient.embeddingGradient(new int[3], two, 3));
    Expect.refusal(() -> embeddingGradient.embeddingGradient(new int[0], two, 3));
    Expect.refusal(() -> embeddingGradient.embeddingGradient(new int[1], new float[0][], 3));
  }

  @Test
  @DisplayName("a negative number of rows is refused, and named")
  @Misconception("a negative number of rows is accepted, or refused with another exception")
  void negativeRowsAreRefused() {
    Expect.refusal(() -> embeddingGradient.embeddingGradient(new int[0], new float[0][], -3), "-3");
  }

  @Test
  @DisplayName("a large table with many lookups is done in time")
  @Misconception("many lookups in a large table take too long")
  void aLargeTableIsDoneInTime() {
    int rows = 1 << 15;
    int[] ids = new int[1 << 16];
    Arrays.setAll(ids, i -> i * 40_503 & rows - 1);
    float[][] upstream = new float[ids.length][1];
    Arrays.setAll(upstream, i -> new float[] {i < rows ? 1 : 0.5f});
    float[][] gradient = embeddingGradient.embeddingGradient(ids, upstream, rows);
    for (float[] row : gradient) {
      assertArrayEquals(new float[] {1.5f}, row);
    }
  }

  private void assertRefused(int[] ids, int rows, String value) {
    float[][] upstream = new float[ids.length][2];
    Expect.refusal(() -> embeddingGradient.embeddingGradient(ids, upstream, rows), value);
  }

  private void assertGradient(float[][] expected, int[] ids, float[][] upstream) {
    assertArrayEquals(
        expected, embeddingGradient.embeddingGradient(ids, upstream, expected.length));
  }

  private static float[][] byOneHot(int[] ids, float[][] upstream, int rows) {
    float[][] product = new float[rows][upstream[0].length];
    for (int row = 0; row < rows; row++) {
      for (int j = 0; j < upstream[0].length; j++) {
        float sum = 0;
        for (int i = 0; i < ids.length; i++) {
          sum += (ids[i] == row ? 1 : 0) * upstream[i][j];
        }
        product[row][j] = sum;
      }
    }
    return product;
  }

  private static float[][] upstream(Random random, int places, int width) {
    float[][] upstream = new float[places][width];
    for (float[] row : upstream) {
      for (int j = 0; j < width; j++) {
        row[j] = (random.nextInt(160) - 80) / 8f;
      }
    }
    return upstream;
  }
}

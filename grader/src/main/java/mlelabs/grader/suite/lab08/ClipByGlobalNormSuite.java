package mlelabs.grader.suite.lab08;

import static mlelabs.grader.suite.Expect.close;
import static mlelabs.grader.suite.Expect.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab08.ClipByGlobalNormExamples;
import mlelabs.exercise.lab08.ClipByGlobalNormExercise;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 8.6. */
public class ClipByGlobalNormSuite extends ClipByGlobalNormExamples {

  /** Receives the method under test. */
  public ClipByGlobalNormSuite(ClipByGlobalNormExercise clipByGlobalNorm) {
    super(clipByGlobalNorm);
  }

  @Test
  @DisplayName("the norm is that of all tensors together")
  @Misconception("each tensor is clipped by itself")
  void theNormIsThatOfAllTensors() {
    assertClipped(new float[][] {{0.75f, 0}, {0, 1}}, new float[][] {{3, 0}, {0, 4}}, 1.25f);
    assertClipped(new float[][] {{1}, {-1}, {1}, {1}}, new float[][] {{4}, {-4}, {4}, {4}}, 2);
  }

  @Test
  @DisplayName("a norm of exactly the limit stays")
  @Misconception("a norm of exactly the limit is changed")
  void exactlyTheLimitStays() {
    assertClipped(new float[][] {{3, 4}}, new float[][] {{3, 4}}, 5);
    assertClipped(new float[][] {{0.1f}, {0}}, new float[][] {{0.1f}, {0}}, 0.1f);
  }

  @Test
  @DisplayName("all numbers are scaled by the same factor")
  @Misconception("numbers are cut off one by one, which turns the direction")
  void theDirectionIsKept() {
    assertClipped(
        new float[][] {{1.5f, 0.5f}, {-0.5f, 0.5f, 1}}, new float[][] {{6, 2}, {-2, 2, 4}}, 2);
  }

  @Test
  @DisplayName("what is short is not made longer")
  @Misconception("short gradients are made longer")
  void itIsNotNormalisedUpwards() {
    assertClipped(new float[][] {{0.5f}, {0}}, new float[][] {{0.5f}, {0}}, 100);
  }

  @Test
  @DisplayName("the norm is the root of the sum of squares")
  @Misconception("the norm is not the root of the sum of squares")
  void itIsTheRootOfTheSquares() {
    assertClipped(new float[][] {{1, 1}, {1, 1}}, new float[][] {{2, 2}, {2, 2}}, 2);
    assertClipped(new float[][] {{-6, 8}}, new float[][] {{-6, 8}}, 10);
    assertClipped(new float[][] {{-3, 4}}, new float[][] {{-6, 8}}, 5);
  }

  @Test
  @DisplayName("large and small gradients keep their norm")
  @Misconception("squares overflow or vanish in float")
  void theNormNeedsTheRangeOfADouble() {
    assertClipped(new float[][] {{0.6f, 0.8f}}, new float[][] {{3e30f, 4e30f}}, 1);
    assertClipped(new float[][] {{3e-30f, 4e-30f}}, new float[][] {{3e-30f, 4e-30f}}, 1);
    assertClipped(new float[][] {{3e-31f, 4e-31f}}, new float[][] {{3e-30f, 4e-30f}}, 5e-31f);
  }

  @Test
  @DisplayName("a million small numbers add up")
  @Misconception("small squares are lost in a sum of floats, or it takes too long")
  void manySmallNumbersAddUp() {
    float[] many = new float[1 << 20];
    Arrays.fill(many, 0.25f);
    many[0] = 4096;
    double norm = Math.sqrt(4096.0 * 4096 + ((1 << 20) - 1) / 16.0);
    float[][] clipped = clip(new float[][] {many}, 1024);
    close(0.25 * 1024 / norm, clipped[0][1], 1e-5);
    close(4096 * 1024 / norm, clipped[0][0], 1e-5);
  }

  @Test
  @DisplayName("zeros stay zeros")
  @Misconception("gradients of 0 become NaN or are refused")
  void zerosStay() {
    assertClipped(new float[][] {{0, 0}, {}}, new float[][] {{0, 0}, {}}, 1);
    assertClipped(new float[0][], new float[0][], 1);
  }

  @Test
  @DisplayName("tensors keep their lengths, empty ones too")
  @Misconception("the lengths of the tensors are not kept")
  void tensorsKeepTheirLengths() {
    assertClipped(
        new float[][] {{}, {0, 0.6f}, {}, {0.8f}}, new float[][] {{}, {0, 6}, {}, {8}}, 1);
  }

  @Test
  @DisplayName("random gradients are clipped to the limit")
  @Misconception("random gradients are clipped wrongly")
  void randomGradientsAreClipped() {
    Random random = new Random(20130808);
    for (int round = 0; round < 30; round++) {
      float[][] gradients = new float[1 + random.nextInt(4)][];
      Arrays.setAll(gradients, i -> floats(random, random.nextInt(20)));
      float limit = 0.5f + random.nextInt(12);
      double scale = Math.min(1, limit / norm(gradients));
      float[][] clipped = clip(gradients, limit);
      for (int i = 0; i < gradients.length; i++) {
        for (int j = 0; j < gradients[i].length; j++) {
          close(gradients[i][j] * scale, clipped[i][j], 1e-5);
        }
      }
    }
  }

  @Test
  @DisplayName("a norm that is not finite is refused with it")
  @Misconception("NaN or an infinite gradient is not refused")
  void aNormThatIsNotFiniteIsNamed() {
    refusal(() -> clip(new float[][] {{1, Float.NaN}}, 1), "NaN");
    refusal(() -> clip(new float[][] {{1}, {2, Float.POSITIVE_INFINITY}}, 1), "Infinity");
    refusal(() -> clip(new float[][] {{Float.NEGATIVE_INFINITY}}, 1e9f), "Infinity");
  }

  @Test
  @DisplayName("the gradients are left as they were, and the result is new")
  @Misconception("the given gradients are changed, or given back in part")
  void theGradientsAreLeftAsTheyWere() {
    float[][] gradients = {{3}, {0, 4}};
    clipByGlobalNorm.clipByGlobalNorm(gradients, 1);
    assertEquals("[[3.0], [0.0, 4.0]]", Arrays.deepToString(gradients));
  }

  private float[][] clip(float[][] gradients, float limit) {
    return clipByGlobalNorm.clipByGlobalNorm(gradients, limit);
  }

  private void assertClipped(float[][] expected, float[][] gradients, float limit) {
    float[][] clipped = clip(gradients, limit);
    assertEquals(expected.length, clipped.length);
    for (int i = 0; i < expected.length; i++) {
      assertEquals(expected[i].length, clipped[i].length);
      for (int j = 0; j < expected[i].length; j++) {
        close(expected[i][j], clipped[i][j], 1e-6);
      }
    }
  }

  private static float[] floats(Random random, int n) {
    float[] values = new float[n];
    for (int i = 0; i < n; i++) {
      values[i] = (float) random.nextGaussian();
    }
    return values;
  }

  private static double norm(float[][] gradients) {
    double sum = 0;
    for (float[] tensor : gradients) {
      for (float value : tensor) {
        sum += (double) value * value;
      }
    }
    return Math.sqrt(sum);
  }
}

package mlelabs.exercise.lab08;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 8.6. */
@ExtendWith(LearnerMethod.class)
public class ClipByGlobalNormExamples {

  protected final ClipByGlobalNormExercise clipByGlobalNorm;

  /** Receives the method under test. */
  public ClipByGlobalNormExamples(ClipByGlobalNormExercise clipByGlobalNorm) {
    this.clipByGlobalNorm = clipByGlobalNorm;
  }

  @Test
  @Order(1)
  @DisplayName("a gradient longer than the limit is scaled to it")
  @Misconception("gradients whose joint norm exceeds the limit are not scaled to it")
  void aLongGradientIsScaledToTheLimit() {
    float[][] clipped = clipByGlobalNorm.clipByGlobalNorm(new float[][] {{3}, {0, 4}}, 2.5f);
    assertEquals("[[1.5], [0.0, 2.0]]", Arrays.deepToString(clipped), "{{3}, {0, 4}}, limit 2.5");
  }

  @Test
  @Order(2)
  @DisplayName("a gradient within the limit stays as it is")
  @Misconception("gradients within the limit are changed")
  void aShortGradientStays() {
    float[][] clipped = clipByGlobalNorm.clipByGlobalNorm(new float[][] {{3}, {0, 4}}, 6);
    assertEquals("[[3.0], [0.0, 4.0]]", Arrays.deepToString(clipped), "{{3}, {0, 4}}, limit 6");
  }

  @Test
  @Order(3)
  @DisplayName("gradients that are not finite are refused")
  @Misconception("gradients with NaN or infinity are accepted, or refused with another exception")
  void notANumberIsRefused() {
    float[][] broken = {{1}, {Float.NaN}};
    assertThrows(
        IllegalArgumentException.class,
        () -> clipByGlobalNorm.clipByGlobalNorm(broken, 1),
        "{{1}, {NaN}}");
  }
}

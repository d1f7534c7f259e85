package mlelabs.exercise.lab11;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 11.5. */
@ExtendWith(LearnerMethod.class)
public class ClassWeightsExamples {

  protected final ClassWeightsExercise classWeights;

  /** Receives the method under test. */
  public ClassWeightsExamples(ClassWeightsExercise classWeights) {
    this.classWeights = classWeights;
  }

  @Test
  @Order(1)
  @DisplayName("the rare class weighs more")
  @Misconception("the weights are not total/(2·count), or not in the order negative, positive")
  void theRareClassWeighsMore() {
    assertEquals(
        "[0.625, 2.5]",
        Arrays.toString(classWeights.classWeights(2, 8)),
        "2 positives, 8 negatives");
  }

  @Test
  @Order(2)
  @DisplayName("equal classes weigh 1 each")
  @Misconception("equal classes do not weigh 1 each")
  void equalClassesWeighOne() {
    assertEquals("[1.0, 1.0]", Arrays.toString(classWeights.classWeights(5, 5)));
  }

  @Test
  @Order(3)
  @DisplayName("a class without rows is refused")
  @Misconception("a class without rows is accepted, or refused with another exception")
  void noNegativeIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> classWeights.classWeights(5, 0));
  }
}

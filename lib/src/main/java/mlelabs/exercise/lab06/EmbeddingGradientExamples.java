package mlelabs.exercise.lab06;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 6.5. */
@ExtendWith(LearnerMethod.class)
public class EmbeddingGradientExamples {

  protected final EmbeddingGradientExercise embeddingGradient;

  /** Receives the method under test. */
  public EmbeddingGradientExamples(EmbeddingGradientExercise embeddingGradient) {
    this.embeddingGradient = embeddingGradient;
  }

  @Test
  @Order(1)
  @DisplayName("a row looked up twice has the sum, one never looked up has zeros")
  @Misconception("gradients that arrive at one row are not added")
  void gradientsOfOneRowAreAdded() {
    float[][] upstream = {{1, 2}, {10, 20}, {100, 200}};
    assertEquals(
        "[[10.0, 20.0], [0.0, 0.0], [101.0, 202.0]]",
        text(new int[] {2, 0, 2}, upstream, 3),
        "embeddingGradient({2, 0, 2}, {{1, 2}, {10, 20}, {100, 200}}, 3)");
  }

  @Test
  @Order(2)
  @DisplayName("what arrived is left as it was")
  @Misconception("the upstream gradients are changed")
  void theUpstreamIsLeftAsItWas() {
    float[][] upstream = {{1, 2}, {10, 20}};
    embeddingGradient.embeddingGradient(new int[] {0, 0}, upstream, 1);
    assertEquals(
        "[[1.0, 2.0], [10.0, 20.0]]", Arrays.deepToString(upstream), "upstream afterwards");
  }

  @Test
  @Order(3)
  @DisplayName("an id outside the table is refused")
  @Misconception("an id outside the table is accepted, or refused with another exception")
  void anIdOutsideIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> embeddingGradient.embeddingGradient(new int[] {3}, new float[][] {{1}}, 3),
        "embeddingGradient({3}, {{1}}, 3)");
  }

  private String text(int[] ids, float[][] upstream, int rows) {
    return Arrays.deepToString(embeddingGradient.embeddingGradient(ids, upstream, rows));
  }
}

package mlelabs.exercise.lab11;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 11.6. */
@ExtendWith(LearnerMethod.class)
public class OversampleExamples {

  protected final OversampleExercise oversample;

  /** Receives the method under test. */
  public OversampleExamples(OversampleExercise oversample) {
    this.oversample = oversample;
  }

  @Test
  @Order(1)
  @DisplayName("both classes come out equally many")
  @Misconception("the classes do not come out equally many")
  void bothClassesAreEqual() {
    boolean[] positive = {true, false, false, false, true, false, false};
    int[] rows = oversample.oversample(positive, 42);
    assertEquals(10, rows.length, "5 negatives and 2 positives make 10 rows");
    assertEquals(
        5, Arrays.stream(rows).filter(row -> positive[row]).count(), "positives among them");
  }

  @Test
  @Order(2)
  @DisplayName("every row is there")
  @Misconception("a row of the data is missing, or a frequent one comes twice")
  void everyRowIsThere() {
    boolean[] positive = {true, false, false, false, true, false, false};
    int[] rows = oversample.oversample(positive, 42);
    assertEquals(7, Arrays.stream(rows).distinct().count(), "different rows of 7");
  }

  @Test
  @Order(3)
  @DisplayName("the same seed draws the same")
  @Misconception("the same seed draws other rows")
  void theSameSeedDrawsTheSame() {
    boolean[] positive = {true, true, true, false, false, false, false, false, false, false};
    assertArrayEquals(oversample.oversample(positive, 7), oversample.oversample(positive, 7));
  }

  @Test
  @Order(4)
  @DisplayName("one class alone is refused")
  @Misconception("one class alone is accepted, or refused with another exception")
  void oneClassAloneIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> oversample.oversample(new boolean[] {true, true}, 1));
  }
}

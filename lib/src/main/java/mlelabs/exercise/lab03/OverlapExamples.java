package mlelabs.exercise.lab03;

import static org.junit.jupiter.api.Assertions.assertEquals;

import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 3.6. */
@ExtendWith(LearnerMethod.class)
public class OverlapExamples {

  protected final OverlapExercise overlap;

  /** Receives the method under test. */
  public OverlapExamples(OverlapExercise overlap) {
    this.overlap = overlap;
  }

  @Test
  @Order(1)
  @DisplayName("test rows with a key of train are counted")
  @Misconception("the share of test rows whose key is in train is wrong")
  void rowsWithAKnownKeyAreCounted() {
    String[] train = {"N14228", "N24211"};
    String[] test = {"N24211", "N619AA", "N804JB", "N668DN"};
    assertEquals(0.25, overlap.overlap(train, test), 1e-12, "1 of 4 rows of test is in train");
  }

  @Test
  @Order(2)
  @DisplayName("rows count, not keys")
  @Misconception("a key that is repeated in test counts once")
  void rowsCountNotKeys() {
    String[] test = {"a", "a", "a", "b"};
    assertEquals(0.75, overlap.overlap(new String[] {"a"}, test), 1e-12, "{a}, {a, a, a, b}");
  }

  @Test
  @Order(3)
  @DisplayName("a missing key does not overlap, and is a row")
  @Misconception("a missing key overlaps, or its row is not counted")
  void aMissingKeyIsARow() {
    String[] train = {"a", null, ""};
    String[] test = {"a", null, "", "b"};
    assertEquals(0.25, overlap.overlap(train, test), 1e-12, "{a, null, \"\"}, {a, null, \"\", b}");
  }

  @Test
  @Order(4)
  @DisplayName("without a test row there is no overlap")
  @Misconception("an empty test set does not give 0")
  void withoutATestRowThereIsNone() {
    assertEquals(0.0, overlap.overlap(new String[] {"a"}, new String[0]), "{a}, {}");
  }
}

package mlelabs.exercise.lab06;

import static org.junit.jupiter.api.Assertions.assertEquals;

import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 6.4. */
@ExtendWith(LearnerMethod.class)
public class EffectiveCellsExamples {

  protected final EffectiveCellsExercise effectiveCells;

  /** Receives the method under test. */
  public EffectiveCellsExamples(EffectiveCellsExercise effectiveCells) {
    this.effectiveCells = effectiveCells;
  }

  @Test
  @Order(1)
  @DisplayName("four cells with equally many rows are four")
  @Misconception("k cells with equally many rows do not count as k")
  void equalCellsCountFully() {
    int[] cells = {3, 1, 0, 2, 0, 1, 2, 3};
    assertEquals(4, effectiveCells.effectiveCells(cells), 1e-9, "{3, 1, 0, 2, 0, 1, 2, 3}");
  }

  @Test
  @Order(2)
  @DisplayName("one cell for every row is one")
  @Misconception("a cross that puts every row into one cell does not count as 1")
  void oneCellIsOne() {
    assertEquals(1, effectiveCells.effectiveCells(new int[] {8, 8, 8}), 1e-9, "{8, 8, 8}");
  }

  @Test
  @Order(3)
  @DisplayName("a rare cell counts for little")
  @Misconception("a rare cell counts as much as a frequent one, or not at all")
  void aRareCellCountsForLittle() {
    // Shares 3/4 and 1/4: exp(0.5623) = 1.7548
    assertEquals(
        4 / Math.pow(3, 0.75),
        effectiveCells.effectiveCells(new int[] {1, 1, 2, 1}),
        1e-9,
        "{1, 1, 2, 1}");
  }

  @Test
  @Order(4)
  @DisplayName("no rows have no cells")
  @Misconception("without rows the result is not 0")
  void noRowsHaveNoCells() {
    assertEquals(0, effectiveCells.effectiveCells(new int[0]), "{}");
  }
}

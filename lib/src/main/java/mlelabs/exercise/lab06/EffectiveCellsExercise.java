package mlelabs.exercise.lab06;

import mlelabs.exercise.Exercise;

/** Exercise 6.4: how many cells a cross really has. */
@FunctionalInterface
@Exercise(
    value = "6.4",
    forbidden = {"mlelabs.feature", "mlelabs.model", "org.apache.commons.math3"})
public interface EffectiveCellsExercise {

  /**
   * The exponential of the entropy of the rows' distribution over the cells, exp(−Σ p·ln p), with p
   * the share of the rows that a cell holds: k cells with equally many rows count as k, a cross
   * that puts every row into one cell as 1, and rare cells for little.
   *
   * @param cells the cell of each row; any int is the number of a cell
   * @return 0 without rows
   */
  double effectiveCells(int[] cells);
}

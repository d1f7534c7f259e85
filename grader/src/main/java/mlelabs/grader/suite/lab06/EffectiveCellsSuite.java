package mlelabs.grader.suite.lab06;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab06.EffectiveCellsExamples;
import mlelabs.exercise.lab06.EffectiveCellsExercise;
import mlelabs.grader.suite.Expect;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 6.4. */
public class EffectiveCellsSuite extends EffectiveCellsExamples {

  private static final double WITHIN = 1e-9;

  /** Receives the method under test. */
  public EffectiveCellsSuite(EffectiveCellsExercise effectiveCells) {
    super(effectiveCells);
  }

  @Test
  @DisplayName("random cells agree with n / Π count^(count / n)")
  @Misconception("the effective cells of random rows are wrong")
  void randomCellsAgreeWithAnotherFormula() {
    Random random = new Random(20130604);
    for (int round = 1; round <= 60; round++) {
      int[] counts = new int[1 + random.nextInt(9)];
      int[] cells = random.ints(1 + random.nextInt(80), 0, counts.length).toArray();
      Arrays.stream(cells).forEach(cell -> counts[cell]++);
      double expected = cells.length;
      for (int count : counts) {
        expected /= Math.pow(Math.max(count, 1), (double) count / cells.length);
      }
      Expect.close(expected, effectiveCells.effectiveCells(cells), WITHIN);
    }
  }

  @Test
  @DisplayName("k equal cells are k, however many rows they have")
  @Misconception("the number of rows changes what equally full cells count for")
  void equalCellsAreTheirNumber() {
    for (int k : new int[] {1, 2, 3, 7, 24, 168, 1000}) {
      Expect.close(k, of(k, k), WITHIN);
      Expect.close(k, of(k, 3 * k), WITHIN);
    }
  }

  @Test
  @DisplayName("shares of 1/2, 1/4, 1/8, 1/8 are 2^1.75 cells")
  @Misconception("the entropy is in another base than its exponential, or not the entropy at all")
  void knownSharesGiveAKnownNumber() {
    int[] cells = {0, 0, 0, 0, 1, 1, 2, 3};
    Expect.close(Math.pow(2, 1.75), effectiveCells.effectiveCells(cells), WITHIN);
  }

  @Test
  @DisplayName("a cross that is dead but for a few rows is near 1")
  @Misconception("cells that hold nearly nothing count like others")
  void aDeadCrossIsNearOne() {
    // 7,328 of 7,333 rows in one cell.
    int[] cells = new int[7_333];
    IntStream.range(0, 5).forEach(i -> cells[i] = i + 1);
    double some = effectiveCells.effectiveCells(cells);
    assertTrue(some > 1 && some < 1.01, () -> "" + some);
  }

  @Test
  @DisplayName("a cell a row counts all rows")
  @Misconception("cells with a single row are left out")
  void aCellARowCountsAllRows() {
    Expect.close(500, of(500, 500), WITHIN);
    assertEquals(1, effectiveCells.effectiveCells(new int[] {42}), WITHIN);
  }

  @Test
  @DisplayName("any int is the number of a cell")
  @Misconception("negative or very large cells fail, are left out, or fall together")
  void anyIntIsACell() {
    int[] cells = {Integer.MIN_VALUE, -1, 0, Integer.MAX_VALUE, 1 << 16, -(1 << 16), 128, 1000};
    Expect.close(8, effectiveCells.effectiveCells(cells), WITHIN);
    Expect.close(1, effectiveCells.effectiveCells(new int[] {-7, -7, -7}), WITHIN);
    int[] twice = {1000, -1, 1000, -1};
    Expect.close(2, effectiveCells.effectiveCells(twice), WITHIN);
  }

  @Test
  @DisplayName("neither the order of the rows nor the names of the cells matter")
  @Misconception("the order of the rows, or which cell is which, changes the result")
  void orderAndNamesDoNotMatter() {
    int[] cells = {4, 4, 1, 9, 4, 1, 4};
    int[] sorted = cells.clone();
    Arrays.sort(sorted);
    int[] renamed = Arrays.stream(cells).map(cell -> -1000 * cell).toArray();
    double expected = effectiveCells.effectiveCells(cells);
    Expect.close(expected, effectiveCells.effectiveCells(sorted), WITHIN);
    Expect.close(expected, effectiveCells.effectiveCells(renamed), WITHIN);
  }

  @Test
  @DisplayName("the cells are left as they were")
  @Misconception("the cells are sorted or changed")
  void theCellsAreLeftAsTheyWere() {
    int[] cells = {3, 1, 2, 1};
    effectiveCells.effectiveCells(cells);
    assertArrayEquals(new int[] {3, 1, 2, 1}, cells);
  }

  @Test
  @DisplayName("a million rows in as many cells are counted in time")
  @Misconception("many rows with many cells take too long")
  void aMillionRowsAreCounted() {
    Expect.close(1 << 18, of(1 << 18, 1 << 20), 1e-6);
  }

  /** This many rows over this many cells, with names far apart. */
  private double of(int cells, int rows) {
    return effectiveCells.effectiveCells(
        IntStream.range(0, rows).map(row -> row % cells * 40_503).toArray());
  }
}

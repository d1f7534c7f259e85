package mlelabs.grader.suite.lab98;

import static org.junit.jupiter.api.Assertions.assertEquals;

import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab98.AucExercise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LearnerMethod.class)
public final class AucSuite {

  private final AucExercise exercise;

  public AucSuite(AucExercise exercise) {
    this.exercise = exercise;
  }

  @Test
  @Misconception("a perfect order is not 1")
  public void perfectOrderIsOne() {
    assertEquals(1, exercise.auc(new int[] {0, 1, 1}, new double[] {.1, .7, .4}), 1e-12);
  }

  @Test
  @Misconception("a reversed order is not 0")
  public void reversedOrderIsZero() {
    assertEquals(0, exercise.auc(new int[] {1, 0}, new double[] {.2, .9}), 1e-12);
  }

  @Test
  @Misconception("a tie counts as won or lost")
  public void aTieCountsHalf() {
    assertEquals(.75, exercise.auc(new int[] {0, 1, 1}, new double[] {.5, .5, .9}), 1e-12);
  }

  @Test
  @Misconception("the pairs are weighted")
  public void pairsAreCounted() {
    assertEquals(
        5 / 6.0, exercise.auc(new int[] {0, 1, 0, 1, 1}, new double[] {.2, .3, .6, .7, .9}), 1e-12);
  }

  @Test
  @Misconception("one class alone has an area")
  public void oneClassAloneHasNone() {
    assertEquals(Double.NaN, exercise.auc(new int[] {1, 1}, new double[] {.1, .2}));
  }

  @Test
  @Misconception("equal scores depend on their order")
  public void equalScoresAreAHalf() {
    int[] actual = new int[300];
    for (int i = 0; i < actual.length; i += 3) {
      actual[i] = 1;
    }
    assertEquals(.5, exercise.auc(actual, new double[300]), 1e-12);
  }
}

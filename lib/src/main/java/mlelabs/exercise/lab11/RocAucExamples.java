package mlelabs.exercise.lab11;

import static org.junit.jupiter.api.Assertions.assertEquals;

import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 11.2. */
@ExtendWith(LearnerMethod.class)
public class RocAucExamples {

  protected final RocAucExercise rocAuc;

  /** Receives the method under test. */
  public RocAucExamples(RocAucExercise rocAuc) {
    this.rocAuc = rocAuc;
  }

  @Test
  @Order(1)
  @DisplayName("a perfect ranking has 1, a reversed one 0")
  @Misconception("a perfect ranking does not have 1, or a reversed one 0")
  void aPerfectRanking() {
    boolean[] positive = {true, true, false};
    assertEquals(1.0, rocAuc.rocAuc(new double[] {0.9, 0.8, 0.1}, positive), 1e-12);
    assertEquals(0.0, rocAuc.rocAuc(new double[] {0.1, 0.2, 0.7}, positive), 1e-12);
  }

  @Test
  @Order(2)
  @DisplayName("it is the share of pairs in the right order")
  @Misconception("the share of pairs in the right order is wrong")
  void pairsAreCounted() {
    double[] score = {0.8, 0.4, 0.6, 0.2};
    boolean[] positive = {true, true, false, false};
    assertEquals(0.75, rocAuc.rocAuc(score, positive), 1e-12, "3 of 4 pairs are in order");
  }

  @Test
  @Order(3)
  @DisplayName("equal scores count one half")
  @Misconception("a pair of equal scores does not count one half")
  void tiesCountHalf() {
    double[] score = {0.5, 0.5, 0.5};
    boolean[] positive = {true, false, false};
    assertEquals(0.5, rocAuc.rocAuc(score, positive), 1e-12, "all scores equal");
  }

  @Test
  @Order(4)
  @DisplayName("one class alone has none")
  @Misconception("one class alone does not give NaN")
  void oneClassAloneHasNone() {
    assertEquals(Double.NaN, rocAuc.rocAuc(new double[] {0.5, 0.25}, new boolean[] {true, true}));
  }
}

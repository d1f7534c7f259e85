package mlelabs.exercise.lab07;

import static org.junit.jupiter.api.Assertions.assertEquals;

import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 7.1. */
@ExtendWith(LearnerMethod.class)
public class MergeExamples {

  protected final MergeExercise merge;

  /** Receives the method under test. */
  public MergeExamples(MergeExercise merge) {
    this.merge = merge;
  }

  @Test
  @Order(1)
  @DisplayName("the parts 1, 2 and 3, 4, 5 have the moments of 1 to 5")
  @Misconception("the moments of 1, 2 and of 3, 4, 5 do not merge to those of 1 to 5")
  void partsHaveTheMomentsOfTheWhole() {
    assertClose(
        new Moments(5, 3, 10),
        new Moments(2, 1.5, 0.5),
        new Moments(3, 4, 2),
        "{1, 2} + {3, 4, 5}");
  }

  @Test
  @Order(2)
  @DisplayName("what is empty changes nothing, on either side")
  @Misconception("merging with an empty part changes the moments")
  void theEmptyPartChangesNothing() {
    Moments some = new Moments(2, 1.5, 0.5);
    assertEquals(some, merge.merge(some, new Moments(0, 0, 0)), "{1, 2} + {}");
    assertEquals(some, merge.merge(new Moments(0, 0, 0), some), "{} + {1, 2}");
    Moments odd = new Moments(0, Double.NaN, 7);
    assertEquals(some, merge.merge(odd, some), "count 0, mean NaN, m2 7 is empty too");
    assertEquals(new Moments(0, 0, 0), merge.merge(odd, odd), "two empties");
  }

  @Test
  @Order(3)
  @DisplayName("large values far from zero keep their spread")
  @Misconception("the spread of values near 10⁹ is lost")
  void largeValuesKeepTheirSpread() {
    assertClose(
        new Moments(4, 1_000_000_002.5, 5),
        new Moments(2, 1_000_000_001.5, 0.5),
        new Moments(2, 1_000_000_003.5, 0.5),
        "{10⁹+1, 10⁹+2} + {10⁹+3, 10⁹+4}");
  }

  private void assertClose(Moments expected, Moments a, Moments b, String what) {
    Moments merged = merge.merge(a, b);
    assertEquals(expected.count(), merged.count(), "count of " + what);
    assertEquals(expected.mean(), merged.mean(), 1e-12 * expected.mean(), "mean of " + what);
    assertEquals(expected.m2(), merged.m2(), 1e-9 * expected.m2(), "m2 of " + what);
  }
}

package mlelabs.exercise.lab03;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 3.4. */
@ExtendWith(LearnerMethod.class)
public class SampleExamples {

  protected final SampleExercise sample;

  /** Receives the method under test. */
  public SampleExamples(SampleExercise sample) {
    this.sample = sample;
  }

  @Test
  @Order(1)
  @DisplayName("keys below the fraction are kept")
  @Misconception("a row is not kept by the unsigned fingerprint of salt:key")
  void keysBelowTheFractionAreKept() {
    // demo:N619AA lies at 0.0177 of 2^64, demo:N14228 at 0.3710, demo:N24211 at 0.9275
    String[] keys = {"N14228", "N24211", "N619AA"};
    assertArrayEquals(
        new boolean[] {false, false, true}, sample.sample(keys, 0.1, "demo"), "10 % of demo");
    assertArrayEquals(
        new boolean[] {true, false, true}, sample.sample(keys, 0.5, "demo"), "50 % of demo");
  }

  @Test
  @Order(2)
  @DisplayName("another salt draws another sample")
  @Misconception("the salt does not change the sample")
  void anotherSaltDrawsAnotherSample() {
    // pilot:N619AA lies at 0.4125 of 2^64, pilot:N14228 at 0.2585, pilot:N24211 at 0.9873
    String[] keys = {"N14228", "N24211", "N619AA"};
    assertArrayEquals(
        new boolean[] {true, false, false}, sample.sample(keys, 0.3, "pilot"), "30 % of pilot");
  }

  @Test
  @Order(3)
  @DisplayName("fraction 1 keeps every row that has a key")
  @Misconception("fraction 1 does not keep just the rows that have a key")
  void fractionOneKeepsEveryKey() {
    String[] keys = {"N14228", null, "", "N24211"};
    assertArrayEquals(
        new boolean[] {true, false, false, true},
        sample.sample(keys, 1, "demo"),
        "100 % of {N14228, null, \"\", N24211}");
  }

  @Test
  @Order(4)
  @DisplayName("fraction 0 keeps no row")
  @Misconception("fraction 0 keeps a row")
  void fractionZeroKeepsNone() {
    String[] keys = {"N14228", "N24211", "N619AA"};
    assertArrayEquals(new boolean[3], sample.sample(keys, 0, "demo"), "0 % of demo");
  }

  @Test
  @Order(5)
  @DisplayName("a fraction above 1 is refused")
  @Misconception("a fraction above 1 is accepted")
  void aFractionAboveOneIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> sample.sample(new String[] {"N14228"}, 10, "demo"),
        "sample({N14228}, 10, demo)");
  }
}

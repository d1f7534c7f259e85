package mlelabs.exercise.lab03;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 3.3. */
@ExtendWith(LearnerMethod.class)
public class LeakedKeysExamples {

  protected final LeakedKeysExercise leakedKeys;

  /** Receives the method under test. */
  public LeakedKeysExamples(LeakedKeysExercise leakedKeys) {
    this.leakedKeys = leakedKeys;
  }

  @Test
  @Order(1)
  @DisplayName("a key on both sides leaks")
  @Misconception("keys on both sides, and only those, are not found")
  void aKeyOnBothSidesLeaks() {
    String[] train = {"N14228", "N24211", "N619AA"};
    String[] test = {"N804JB", "N24211"};
    assertEquals(List.of("N24211"), leaked(train, test), "N24211 is on both sides");
  }

  @Test
  @Order(2)
  @DisplayName("leaked keys come once each and in order")
  @Misconception("leaked keys are repeated or out of order")
  void leakedKeysComeInOrder() {
    String[] train = {"c", "a", "b", "a"};
    String[] test = {"b", "a", "b", "a"};
    assertEquals(List.of("a", "b"), leaked(train, test), "leakedKeys({c, a, b, a}, {b, a, b, a})");
  }

  @Test
  @Order(3)
  @DisplayName("a missing key does not leak")
  @Misconception("a missing key is taken for a key")
  void aMissingKeyDoesNotLeak() {
    String[] train = {null, "", "a"};
    String[] test = {"", null, "b"};
    assertEquals(List.of(), leaked(train, test), "leakedKeys({null, \"\", a}, {\"\", null, b})");
  }

  private List<String> leaked(String[] train, String[] test) {
    return new ArrayList<>(leakedKeys.leakedKeys(train, test));
  }
}

package mlelabs.exercise.lab02;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 2.5. */
@ExtendWith(LearnerMethod.class)
public class FitOneHotExamples {

  protected final FitOneHotExercise fitOneHot;

  /** Receives the method under test. */
  public FitOneHotExamples(FitOneHotExercise fitOneHot) {
    this.fitOneHot = fitOneHot;
  }

  @Test
  @Order(1)
  @DisplayName("the categories are the sorted training values, each once")
  @Misconception("categories are repeated, or are not sorted")
  void categoriesAreSorted() {
    OneHot oneHot = fitOneHot.fitOneHot(new String[] {"LGA", "EWR", "LGA", "JFK"});
    assertEquals(
        List.of("EWR", "JFK", "LGA"),
        oneHot.categories(),
        "fitOneHot({LGA, EWR, LGA, JFK}).categories()");
  }

  @Test
  @Order(2)
  @DisplayName("a value has 1 in the column of its category and 0 in the others")
  @Misconception("a value has not 1 in the column of its category and 0 in the others")
  void aKnownValueHasItsColumn() {
    OneHot oneHot = fitOneHot.fitOneHot(new String[] {"LGA", "EWR"});
    assertEquals(
        "[[0.0, 1.0, 0.0], [1.0, 0.0, 0.0]]",
        Arrays.deepToString(oneHot.encode(new String[] {"LGA", "EWR"})),
        "fitOneHot({LGA, EWR}).encode({LGA, EWR})");
  }

  @Test
  @Order(3)
  @DisplayName("a value that is unknown or missing has 1 in the last column")
  @Misconception("a value that is unknown or missing has not 1 in the last column")
  void unknownAndMissingShareTheLastColumn() {
    OneHot oneHot = fitOneHot.fitOneHot(new String[] {"LGA", "", "EWR", null});
    assertEquals(
        "[[0.0, 0.0, 1.0], [0.0, 0.0, 1.0], [0.0, 0.0, 1.0]]",
        Arrays.deepToString(oneHot.encode(new String[] {"JFK", "", null})),
        "fitOneHot({LGA, \"\", EWR, null}).encode({JFK, \"\", null})");
  }
}

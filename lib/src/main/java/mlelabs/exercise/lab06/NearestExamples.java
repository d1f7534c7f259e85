package mlelabs.exercise.lab06;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 6.7. */
@ExtendWith(LearnerMethod.class)
public class NearestExamples {

  protected final NearestExercise nearest;

  /** Receives the method under test. */
  public NearestExamples(NearestExercise nearest) {
    this.nearest = nearest;
  }

  private static final Map<String, float[]> AIRPORTS =
      Map.of(
          "MIA", new float[] {1, 0},
          "FLL", new float[] {5, 1},
          "ORD", new float[] {-1, 3},
          "SEA", new float[] {-4, 0},
          "ATL", new float[] {1, 1});

  @Test
  @Order(1)
  @DisplayName("the smallest angle comes first, whatever the length")
  @Misconception("keys are not in order of the angle to the key's vector")
  void theSmallestAngleComesFirst() {
    assertEquals(
        List.of("FLL", "ATL", "ORD", "SEA"),
        nearest.nearest("MIA", AIRPORTS, 10),
        "nearest to MIA");
    assertEquals(List.of("ATL", "SEA"), nearest.nearest("ORD", AIRPORTS, 2), "2 nearest to ORD");
  }

  @Test
  @Order(2)
  @DisplayName("a vector of zeros is at similarity 0 from all")
  @Misconception("a vector of zeros is nearest, last, or not there")
  void zerosHaveSimilarityZero() {
    Map<String, float[]> embeddings =
        Map.of(
            "a", new float[] {1, 0},
            "b", new float[] {-1, 0},
            "c", new float[2],
            "d", new float[] {1, 2});
    assertEquals(List.of("d", "c", "b"), nearest.nearest("a", embeddings, 3), "nearest to a");
  }

  @Test
  @Order(3)
  @DisplayName("equally similar keys are in order of their names")
  @Misconception("equally similar keys are in any order")
  void equallySimilarKeysAreInOrder() {
    Map<String, float[]> embeddings =
        Map.of(
            "key", new float[] {1, 1},
            "z", new float[] {2, 0},
            "x", new float[] {2, 0},
            "y", new float[] {2, 0});
    assertEquals(List.of("x", "y"), nearest.nearest("key", embeddings, 2), "2 nearest to key");
  }

  @Test
  @Order(4)
  @DisplayName("an unknown key is refused")
  @Misconception("an unknown key is accepted, or refused with another exception")
  void anUnknownKeyIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> nearest.nearest("JFK", AIRPORTS, 2),
        "nearest to JFK");
  }
}

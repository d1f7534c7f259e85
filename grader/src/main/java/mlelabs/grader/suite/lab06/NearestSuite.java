package mlelabs.grader.suite.lab06;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab06.NearestExamples;
import mlelabs.exercise.lab06.NearestExercise;
import mlelabs.grader.suite.Expect;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 6.7. */
public class NearestSuite extends NearestExamples {

  /** Receives the method under test. */
  public NearestSuite(NearestExercise nearest) {
    super(nearest);
  }

  @Test
  @DisplayName("vectors at known angles come in order of the angle")
  @Misconception("the order of random vectors is not that of their angles")
  void vectorsComeInOrderOfTheAngle() {
    Random random = new Random(20130607);
    for (int round = 0; round < 30; round++) {
      int others = 1 + random.nextInt(12);
      double first = random.nextDouble() * 6;
      Map<String, float[]> embeddings = new LinkedHashMap<>();
      embeddings.put("key", at(first, 1 + random.nextInt(5)));
      TreeMap<Integer, String> byAngle = new TreeMap<>();
      while (byAngle.size() < others) {
        int degrees = random.nextInt(180);
        if (byAngle.putIfAbsent(degrees, "n" + random.nextInt(1000) + "_" + degrees) == null) {
          double turn = Math.toRadians(degrees) * (random.nextBoolean() ? 1 : -1);
          embeddings.put(byAngle.get(degrees), at(first + turn, 0.1 + 20 * random.nextDouble()));
        }
      }
      int k = random.nextInt(others + 3);
      List<String> expected = new ArrayList<>(byAngle.values());
      assertEquals(expected.subList(0, Math.min(k, others)), nearest.nearest("key", embeddings, k));
    }
  }

  @Test
  @DisplayName("the length of a vector does not matter")
  @Misconception("long vectors are nearer than short ones, as by the dot product")
  void theLengthDoesNotMatter() {
    Map<String, float[]> embeddings =
        Map.of(
            "key", new float[] {1, 0},
            "long", new float[] {100, 100},
            "short", new float[] {0.125f, 0.0625f});
    assertEquals(List.of("short", "long"), nearest.nearest("key", embeddings, 2));
  }

  @Test
  @DisplayName("the angle counts, not the distance")
  @Misconception("similarity is the distance between the vectors")
  void theAngleCountsNotTheDistance() {
    Map<String, float[]> embeddings =
        Map.of(
            "key", new float[] {1, 0},
            "far", new float[] {50, 1},
            "close", new float[] {1, 1});
    assertEquals(List.of("far", "close"), nearest.nearest("key", embeddings, 2));
  }

  @Test
  @DisplayName("an opposite vector is the last")
  @Misconception("an opposite vector is taken for a similar one")
  void anOppositeVectorIsLast() {
    Map<String, float[]> embeddings =
        Map.of(
            "key", new float[] {2, 1},
            "opposite", new float[] {-4, -2},
            "across", new float[] {-1, 2},
            "similar", new float[] {1, 1});
    assertEquals(List.of("similar", "across", "opposite"), nearest.nearest("key", embeddings, 3));
  }

  @Test
  @DisplayName("vectors have any width")
  @Misconception("only the first numbers of a vector count")
  void vectorsHaveAnyWidth() {
    Map<String, float[]> one =
        Map.of("key", new float[] {3}, "a", new float[] {-1}, "b", new float[] {2});
    assertEquals(List.of("b", "a"), nearest.nearest("key", one, 2));
    Map<String, float[]> seven =
        Map.of(
            "key", new float[] {1, 1, 1, 1, 1, 1, 1},
            "a", new float[] {1, 1, 1, 1, 1, 1, -6},
            "b", new float[] {0, 0, 0, 0, 0, 0, 1});
    assertEquals(List.of("b", "a"), nearest.nearest("key", seven, 2));
  }

  @Test
  @DisplayName("the key itself is never among them, its equals are")
  @Misconception("the key is its own neighbour, or keys with an equal vector are left out")
  void theKeyIsNeverItsNeighbour() {
    Map<String, float[]> embeddings =
        Map.of("b", new float[] {1, 2}, "a", new float[] {1, 2}, "c", new float[] {1, 2});
    assertEquals(List.of("a", "c"), nearest.nearest("b", embeddings, 5));
    assertEquals(List.of("b", "c"), nearest.nearest("a", embeddings, 2));
    assertEquals(List.of("a"), nearest.nearest("c", embeddings, 1));
  }

  @Test
  @DisplayName("ties are broken by name, before the cut")
  @Misconception("which of several equally similar keys come is left to chance")
  void tiesAreBrokenByName() {
    Map<String, float[]> embeddings = new LinkedHashMap<>();
    embeddings.put("key", new float[] {1, 0});
    for (String name : List.of("e", "B", "d", "a", "C")) {
      embeddings.put(name, new float[] {3, 4});
      embeddings.put(name + name, new float[] {6, 8});
    }
    assertEquals(
        List.of("B", "BB", "C", "CC", "a", "aa", "d"), nearest.nearest("key", embeddings, 7));
  }

  @Test
  @DisplayName("with a key of zeros all are at similarity 0, in order of their names")
  @Misconception("a key whose vector is zero has NaN for its similarities")
  void aKeyOfZerosIsAtZeroFromAll() {
    Map<String, float[]> embeddings =
        Map.of(
            "key", new float[2],
            "z", new float[] {1, 0},
            "a", new float[] {-1, 3},
            "m", new float[2]);
    assertEquals(List.of("a", "m", "z"), nearest.nearest("key", embeddings, 9));
  }

  @Test
  @DisplayName("a vector of zeros is level with one at a right angle")
  @Misconception("a vector of zeros is before or behind one at a right angle, whatever its name")
  void zerosAreLevelWithARightAngle() {
    Map<String, float[]> embeddings =
        Map.of(
            "key", new float[] {1, 0},
            "b", new float[2],
            "a", new float[] {0, 5},
            "c", new float[] {0, -2},
            "d", new float[] {-1, 100});
    assertEquals(List.of("a", "b", "c", "d"), nearest.nearest("key", embeddings, 4));
  }

  @Test
  @DisplayName("k may be 0, or larger than there are others")
  @Misconception("k 0 gives a neighbour, or a large k is refused")
  void anyNumberOfNeighbours() {
    Map<String, float[]> embeddings = Map.of("key", new float[] {1}, "a", new float[] {2});
    assertEquals(List.of(), nearest.nearest("key", embeddings, 0));
    assertEquals(List.of("a"), nearest.nearest("key", embeddings, 1));
    assertEquals(List.of("a"), nearest.nearest("key", embeddings, Integer.MAX_VALUE));
    assertEquals(List.of(), nearest.nearest("key", Map.of("key", new float[] {1}), 3));
  }

  @Test
  @DisplayName("an unknown key is refused, and named")
  @Misconception("an unknown key is accepted, or not named")
  void unknownKeysAreRefused() {
    Map<String, float[]> embeddings = Map.of("JFK", new float[] {1});
    Expect.refusal(() -> nearest.nearest("Nowhere", embeddings, 1), "Nowhere");
    Expect.refusal(() -> nearest.nearest("jfk", embeddings, 0), "jfk");
    Expect.refusal(() -> nearest.nearest("JFK", Map.of(), 1), "JFK");
  }

  @Test
  @DisplayName("a negative k is refused, and named")
  @Misconception("a negative k is accepted, or not named")
  void aNegativeNumberIsRefused() {
    Map<String, float[]> embeddings = Map.of("key", new float[] {1}, "a", new float[] {2});
    Expect.refusal(() -> nearest.nearest("key", embeddings, -73), "-73");
    Expect.refusal(() -> nearest.nearest("key", Map.of("key", new float[1]), -1), "-1");
  }

  @Test
  @DisplayName("the embeddings are left as they were")
  @Misconception("the vectors are scaled in place, or the key is taken out of the map")
  void theEmbeddingsAreLeftAsTheyWere() {
    Map<String, float[]> embeddings = new LinkedHashMap<>();
    embeddings.put("key", new float[] {3, 4});
    embeddings.put("a", new float[] {5, 12});
    nearest.nearest("key", embeddings, 1);
    assertEquals(List.of("key", "a"), List.copyOf(embeddings.keySet()));
    assertArrayEquals(new float[] {3, 4}, embeddings.get("key"));
    assertArrayEquals(new float[] {5, 12}, embeddings.get("a"));
  }

  @Test
  @DisplayName("thousands of embeddings are searched in time")
  @Misconception("thousands of embeddings take too long")
  void thousandsAreSearchedInTime() {
    Map<String, float[]> embeddings = new LinkedHashMap<>();
    embeddings.put("key", at(0, 1));
    for (int i = 0; i < 5_000; i++) {
      embeddings.put("n" + i, at(1 + (i * 37 % 5_000) / 5_000d, 1 + i));
    }
    List<String> found = nearest.nearest("key", embeddings, 3);
    assertEquals(List.of("n0", "n2973", "n946"), found);
  }

  private static float[] at(double angle, double length) {
    return new float[] {(float) (length * Math.cos(angle)), (float) (length * Math.sin(angle))};
  }
}

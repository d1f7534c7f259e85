package mlelabs.grader.suite.lab07;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab07.Skew;
import mlelabs.exercise.lab07.SkewExamples;
import mlelabs.exercise.lab07.SkewExercise;
import mlelabs.grader.suite.Expect;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 7.6. */
public class SkewSuite extends SkewExamples {

  private static final double NAN = Double.NaN;
  private static final double INFINITY = Double.POSITIVE_INFINITY;

  /** Receives the method under test. */
  public SkewSuite(SkewExercise skew) {
    super(skew);
  }

  @Test
  @DisplayName("random differences are counted, and the largest is found")
  @Misconception("rows or the largest difference of random values are wrong")
  void randomDifferencesAreFound() {
    Random random = new Random(20130706);
    for (int round = 0; round < 60; round++) {
      int rows = 1 + random.nextInt(20);
      double[] training = random.ints(rows, -40, 40).mapToDouble(v -> v / 8d).toArray();
      double[] serving = training.clone();
      double tolerance = random.nextInt(4) / 4d;
      long beyond = 0;
      double largest = 0;
      for (int i = 0; i < rows; i++) {
        double difference = random.nextInt(17) / 8d;
        serving[i] += random.nextBoolean() ? difference : -difference;
        beyond += difference > tolerance ? 1 : 0;
        largest = Math.max(largest, difference);
      }
      assertEquals(
          beyond == 0 ? List.of() : List.of(new Skew("x", beyond, largest)),
          skew.skew(Map.of("x", training), Map.of("x", serving), tolerance));
    }
  }

  @Test
  @DisplayName("a difference counts in either direction")
  @Misconception("only values that serving sees as larger, or as smaller, are reported")
  void eitherDirectionCounts() {
    assertEquals(List.of(new Skew("x", 1, 2)), of(new double[] {1}, new double[] {3}, 1));
    assertEquals(List.of(new Skew("x", 1, 2)), of(new double[] {3}, new double[] {1}, 1));
    assertEquals(List.of(new Skew("x", 2, 3)), of(new double[] {3, 0}, new double[] {1, 3}, 1));
  }

  @Test
  @DisplayName("only rows beyond the tolerance count")
  @Misconception("rows within the tolerance count, or all rows of a feature that has some beyond")
  void onlyRowsBeyondCount() {
    double[] training = {0, 0, 0, 0, 0};
    double[] serving = {0.5, 0.25, 4, -0.75, 0};
    assertEquals(List.of(new Skew("x", 2, 4)), of(training, serving, 0.5));
    assertEquals(List.of(new Skew("x", 4, 4)), of(training, serving, 0));
    assertEquals(List.of(), of(training, serving, 4));
  }

  @Test
  @DisplayName("with tolerance 0 any difference is one, however small")
  @Misconception("with tolerance 0 very small differences are not reported, or equal values are")
  void withToleranceZeroAnyDifferenceIsOne() {
    double above = Math.nextUp(1.0);
    assertEquals(
        List.of(new Skew("x", 1, above - 1)), of(new double[] {1, 2}, new double[] {above, 2}, 0));
    assertEquals(List.of(), of(new double[] {1, -7, 0}, new double[] {1, -7, 0}, 0));
  }

  @Test
  @DisplayName("0 and −0 do not differ")
  @Misconception("0 and −0 are reported as different")
  void zerosDoNotDiffer() {
    assertEquals(List.of(), of(new double[] {0.0, -0.0}, new double[] {-0.0, 0.0}, 0));
  }

  @Test
  @DisplayName("the tolerance is a difference, not a share of the value")
  @Misconception("the tolerance is relative to the size of the values")
  void theToleranceIsAbsolute() {
    assertEquals(
        List.of(new Skew("x", 1, 8)), of(new double[] {1 << 20}, new double[] {(1 << 20) + 8}, 1));
    assertEquals(List.of(), of(new double[] {0.125}, new double[] {0.5}, 1));
  }

  @Test
  @DisplayName("a missing value on either side is infinitely far from a number")
  @Misconception("a value that only one side lacks is forgiven, or not an infinite difference")
  void aMissingValueDiffersFromANumber() {
    assertEquals(List.of(new Skew("x", 1, INFINITY)), of(new double[] {NAN}, new double[] {0}, 9));
    assertEquals(List.of(new Skew("x", 1, INFINITY)), of(new double[] {0}, new double[] {NAN}, 9));
    assertEquals(
        List.of(new Skew("x", 3, INFINITY)),
        of(new double[] {1, NAN, 5, NAN}, new double[] {3, 2, NAN, NAN}, 1));
  }

  @Test
  @DisplayName("two missing values do not differ")
  @Misconception("two missing values are reported as different")
  void twoMissingValuesDoNotDiffer() {
    assertEquals(List.of(), of(new double[] {NAN, 1}, new double[] {NAN, 1}, 0));
  }

  @Test
  @DisplayName("equal infinities do not differ, others do")
  @Misconception("equal infinite values are reported as different, or unequal ones are not")
  void equalInfinitiesDoNotDiffer() {
    double[] infinities = {INFINITY, -INFINITY};
    assertEquals(List.of(), of(infinities, infinities.clone(), 0));
    assertEquals(
        List.of(new Skew("x", 2, INFINITY)), of(infinities, new double[] {-INFINITY, 5}, 3));
  }

  @Test
  @DisplayName("the largest difference comes first, then more rows, then the name")
  @Misconception("features are not by largest difference, then rows, then name")
  void featuresAreInOrder() {
    Map<String, double[]> training = new LinkedHashMap<>();
    Map<String, double[]> serving = new LinkedHashMap<>();
    put(training, serving, "d", 4, 0, 0);
    put(training, serving, "b", 4, 1, 0);
    put(training, serving, "e", 9, 0, 0);
    put(training, serving, "c", 1, 1, 1);
    put(training, serving, "a", 4, 0, 0);
    put(training, serving, "f", NAN, 0, 0);
    put(training, serving, "same", 0, 0, 0);
    assertEquals(
        List.of(
            new Skew("f", 1, INFINITY),
            new Skew("e", 1, 9),
            new Skew("b", 2, 4),
            new Skew("a", 1, 4),
            new Skew("d", 1, 4),
            new Skew("c", 3, 1)),
        skew.skew(training, serving, 0.5));
  }

  @Test
  @DisplayName("features are matched by name, not by place")
  @Misconception("features are compared in the order of the maps")
  void featuresAreMatchedByName() {
    Map<String, double[]> training = new LinkedHashMap<>();
    training.put("hour", new double[] {1, 2});
    training.put("dest", new double[] {3, 4});
    assertEquals(List.of(), skew.skew(training, new TreeMap<>(training), 0));
  }

  @Test
  @DisplayName("without features, or without rows, nothing differs")
  @Misconception("no features, or features without rows, are refused or reported")
  void withoutFeaturesOrRowsNothingDiffers() {
    assertEquals(List.of(), skew.skew(Map.of(), Map.of(), 0));
    assertEquals(List.of(), of(new double[0], new double[0], 0));
  }

  @Test
  @DisplayName("a feature that either side lacks is refused by name")
  @Misconception("a feature that one side lacks is accepted, or its message does not name it")
  void aFeatureThatOneSideLacksIsRefused() {
    double[] one = {1};
    Map<String, double[]> small = Map.of("hour", one);
    Map<String, double[]> large = Map.of("hour", one, "dest", one);
    Expect.refusal(() -> skew.skew(large, small, 0), "dest");
    Expect.refusal(() -> skew.skew(small, large, 0), "dest");
    Expect.refusal(() -> skew.skew(Map.of("hour", one), Map.of("dest", one), 0));
    Expect.refusal(() -> skew.skew(Map.of(), small, 0), "hour");
  }

  @Test
  @DisplayName("a feature with another number of rows is refused by name")
  @Misconception(
      "a feature with more rows on one side is accepted, or its message does not name it")
  void anotherNumberOfRowsIsRefused() {
    Map<String, double[]> two = Map.of("a", new double[2], "minute", new double[2]);
    Map<String, double[]> three = Map.of("a", new double[2], "minute", new double[3]);
    Expect.refusal(() -> skew.skew(two, three, 0), "minute");
    Expect.refusal(() -> skew.skew(three, two, 0), "minute");
    Expect.refusal(() -> of(new double[0], new double[1], 0));
  }

  @Test
  @DisplayName("a negative tolerance, and one that is NaN, are refused and named")
  @Misconception("a tolerance that is negative or NaN is accepted, or not named")
  void aBadToleranceIsRefused() {
    Expect.refusal(() -> of(new double[] {1}, new double[] {1}, -0.375), "-0.375");
    Expect.refusal(() -> of(new double[] {1}, new double[] {1}, NAN), "NaN");
    Expect.refusal(() -> skew.skew(Map.of(), Map.of(), -1));
  }

  @Test
  @DisplayName("both sides are left as they were")
  @Misconception("the values of a side are changed")
  void bothSidesAreLeftAsTheyWere() {
    double[] training = {1, NAN, 3};
    double[] serving = {4, 2, NAN};
    of(training, serving, 0);
    assertArrayEquals(new double[] {1, NAN, 3}, training);
    assertArrayEquals(new double[] {4, 2, NAN}, serving);
  }

  @Test
  @DisplayName("many features of many rows are compared in time")
  @Misconception("many rows take too long")
  void manyRowsAreComparedInTime() {
    Map<String, double[]> training = new LinkedHashMap<>();
    Map<String, double[]> serving = new LinkedHashMap<>();
    for (int i = 0; i < 4; i++) {
      double[] values = new Random(i).ints(1 << 15, 0, 1000).asDoubleStream().toArray();
      training.put("f" + i, values);
      double[] seen = values.clone();
      seen[i] += 1 + i;
      serving.put("f" + i, seen);
    }
    assertEquals(
        List.of(
            new Skew("f3", 1, 4), new Skew("f2", 1, 3), new Skew("f1", 1, 2), new Skew("f0", 1, 1)),
        skew.skew(training, serving, 0.5));
  }

  private List<Skew> of(double[] training, double[] serving, double tolerance) {
    return skew.skew(Map.of("x", training), Map.of("x", serving), tolerance);
  }

  private static void put(
      Map<String, double[]> training,
      Map<String, double[]> serving,
      String feature,
      double... differences) {
    training.put(feature, new double[differences.length]);
    serving.put(feature, differences);
  }
}

package mlelabs.grader.suite.lab01;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import mlelabs.exercise.Misconception;
import mlelabs.exercise.lab01.GroupMean;
import mlelabs.exercise.lab01.GroupMeansExamples;
import mlelabs.exercise.lab01.GroupMeansExercise;
import mlelabs.grader.suite.Expect;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hidden tests of exercise 1.4. */
public class GroupMeansSuite extends GroupMeansExamples {

  private static final double NAN = Double.NaN;

  /** Receives the method under test. */
  public GroupMeansSuite(GroupMeansExercise groupMeans) {
    super(groupMeans);
  }

  @Test
  @DisplayName("random groups agree with another implementation")
  @Misconception("count, mean or standard error of random groups is wrong")
  void randomGroupsAgreeWithAnotherImplementation() {
    Random random = new Random(20130104);
    for (int round = 0; round < 20; round++) {
      String[] keys = keys(random, 200, 1 + round);
      double[] values = random.doubles(200, -30, 90).toArray();
      values[round] = NAN;
      assertGroups(byCommonsMath(keys, values), groupMeans.groupMeans(keys, values));
    }
  }

  @Test
  @DisplayName("the standard error divides the squared deviations by n−1")
  @Misconception("the standard error's variance divides by n instead of n−1")
  void theVarianceDividesByNMinusOne() {
    GroupMean got = only("UA", 0, 0, 4, 4);
    Expect.close(Math.sqrt(16.0 / 3) / 2, got.standardError(), 1e-9);
  }

  @Test
  @DisplayName("the standard error is the standard deviation over √count")
  @Misconception("the standard deviation is reported as the standard error")
  void theStandardErrorShrinksWithTheCount() {
    Expect.close(1, only("UA", 1, 5, 5, 5).standardError(), 1e-9);
    double[] repeated = IntStream.range(0, 400).mapToDouble(i -> i % 4 == 0 ? 1 : 5).toArray();
    double expected = Math.sqrt(1200.0 / 399) / 20;
    Expect.close(expected, only("UA", repeated).standardError(), 1e-9);
  }

  @Test
  @DisplayName("only values that are there count under the root")
  @Misconception("the standard error's count includes missing values")
  void missingValuesDoNotNarrowTheError() {
    GroupMean got = only("UA", 1, NAN, 5, NAN, NAN, 5, 5);
    assertEquals(4, got.count());
    Expect.close(4, got.mean(), 1e-12);
    Expect.close(1, got.standardError(), 1e-9);
  }

  @Test
  @DisplayName("one value beside missing ones still has no standard error")
  @Misconception("a group of one value and missing ones gets a standard error")
  void oneValueBesideMissingOnesHasNoError() {
    GroupMean got = only("UA", NAN, 6, NAN);
    assertEquals(1, got.count());
    Expect.close(6, got.mean(), 1e-12);
    assertEquals(NAN, got.standardError());
  }

  @Test
  @DisplayName("equal values have standard error 0")
  @Misconception("a group of equal values has no standard error of 0")
  void equalValuesHaveNoError() {
    assertEquals(0.0, only("UA", 3, 3, 3).standardError(), 1e-12);
  }

  @Test
  @DisplayName("rounding never leaves a group of several values without an error")
  @Misconception("rounding in Σx² − (Σx)²/n goes below zero, and its root is NaN")
  void roundingLeavesNoGroupWithoutError() {
    for (int n = 2; n < 40; n++) {
      for (double value : new double[] {0.1, -0.7, 1.1, 33.3}) {
        double[] same = new double[n];
        Arrays.fill(same, value);
        assertEquals(0.0, only("UA", same).standardError(), 1e-5);
      }
    }
  }

  @Test
  @DisplayName("a group without a value is absent")
  @Misconception("a group without a value is listed")
  void aGroupWithoutAValueIsAbsent() {
    String[] keys = {"EWR", "JFK", "EWR", "", null};
    double[] values = {NAN, 1, NAN, NAN, NAN};
    assertEquals(Set.of("JFK"), groupMeans.groupMeans(keys, values).keySet());
    assertEquals(
        Map.of(), groupMeans.groupMeans(new String[] {"EWR", null}, new double[] {NAN, NAN}));
  }

  @Test
  @DisplayName("null and \"\" are one group; a blank is another")
  @Misconception("null and \"\" are two groups, or a blank counts as missing")
  void onlyNullAndEmptyAreMissing() {
    String[] keys = {null, " ", "", "null", null};
    double[] values = {1, 2, 4, 8, 7};
    Map<String, GroupMean> got = groupMeans.groupMeans(keys, values);
    assertEquals(Set.of("", " ", "null"), got.keySet());
    assertEquals(3, group(got, "").count());
    assertEquals(1, group(got, " ").count());
    assertEquals(1, group(got, "null").count());
  }

  @Test
  @DisplayName("keys that only look alike are different groups, in the order of the text")
  @Misconception("keys are compared by another rule than String's own")
  void keysThatLookAlikeAreDifferentGroups() {
    String[] keys = {
      "b", "JFK-LAX-1", "a", "B", "NA", " a", "a ", "JFK-LAX-2", "A", "b", "BB", "Aa", "aa"
    };
    List<String> got = new ArrayList<>(groupMeans.groupMeans(keys, new double[13]).keySet());
    assertEquals(List.copyOf(new TreeSet<>(Arrays.asList(keys))), got);
  }

  @Test
  @DisplayName("groups come in the order of their keys")
  @Misconception("groups are not in the order of their keys")
  void groupsComeInKeyOrder() {
    String[] keys = {"WN", "9E", "UA", "", "B6", "AA"};
    List<String> got = new ArrayList<>(groupMeans.groupMeans(keys, new double[6]).keySet());
    assertEquals(List.of("", "9E", "AA", "B6", "UA", "WN"), got);
  }

  @Test
  @DisplayName("zeros and early arrivals are values like any other")
  @Misconception("zero or negative values are left out")
  void zerosAndNegativesAreValues() {
    GroupMean got = only("UA", 0, -10, 10, -20);
    assertEquals(4, got.count());
    Expect.close(-5, got.mean(), 1e-12);
  }

  @Test
  @DisplayName("without rows there is no group")
  @Misconception("without rows there is a group, or an error")
  void withoutRowsThereIsNoGroup() {
    assertEquals(Map.of(), groupMeans.groupMeans(new String[0], new double[0]));
  }

  @Test
  @DisplayName("the order of the rows does not matter")
  @Misconception("rows of one group are expected to stand together")
  void rowOrderDoesNotMatter() {
    Random random = new Random(41);
    String[] keys = keys(random, 128, 5);
    double[] values = random.doubles(128, 0, 60).toArray();
    int[] order = IntStream.range(0, 128).map(i -> i * 45 % 128).toArray();
    String[] movedKeys = IntStream.of(order).mapToObj(i -> keys[i]).toArray(String[]::new);
    double[] movedValues = IntStream.of(order).mapToDouble(i -> values[i]).toArray();
    assertGroups(
        groupMeans.groupMeans(keys, values), groupMeans.groupMeans(movedKeys, movedValues));
  }

  @Test
  @DisplayName("adding a constant moves the means and leaves the errors")
  @Misconception("adding a constant to every value changes the standard errors")
  void shiftingMovesMeansOnly() {
    Random random = new Random(43);
    double[] values = random.ints(60, 0, 100).asDoubleStream().toArray();
    GroupMean here = only("UA", values);
    GroupMean there = only("UA", Arrays.stream(values).map(v -> v + 1024).toArray());
    Expect.close(here.mean() + 1024, there.mean(), 1e-9);
    Expect.close(here.standardError(), there.standardError(), 1e-6);
  }

  @Test
  @DisplayName("a refusal names both lengths")
  @Misconception("the message for unequal lengths does not name both")
  void aRefusalNamesBothLengths() {
    Expect.refusal(() -> groupMeans.groupMeans(names(17), new double[23]), "17", "23");
    Expect.refusal(() -> groupMeans.groupMeans(names(31), new double[0]), "31", "0");
  }

  @Test
  @DisplayName("keys and values are left as they were")
  @Misconception("keys or values are changed")
  void theArraysAreLeftAsTheyWere() {
    String[] keys = {"b", null, "a", "", "c"};
    double[] values = {3, NAN, 1, 2, NAN};
    String[] keysBefore = keys.clone();
    double[] valuesBefore = values.clone();
    groupMeans.groupMeans(keys, values);
    assertArrayEquals(keysBefore, keys);
    assertArrayEquals(valuesBefore, values);
  }

  @Test
  @DisplayName("a hundred thousand groups are averaged in time")
  @Misconception("all rows are gone through again for every group, which takes too long")
  void manyGroupsAreAveragedInTime() {
    int groups = 1 << 17;
    String[] keys = new String[2 * groups];
    Arrays.setAll(keys, i -> Integer.toString(i % groups, 36));
    double[] values = IntStream.range(0, keys.length).mapToDouble(i -> i / groups).toArray();
    Map<String, GroupMean> got = groupMeans.groupMeans(keys, values);
    assertEquals(groups, got.size());
    got.values().forEach(group -> Expect.close(0.5, group.mean(), 1e-12));
  }

  private GroupMean only(String key, double... values) {
    String[] keys = new String[values.length];
    Arrays.fill(keys, key);
    Map<String, GroupMean> got = groupMeans.groupMeans(keys, values);
    assertEquals(Set.of(key), got.keySet());
    return group(got, key);
  }

  private static GroupMean group(Map<String, GroupMean> groups, String key) {
    return Objects.requireNonNull(groups.get(key), key);
  }

  private static void assertGroups(Map<String, GroupMean> expected, Map<String, GroupMean> got) {
    assertEquals(expected.keySet(), got.keySet());
    expected.forEach(
        (key, group) -> {
          assertEquals(group.count(), group(got, key).count());
          assertEquals(group.mean(), group(got, key).mean(), 1e-9);
          assertEquals(group.standardError(), group(got, key).standardError(), 1e-9);
        });
  }

  private static Map<String, GroupMean> byCommonsMath(String[] keys, double[] values) {
    Map<String, SummaryStatistics> statistics = new TreeMap<>();
    for (int i = 0; i < keys.length; i++) {
      if (!Double.isNaN(values[i])) {
        statistics.computeIfAbsent(keys[i], k -> new SummaryStatistics()).addValue(values[i]);
      }
    }
    Map<String, GroupMean> groups = new TreeMap<>();
    statistics.forEach((key, s) -> groups.put(key, summary(s)));
    return groups;
  }

  private static GroupMean summary(SummaryStatistics s) {
    double error = s.getN() < 2 ? NAN : s.getStandardDeviation() / Math.sqrt(s.getN());
    return new GroupMean(s.getN(), s.getMean(), error);
  }

  private static String[] keys(Random random, int rows, int groups) {
    String[] keys = new String[rows];
    Arrays.setAll(keys, i -> "k" + random.nextInt(groups));
    return keys;
  }

  private static String[] names(int length) {
    String[] keys = new String[length];
    Arrays.fill(keys, "JFK");
    return keys;
  }
}

package mlelabs.exercise.lab01;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.TreeSet;
import mlelabs.exercise.LearnerMethod;
import mlelabs.exercise.Misconception;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visible examples of exercise 1.4. */
@ExtendWith(LearnerMethod.class)
public class GroupMeansExamples {

  protected final GroupMeansExercise groupMeans;

  /** Receives the method under test. */
  public GroupMeansExamples(GroupMeansExercise groupMeans) {
    this.groupMeans = groupMeans;
  }

  @Test
  @Order(1)
  @DisplayName("every group has its count, mean and standard error")
  @Misconception("a group's count, mean or standard error is wrong")
  void everyGroupHasItsMean() {
    String[] keys = {"JFK", "EWR", "JFK", "EWR"};
    double[] values = {1, 10, 3, 30};
    assertGroups(
        Map.of("EWR", new GroupMean(2, 20, 10), "JFK", new GroupMean(2, 2, 1)),
        groupMeans.groupMeans(keys, values),
        "groupMeans({JFK, EWR, JFK, EWR}, {1, 10, 3, 30})");
  }

  @Test
  @Order(2)
  @DisplayName("a missing value is neither counted nor averaged")
  @Misconception("a missing value is counted or averaged")
  void missingValuesAreLeftOut() {
    String[] keys = {"JFK", "JFK", "JFK"};
    double[] values = {1, Double.NaN, 3};
    assertGroups(
        Map.of("JFK", new GroupMean(2, 2, 1)),
        groupMeans.groupMeans(keys, values),
        "groupMeans({JFK, JFK, JFK}, {1, NaN, 3})");
  }

  @Test
  @Order(3)
  @DisplayName("a single value has a mean and no standard error")
  @Misconception("a group of one value gets a standard error instead of NaN")
  void oneValueHasNoStandardError() {
    assertGroups(
        Map.of("LGA", new GroupMean(1, 7, Double.NaN)),
        groupMeans.groupMeans(new String[] {"LGA"}, new double[] {7}),
        "groupMeans({LGA}, {7})");
  }

  @Test
  @Order(4)
  @DisplayName("a missing key is the group \"\"")
  @Misconception("rows without a key are not gathered in the group \"\"")
  void aMissingKeyIsAGroup() {
    String[] keys = {null, "", "JFK"};
    double[] values = {1, 3, 5};
    assertGroups(
        Map.of("", new GroupMean(2, 2, 1), "JFK", new GroupMean(1, 5, Double.NaN)),
        groupMeans.groupMeans(keys, values),
        "groupMeans({null, \"\", JFK}, {1, 3, 5})");
  }

  @Test
  @Order(5)
  @DisplayName("unequal numbers of keys and values are refused")
  @Misconception("unequal numbers of keys and values are accepted")
  void unequalLengthsAreRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> groupMeans.groupMeans(new String[] {"JFK"}, new double[] {1, 2}),
        "groupMeans({JFK}, {1, 2})");
  }

  private static void assertGroups(
      Map<String, GroupMean> expected, Map<String, GroupMean> got, String call) {
    assertEquals(new TreeSet<>(expected.keySet()), new TreeSet<>(got.keySet()), call + ", keys");
    expected.forEach(
        (key, group) -> assertGroup(group, got.get(key), call + ", \"" + key + "\": "));
  }

  private static void assertGroup(GroupMean expected, @Nullable GroupMean got, String where) {
    assertNotNull(got, where + "group");
    assertEquals(expected.count(), got.count(), where + "count");
    assertEquals(expected.mean(), got.mean(), 1e-9, where + "mean");
    assertEquals(expected.standardError(), got.standardError(), 1e-9, where + "standard error");
  }
}

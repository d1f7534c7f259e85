package mlelabs.exercise.lab01;

import java.util.SortedMap;
import mlelabs.exercise.Exercise;

/** Exercise 1.4: the mean of each group, with its standard error. */
@FunctionalInterface
@Exercise(
    value = "1.4",
    forbidden = {"mlelabs.evaluate", "tech.tablesaw", "org.apache.commons.math3"})
public interface GroupMeansExercise {

  /**
   * Mean and standard error by key, in the order of the keys.
   *
   * <p>Missing values (NaN) are left out of count and mean; a missing key (null or "") is the group
   * ""; a group without a value is absent. The standard error is the sample standard deviation
   * (n−1) over √count, NaN below two values.
   *
   * <p>The rows are not gone through again for every group: there may be as many groups as rows.
   *
   * @param keys a key a row
   * @param values a value a row
   * @throws IllegalArgumentException if the lengths differ; the message states the rule and both
   *     lengths
   */
  SortedMap<String, GroupMean> groupMeans(String[] keys, double[] values);
}

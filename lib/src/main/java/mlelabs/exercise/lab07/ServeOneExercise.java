package mlelabs.exercise.lab07;

import java.util.Map;
import mlelabs.exercise.Exercise;

/** Exercise 7.5: one request, the same features. */
@FunctionalInterface
@Exercise(
    value = "7.5",
    forbidden = {"mlelabs.feature", "mlelabs.model"})
public interface ServeOneExercise {

  /**
   * The five features of one request, in the order distance, hour, minute, carrier, dest: what the
   * transform that the JSON describes ({@link LoadExercise}, 7.4) gives the same flight as a row of
   * a table.
   *
   * <p>A number may be written in any way that {@code Double.parseDouble} reads, such as "17" or
   * "1.4e3". Fields that the features do not need are ignored.
   *
   * @param raw the request as it came: field names and texts
   * @param json of the transform
   * @throws IllegalArgumentException if one of the five fields is absent, null or empty, or one of
   *     the first three is not a number; the message names the field
   */
  double[] serveOne(Map<String, String> raw, String json);
}

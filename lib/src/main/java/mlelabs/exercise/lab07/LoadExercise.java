package mlelabs.exercise.lab07;

import mlelabs.exercise.Exercise;

/** Exercise 7.4: read back what was learned, or refuse. */
@FunctionalInterface
@Exercise(
    value = "7.4",
    forbidden = {"mlelabs.feature", "mlelabs.model"})
public interface LoadExercise {

  /**
   * The transform (7.3) that some JSON describes:
   *
   * <pre>
   * {"version":1, "mean":…, "std":…, "hourEdges":[…], "minuteEdges":[…],
   *  "carriers":[…], "destinations":[…]}
   * </pre>
   *
   * <p>{@link FlightStatistics} has these fields. Fields come in any order, with any blanks between
   * them, and a number need not have a decimal point. {@code load(t.toJson())} transforms every row
   * as {@code t} does, to the last bit.
   *
   * @param json as {@link FlightTransform#toJson} writes it
   * @throws IllegalArgumentException if the version is not 1, a field is absent, or the text is not
   *     JSON; the message names the version, or the field
   */
  FlightTransform load(String json);
}

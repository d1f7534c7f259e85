package mlelabs.exercise.lab07;

import java.util.Map;
import tech.tablesaw.api.Table;

/** Turns flights into a model's inputs, with statistics that were learned once. */
public interface FlightTransform {

  /**
   * The features of some flights: the keys distance, hour, minute, carrier and dest, in this order,
   * each with one value a row.
   *
   * @param rows have columns of these names, the first three of numbers, the last two of text, in
   *     any order and among others; left as they are
   * @throws IllegalArgumentException if a column is absent; the message names it
   */
  Map<String, double[]> apply(Table rows);

  /** All that was learned, as {@link LoadExercise} defines it. */
  String toJson();
}

package mlelabs.exercise.lab07;

import mlelabs.exercise.Exercise;
import tech.tablesaw.api.Table;

/** Exercise 7.3: learn from the training rows, once, all that a transform has to know. */
@FunctionalInterface
@Exercise(
    value = "7.3",
    forbidden = {"mlelabs.feature", "mlelabs.model"})
public interface FitTransformExercise {

  /**
   * A transform whose statistics come from the training rows alone, whatever rows it is applied to:
   *
   * <ul>
   *   <li>distance: (v − mean) / std of the training distances that are not missing, std with n −
   *       1; with std 0 or fewer than 2 values, v − mean; a missing distance is NaN;
   *   <li>hour and minute: the bucket (6.1, {@link Buckets#bucketize}) between the {@link
   *       Buckets#quantileEdges quantile edges} (6.2) of the training column for 10 buckets, so
   *       that a missing one is −1;
   *   <li>carrier and dest: the position, from 0, in the {@code vocabulary(train,
   *       Integer.MAX_VALUE, 1)} (7.2) of the training column; an unknown or missing one is at its
   *       size.
   * </ul>
   *
   * <p>Each is looked up in the time that a map or a search takes: rows and words may be many.
   *
   * @param train the columns distance, hour and minute (numbers of any type) and carrier and dest
   *     (text), in any order and among others; left as they are
   */
  FlightTransform fitTransform(Table train);
}

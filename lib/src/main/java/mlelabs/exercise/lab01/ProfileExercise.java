package mlelabs.exercise.lab01;

import java.util.List;
import mlelabs.exercise.Exercise;
import tech.tablesaw.api.Table;

/** Exercise 1.1: profile a table. */
@FunctionalInterface
@Exercise(
    value = "1.1",
    forbidden = {"mlelabs.data.Profile", "mlelabs.evaluate"})
public interface ProfileExercise {

  /**
   * One {@link ColumnProfile} a column, in the table's order.
   *
   * <p>{@code type} is Tablesaw's column type name. {@code distinct} counts values that are not
   * missing. Columns of type SHORT, INTEGER, LONG, FLOAT and DOUBLE have statistics over the values
   * that are not missing: the standard deviation divides by n−1 and is NaN below two values;
   * without a value all four are NaN. Other columns have NaN.
   *
   * <p>Beware: {@code LongColumn.asDoubleColumn()} rounds through float, and {@code countUnique()}
   * counts the missing value.
   *
   * <p>Tables may have a million rows, all of them distinct.
   *
   * @param table any table, unchanged afterwards
   */
  List<ColumnProfile> profile(Table table);
}

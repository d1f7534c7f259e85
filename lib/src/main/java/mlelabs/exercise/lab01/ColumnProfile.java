package mlelabs.exercise.lab01;

/**
 * One column at a glance.
 *
 * @param name the column's name
 * @param type Tablesaw's column type name, such as {@code DOUBLE}
 * @param rows how many rows the table has
 * @param missing how many of them are missing
 * @param distinct how many different values there are, the missing one not counted
 * @param min smallest value; NaN where there is none or the column is not numeric, as for all below
 * @param max largest value
 * @param mean arithmetic mean
 * @param std sample standard deviation (n−1); NaN below two values
 */
public record ColumnProfile(
    String name,
    String type,
    long rows,
    long missing,
    long distinct,
    double min,
    double max,
    double mean,
    double std) {}

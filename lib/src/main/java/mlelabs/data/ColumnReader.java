package mlelabs.data;

import tech.tablesaw.columns.Column;

/** Collects the values of one column of a CSV file; an empty field is a missing value. */
sealed interface ColumnReader permits IntegerReader, DecimalReader, TextReader, InstantReader {

  /** The column's name. */
  String name();

  /** Takes the next row's value. */
  void add(char[] buffer, int offset, int length);

  /** The column of all values so far. */
  Column<?> column();

  /** Numbers without a fraction, none missing. */
  static IntegerReader integers(String name) {
    return new IntegerReader(name);
  }

  /** Numbers, missing ones NaN. */
  static DecimalReader decimals(String name) {
    return new DecimalReader(name, false);
  }

  /**
   * Whole numbers of which some are missing: doubles, missing ones NaN, shown without a fraction.
   */
  static DecimalReader wholeOrMissing(String name) {
    return new DecimalReader(name, true);
  }

  /** Text; "" where missing. */
  static TextReader text(String name) {
    return new TextReader(name);
  }

  /** Instants in UTC, such as 2013-01-01T06:00:00Z. */
  static InstantReader instants(String name) {
    return new InstantReader(name);
  }
}

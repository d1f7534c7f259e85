package mlelabs.feature.analysis;

import mlelabs.data.columnar.Column;

/**
 * A raw value as the text of a category: a text as it is, a number as people write it, 5 for 5, 5.0
 * and 5L, so that a column that was read as whole numbers here and as decimals there has the same
 * categories.
 */
public final class CategoryText {

  private static final double EXACT = 0x1p53;

  private CategoryText() {}

  /** The text of that row; "" where missing. */
  public static String of(Column column, int row) {
    return of(column.value(row));
  }

  /**
   * The text of a value; "" for NaN.
   *
   * @throws IllegalArgumentException if it is neither a text nor a number
   */
  public static String of(Object value) {
    if (value instanceof String text) {
      return text;
    }
    if (value instanceof Double || value instanceof Float) {
      return of((Number) value);
    }
    if (value instanceof Number || value instanceof Boolean) {
      return value instanceof Boolean flag ? (flag ? "1" : "0") : value.toString();
    }
    throw new IllegalArgumentException(
        "a category must be a text or a number, but was a " + value.getClass().getSimpleName());
  }

  private static String of(Number decimal) {
    double value = decimal.doubleValue();
    if (Double.isNaN(value)) {
      return "";
    }
    return value == Math.rint(value) && Math.abs(value) <= EXACT
        ? Long.toString((long) value)
        : decimal.toString();
  }
}

package mlelabs.data.columnar;

/** Floating point numbers as people write them: 3 rather than 3.0. */
final class Decimal {

  private Decimal() {}

  static String text(float value) {
    return withoutZero(Float.toString(value));
  }

  static String text(double value) {
    return withoutZero(Double.toString(value));
  }

  private static String withoutZero(String text) {
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}

package mlelabs.data.columnar;

import java.nio.charset.StandardCharsets;

/**
 * Decimal numbers of any length from bytes, rounded to the nearest floating point number as by
 * {@link Double#parseDouble} and {@link Float#parseFloat}.
 *
 * <p>A number of up to 15 digits times or divided by a power of ten up to 10^22 takes one operation
 * on two exact doubles, which rounds once. All others are left to the JDK.
 */
final class DecimalField {

  private static final int EXACT_DIGITS = 15;

  private static final double[] POWERS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };

  /** The bits of a double that a float has not, and the highest of them. */
  private static final long BELOW_FLOAT = (1L << 29) - 1;

  private static final long HALF = 1L << 28;

  private final byte[] bytes;
  private final int to;
  private int at;
  private long mantissa;

  /** How many digits there were from the first that is not 0. */
  private int significant;

  private int exponent;

  private DecimalField(byte[] bytes, int from, int to) {
    this.bytes = bytes;
    this.at = from;
    this.to = to;
  }

  /**
   * The number; NaN if there is nothing.
   *
   * @throws NumberFormatException if it is no number
   */
  static double toDouble(byte[] bytes, int from, int to) {
    if (from == to) {
      return Double.NaN;
    }
    DecimalField field = new DecimalField(bytes, from, to);
    boolean negative = field.read(from);
    return field.isExact() ? field.exact(negative) : Double.parseDouble(text(bytes, from, to));
  }

  /**
   * The number; NaN if there is nothing.
   *
   * @throws NumberFormatException if it is no number
   */
  static float toFloat(byte[] bytes, int from, int to) {
    if (from == to) {
      return Float.NaN;
    }
    DecimalField field = new DecimalField(bytes, from, to);
    boolean negative = field.read(from);
    if (field.isExact()) {
      double number = field.exact(negative);
      if (roundsOnce(number)) {
        return (float) number;
      }
    }
    return Float.parseFloat(text(bytes, from, to));
  }

  /**
   * Whether rounding this double, itself rounded from a decimal, is rounding the decimal: it is,
   * unless the double lies half way between two floats, where the decimal may not.
   */
  private static boolean roundsOnce(double number) {
    boolean half = (Double.doubleToRawLongBits(number) & BELOW_FLOAT) == HALF;
    return number == 0 || !half && Math.abs(number) >= Float.MIN_NORMAL;
  }

  private boolean isExact() {
    return at == to && significant <= EXACT_DIGITS && Math.abs(exponent) < POWERS.length;
  }

  private double exact(boolean negative) {
    double number = exponent < 0 ? mantissa / POWERS[-exponent] : mantissa * POWERS[exponent];
    return negative ? -number : number;
  }

  /** Goes through the number; whether it is negative. */
  private boolean read(int from) {
    boolean negative = bytes[at] == '-';
    skipSign();
    int digits = digits();
    if (at < to && bytes[at] == '.') {
      at++;
      int fraction = digits();
      exponent = -fraction;
      digits += fraction;
    }
    if (digits > 0 && at < to && (bytes[at] | 0x20) == 'e') {
      at++;
      readExponent();
    }
    if ((digits == 0 || at < to) && !isWord(from)) {
      throw new NumberFormatException(
          "must be a number such as -12.5 or 1.5e3, but was " + Excerpt.of(bytes, from, to));
    }
    return negative;
  }

  /** NaN and the infinities as Java writes them; then {@code at} is not at the end. */
  private boolean isWord(int from) {
    at = from;
    return text(bytes, from, to).matches("NaN|[+-]?Infinity");
  }

  private void skipSign() {
    if (at < to && (bytes[at] == '-' || bytes[at] == '+')) {
      at++;
    }
  }

  /** How many digits are here. */
  private int digits() {
    int from = at;
    while (at < to && bytes[at] >= '0' && bytes[at] <= '9') {
      int digit = bytes[at++] - '0';
      significant += significant > 0 || digit > 0 ? 1 : 0;
      mantissa = significant <= EXACT_DIGITS ? 10 * mantissa + digit : mantissa;
    }
    return at - from;
  }

  /** Digits of an exponent that are no more than four decide; with more it is never exact. */
  private void readExponent() {
    boolean negative = at < to && bytes[at] == '-';
    skipSign();
    int from = at;
    int value = 0;
    while (at < to && bytes[at] >= '0' && bytes[at] <= '9') {
      value = Math.min(10 * value + bytes[at++] - '0', 10_000);
    }
    if (at == from) {
      at = from - 1;
    }
    exponent += negative ? -value : value;
  }

  private static String text(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }
}

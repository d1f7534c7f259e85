package mlelabs.data.columnar;

/**
 * Short numbers, read from the eight bytes they begin with, all digits at once and without a branch
 * for each: of the lengths of numbers, which vary, a processor would guess every other one wrongly.
 *
 * <p>A word of digits has the value of a digit in each byte, the first digit in the lowest, and in
 * the other bytes more than 9.
 */
final class Digits {

  /** How many digits a number may have: at least one of the eight bytes must be its end. */
  static final int MOST = 7;

  private static final long ZEROS = '0' * Word.EACH;
  private static final long TO_HIGH_BIT = (0x80 - 10) * Word.EACH;
  private static final int POINT = '.' ^ '0';

  private static final float[] FLOAT_POWERS = {1e0f, 1e1f, 1e2f, 1e3f, 1e4f, 1e5f, 1e6f, 1e7f};
  private static final double[] POWERS = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7};

  private Digits() {}

  /** 1 if that is a minus, else 0. */
  static int minus(byte first) {
    int difference = first ^ '-';
    return 1 + ((difference | -difference) >> 31);
  }

  static long at(byte[] bytes, int from) {
    return Word.at(bytes, from) ^ ZEROS;
  }

  /** The high bit of the first byte that is no digit; what is marked after it means nothing. */
  static long ends(long digits) {
    return (digits + TO_HIGH_BIT | digits) & Word.HIGH_BITS;
  }

  /** The number of which the first {@code length} bytes, 1 to 8, are the digits. */
  static long number(long digits, int length) {
    long eight = digits << (64 - 8 * length);
    long pairs = (eight * 10 + (eight >>> 8)) & 0x00FF_00FF_00FF_00FFL;
    long fours = (pairs * 100 + (pairs >>> 16)) & 0x0000_FFFF_0000_FFFFL;
    return (fours * 10_000 + (fours >>> 32)) & 0xFFFF_FFFFL;
  }

  /**
   * Where the parts of a number are that may have a decimal point: its length, the digits before
   * the point and whether there is one, packed; -1 if it is too long, or has no digit.
   *
   * <p>It is found before the digits are added up and without them, so that the next field, which
   * begins where this one ends, can be begun meanwhile.
   */
  static int shape(long digits) {
    long ends = ends(digits);
    int before = Word.place(ends);
    if (before == 8) {
      return -1;
    }
    if ((digits >>> (8 * before) & 0xFF) != POINT) {
      return before == 0 ? -1 : before << 8 | before << 4;
    }
    int length = Word.place(ends & (ends - 1));
    return length == 8 || length == 1 ? -1 : length << 8 | before << 4 | 1;
  }

  /** How many bytes the number has. */
  static int length(int shape) {
    return shape >>> 8;
  }

  /** All digits as one number, those after the point moved next to those before it. */
  private static long joined(long digits, int shape) {
    int before = 8 * (shape >>> 4 & 0xF);
    int point = shape & 1;
    long whole = digits & ((1L << before) - 1);
    return number(whole | digits >>> (before + 8 * point) << before, length(shape) - point);
  }

  private static int fraction(int shape) {
    return length(shape) - (shape >>> 4 & 0xF) - (shape & 1);
  }

  /** Correctly rounded: numerator and denominator are exact, and division rounds once. */
  static double toDouble(long digits, int shape) {
    return joined(digits, shape) / POWERS[fraction(shape)];
  }

  /** Correctly rounded: seven digits are less than 2^24, and so exact, as are these powers. */
  static float toFloat(long digits, int shape) {
    return joined(digits, shape) / FLOAT_POWERS[fraction(shape)];
  }
}

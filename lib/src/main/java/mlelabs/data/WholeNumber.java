package mlelabs.data;

/** Decimal digits in a character buffer, read without making a string. */
final class WholeNumber {

  private WholeNumber() {}

  /** Whether these are up to nine digits, with a minus before them or not. */
  static boolean isShort(char[] buffer, int offset, int length) {
    int first = length > 0 && buffer[offset] == '-' ? 1 : 0;
    if (length == first || length - first > 9) {
      return false;
    }
    for (int i = offset + first; i < offset + length; i++) {
      if (buffer[i] < '0' || buffer[i] > '9') {
        return false;
      }
    }
    return true;
  }

  /**
   * The number.
   *
   * @throws NumberFormatException if these characters are not an int
   */
  static int parse(char[] buffer, int offset, int length) {
    if (!isShort(buffer, offset, length)) {
      return Integer.parseInt(new String(buffer, offset, length));
    }
    boolean negative = buffer[offset] == '-';
    int value = 0;
    for (int i = offset + (negative ? 1 : 0); i < offset + length; i++) {
      value = 10 * value + (buffer[i] - '0');
    }
    return negative ? -value : value;
  }
}

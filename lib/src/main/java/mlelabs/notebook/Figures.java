package mlelabs.notebook;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Values as one reads them: seven significant digits, not seventeen, and never in a locale's way.
 */
final class Figures {

  private Figures() {}

  /** A value of any type in a table's cell or an array; null is for the caller to handle. */
  static String of(@Nullable Object value) {
    if (value instanceof Double d) {
      return of(d.doubleValue());
    }
    return value instanceof Float f ? of(f.doubleValue()) : String.valueOf(value);
  }

  /** A number with at most seven significant digits; {@code 1.0} stays {@code 1.0}. */
  static String of(double value) {
    double magnitude = Math.abs(value);
    if (!Double.isFinite(value) || value == 0 || (value == Math.rint(value) && magnitude < 1e7)) {
      return Double.toString(value);
    }
    if (magnitude < 1e-4 || magnitude >= 1e12) {
      return String.format(Locale.ROOT, "%.4e", value);
    }
    int decimals = Math.max(1, 6 - (int) Math.floor(Math.log10(magnitude)));
    return trimmed(String.format(Locale.ROOT, "%." + decimals + "f", value));
  }

  /** A count with its thousands set apart: {@code 336,776}. */
  static String count(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  /** {@code 1 row}, {@code 336,776 rows}. */
  static String count(long value, String noun) {
    return count(value) + " " + noun + (value == 1 ? "" : "s");
  }

  /** Seconds as {@code 0.42 s}, {@code 12.3 s} or {@code 3 min 05 s}. */
  static String seconds(double seconds) {
    if (seconds >= 60) {
      long whole = Math.round(seconds);
      return String.format(Locale.ROOT, "%d min %02d s", whole / 60, whole % 60);
    }
    return String.format(Locale.ROOT, seconds < 10 ? "%.2f s" : "%.1f s", seconds);
  }

  private static String trimmed(String decimal) {
    String cut = decimal.replaceAll("0+$", "");
    return cut.endsWith(".") ? cut + "0" : cut;
  }
}

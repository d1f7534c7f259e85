package mlelabs.grader.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** How points are written. */
final class Points {

  private Points() {}

  /** For machines: always two decimals, {@code 7.50}. */
  static String exact(double points) {
    return BigDecimal.valueOf(points).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  /** For readers: no more decimals than it takes, {@code 7.5}. */
  static String brief(double points) {
    BigDecimal value = BigDecimal.valueOf(points).setScale(2, RoundingMode.HALF_UP);
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  /** The share of a maximum in per cent with one decimal, for the width of a bar. */
  static String percent(double part, double whole) {
    double share = whole <= 0 ? 0 : Math.max(0, Math.min(1, part / whole));
    return String.format(Locale.ROOT, "%.1f", share * 100);
  }
}

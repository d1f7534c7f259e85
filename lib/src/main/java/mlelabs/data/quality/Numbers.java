package mlelabs.data.quality;

import java.math.BigDecimal;
import java.util.Locale;

/** Numbers as a report shows them. */
final class Numbers {

  private static final double LARGEST_PLAIN = 1e15;
  private static final double GROUPED = 10_000;

  private Numbers() {}

  /**
   * Without a fraction where there is none; grouped from five digits on, so that 2013 is a year.
   */
  static String shown(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return Double.isNaN(value) ? "–" : value > 0 ? "∞" : "−∞";
    }
    String text =
        value == Math.rint(value) && Math.abs(value) < LARGEST_PLAIN
            ? String.format(Locale.ROOT, Math.abs(value) < GROUPED ? "%d" : "%,d", (long) value)
            : BigDecimal.valueOf(value).toPlainString();
    return text.replace('-', '−');
  }

  static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** Two digits that count, and never 0 % or 100 % of what is neither. */
  static String percent(double share) {
    double percent = 100 * share;
    if (percent == 0 || percent == 100) {
      return percent == 0 ? "0 %" : "100 %";
    }
    if (percent < 0.01) {
      return "< 0.01 %";
    }
    if (percent > 99.9) {
      return "> 99.9 %";
    }
    return String.format(Locale.ROOT, percent < 1 ? "%.2f %%" : "%.1f %%", percent);
  }
}

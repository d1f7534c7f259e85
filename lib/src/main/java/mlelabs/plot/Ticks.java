package mlelabs.plot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Round numbers along a scale. */
final class Ticks {

  private Ticks() {}

  /** Multiples of 1, 2 or 5 times a power of ten within the range, about so many. */
  static List<Double> linear(Range range, int about) {
    double step = step((range.high() - range.low()) / about);
    List<Double> ticks = new ArrayList<>();
    for (long i = (long) Math.ceil(range.low() / step - 1e-9);
        i <= Math.floor(range.high() / step + 1e-9);
        i++) {
      ticks.add(i * step);
    }
    return ticks;
  }

  private static double step(double rough) {
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double digit = rough / power;
    if (digit > 5) {
      return 10 * power;
    }
    return digit > 2 ? 5 * power : digit > 1 ? 2 * power : power;
  }

  /** Powers of ten within the range. */
  static List<Double> logarithmic(Range range) {
    List<Double> ticks = new ArrayList<>();
    for (int i = (int) Math.ceil(Math.log10(range.low()) - 1e-9);
        i <= Math.log10(range.high()) + 1e-9;
        i++) {
      ticks.add(Math.pow(10, i));
    }
    return ticks;
  }

  /** A number to six digits, as short as it can be said, with a true minus and thousands apart. */
  static String label(double value) {
    if (!Double.isFinite(value)) {
      return "";
    }
    BigDecimal rounded =
        new BigDecimal(value, new MathContext(6)).setScale(12, RoundingMode.HALF_EVEN);
    return new DecimalFormat("#,##0.############", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(rounded)
        .replaceFirst("^-0$", "0")
        .replace('-', '\u2212');
  }
}

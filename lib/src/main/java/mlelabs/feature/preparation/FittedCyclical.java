package mlelabs.feature.preparation;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.Table;

/**
 * Replaces a column v by {@code NAME sin} = sin(2πv/period) and {@code NAME cos} = cos(2πv/period).
 * Missing stays missing in both.
 *
 * @param column numeric
 * @param period in the unit of the column, finite and above 0
 */
public record FittedCyclical(String column, double period) implements FittedTransform {

  public FittedCyclical {
    requirePeriod(period);
  }

  static void requirePeriod(double period) {
    if (!Double.isFinite(period) || period <= 0) {
      throw new IllegalArgumentException("a period must be finite and above 0, but was " + period);
    }
  }

  @Override
  public Table apply(Table rows) {
    double[] values = Columns.numbers(rows, column);
    return Columns.replaced(
        rows, column, on(values, "sin", Math::sin), on(values, "cos", Math::cos));
  }

  private DoubleColumn on(double[] values, String name, DoubleUnaryOperator f) {
    return DoubleColumn.create(
        column + " " + name,
        DoubleStream.of(values).map(v -> f.applyAsDouble(2 * Math.PI * v / period)).toArray());
  }
}

package mlelabs.feature.preparation;

import tech.tablesaw.api.Table;

/**
 * A column whose end is beside its beginning, such as hours of the day or degrees of the wind,
 * becomes a point on a circle. Nothing is learned from the rows.
 *
 * @param column numeric
 * @param period in the unit of the column, such as 24 or 360; finite and above 0
 */
public record CyclicalEncoding(String column, double period) implements Transform {

  public CyclicalEncoding {
    FittedCyclical.requirePeriod(period);
  }

  @Override
  public FittedCyclical learn(Table training) {
    Columns.numbers(training, column);
    return new FittedCyclical(column, period);
  }
}

package mlelabs.feature;

import java.util.List;

/**
 * A number whose end is beside its beginning, such as hours of the day: sin(2πv/period) and
 * cos(2πv/period). Dense, of width 2; both are 0 where missing. Nothing is learned.
 *
 * @param name of the feature
 * @param column numeric
 * @param period in the unit of the column, finite and above 0
 */
public record Cyclical(String name, String column, double period) implements Feature {

  public Cyclical {
    Names.require(name, column);
    if (!Double.isFinite(period) || period <= 0) {
      throw new IllegalArgumentException("a period must be finite and above 0, but was " + period);
    }
  }

  /** A column, such as hours with the period 24. */
  public static Cyclical of(String column, double period) {
    return new Cyclical(column, column, period);
  }

  /** The same under another name. */
  public Cyclical named(String newName) {
    return new Cyclical(newName, column, period);
  }

  @Override
  public List<String> columns() {
    return List.of(column);
  }
}

package mlelabs.feature;

import java.util.List;

/**
 * A number as a number: limited, its logarithm taken if asked, scaled, in this order. Dense, of
 * width 1, or 2 with the flag of what was missing.
 *
 * <pre>{@code
 * Numeric.of("distance").log1p().zScore()
 * }</pre>
 *
 * @param name of the feature
 * @param column numeric
 * @param limits how far out numbers may be
 * @param log whether sign(v)·ln(1 + |v|) takes the place of v
 * @param scaling what is done then
 * @param gap what a missing number becomes
 * @param flagged whether a second number says 1 where the first was missing, 0 elsewhere
 */
public record Numeric(
    String name,
    String column,
    Limits limits,
    boolean log,
    Scaling scaling,
    Gap gap,
    boolean flagged)
    implements Feature {

  public Numeric {
    Names.require(name, column);
  }

  /** A column as it is, the mean for what is missing. */
  public static Numeric of(String column) {
    return new Numeric(
        column, column, new Limits.None(), false, new Scaling.Raw(), new Gap.Mean(), false);
  }

  /** The same under another name. */
  public Numeric named(String newName) {
    return new Numeric(newName, column, limits, log, scaling, gap, flagged);
  }

  /** With numbers below {@code low} or above {@code high} brought there. */
  public Numeric clipped(double low, double high) {
    return new Numeric(name, column, new Limits.Between(low, high), log, scaling, gap, flagged);
  }

  /** With sign(v)·ln(1 + |v|) in the place of v. */
  public Numeric log1p() {
    return new Numeric(name, column, limits, true, scaling, gap, flagged);
  }

  /** Not scaled. */
  public Numeric raw() {
    return scaled(new Scaling.Raw());
  }

  /** Scaled to mean 0 and standard deviation 1; see {@link Scaling.ZScore}. */
  public Numeric zScore() {
    return scaled(new Scaling.ZScore());
  }

  /** Scaled so among the rows with the same key; see {@link Scaling.ZScorePer}. */
  public Numeric zScorePer(String key) {
    return scaled(new Scaling.ZScorePer(key));
  }

  /** Scaled to 0 to 1; see {@link Scaling.MinMax}. */
  public Numeric minMax() {
    return minMax(0, 1);
  }

  /** Scaled from {@code low} to {@code high}; see {@link Scaling.MinMax}. */
  public Numeric minMax(double low, double high) {
    return scaled(new Scaling.MinMax(low, high));
  }

  /** Scaled in that way. */
  public Numeric scaled(Scaling by) {
    return new Numeric(name, column, limits, log, by, gap, flagged);
  }

  /** With that raw value for what is missing. */
  public Numeric missingAs(double value) {
    return new Numeric(name, column, limits, log, scaling, new Gap.Value(value), flagged);
  }

  /** With NaN for what is missing. */
  public Numeric missingKept() {
    return new Numeric(name, column, limits, log, scaling, new Gap.Kept(), flagged);
  }

  /** With a second number: 1 where the first was missing, 0 elsewhere. */
  public Numeric withMissingFlag() {
    return new Numeric(name, column, limits, log, scaling, gap, true);
  }

  @Override
  public List<String> columns() {
    return scaling instanceof Scaling.ZScorePer per ? List.of(column, per.key()) : List.of(column);
  }

  NumberView view() {
    return NumberView.of(column, limits, log);
  }
}

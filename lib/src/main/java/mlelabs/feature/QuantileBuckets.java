package mlelabs.feature;

import java.util.List;

/**
 * The bucket of a number between edges learned so that each bucket has about as many training rows;
 * see {@link mlelabs.feature.analysis.Quantiles#edges}. A value that comes very often makes edges
 * coincide, of which one is kept, so that there may be fewer buckets. Categorical, with a last cell
 * for what is missing.
 *
 * @param name of the feature
 * @param column numeric
 * @param buckets at least 2
 */
public record QuantileBuckets(String name, String column, int buckets) implements Feature {

  public QuantileBuckets {
    Names.require(name, column);
    Names.atLeast(2, "the number of buckets", buckets);
  }

  /** A column in so many buckets. */
  public static QuantileBuckets of(String column, int buckets) {
    return new QuantileBuckets(column, column, buckets);
  }

  /** The same under another name. */
  public QuantileBuckets named(String newName) {
    return new QuantileBuckets(newName, column, buckets);
  }

  @Override
  public List<String> columns() {
    return List.of(column);
  }
}

package mlelabs.feature;

import java.util.List;

/**
 * The bucket of a text's fingerprint, |fingerprint| mod buckets: no vocabulary is kept, at the
 * price of texts that share a bucket. Categorical, with a last cell for what is missing. Nothing is
 * learned. A numeric column is read as {@link mlelabs.feature.analysis.CategoryText}.
 *
 * @param name of the feature
 * @param column text, or numbers that are codes
 * @param buckets at least 1
 */
public record HashBuckets(String name, String column, int buckets) implements Feature, Cross.Part {

  public HashBuckets {
    Names.require(name, column);
    Names.atLeast(1, "the number of buckets", buckets);
  }

  /** A column in so many buckets. */
  public static HashBuckets of(String column, int buckets) {
    return new HashBuckets(column, column, buckets);
  }

  /** The same under another name. */
  public HashBuckets named(String newName) {
    return new HashBuckets(newName, column, buckets);
  }

  @Override
  public List<String> columns() {
    return List.of(column);
  }
}

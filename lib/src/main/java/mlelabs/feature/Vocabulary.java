package mlelabs.feature;

import java.util.List;

/**
 * The place of a text in the vocabulary of the training rows, the most frequent first, ties by
 * name. What is not in it has the bucket of its fingerprint after them, as many as asked; what is
 * missing the last cell of all. Without such buckets, the last cell is for both. Categorical. A
 * numeric column is read as {@link mlelabs.feature.analysis.CategoryText}.
 *
 * @param name of the feature
 * @param column text, or numbers that are codes
 * @param limits which texts are kept
 * @param oovBuckets cells for texts that are not in the vocabulary, at least 0
 */
public record Vocabulary(String name, String column, Kept limits, int oovBuckets)
    implements Feature {

  /**
   * Which texts a vocabulary keeps.
   *
   * @param minimumCount how often a text must come at least
   * @param topK how many are kept at most, the most frequent
   */
  public record Kept(long minimumCount, int topK) {

    static final Kept ALL = new Kept(1, Integer.MAX_VALUE);

    public Kept {
      if (minimumCount < 1) {
        throw new IllegalArgumentException(
            "the minimum count must be at least 1, but was " + minimumCount);
      }
      Names.atLeast(1, "the size of a vocabulary", topK);
    }
  }

  public Vocabulary {
    Names.require(name, column);
    Names.atLeast(0, "the number of buckets for unknown texts", oovBuckets);
  }

  /** All texts of a column, and one bucket for those that are not among them. */
  public static Vocabulary of(String column) {
    return new Vocabulary(column, column, Kept.ALL, 1);
  }

  /** The same under another name. */
  public Vocabulary named(String newName) {
    return new Vocabulary(newName, column, limits, oovBuckets);
  }

  /** With texts that come at least so often. */
  public Vocabulary minimumCount(long count) {
    return new Vocabulary(name, column, new Kept(count, limits.topK), oovBuckets);
  }

  /** With so many texts at most. */
  public Vocabulary topK(int size) {
    return new Vocabulary(name, column, new Kept(limits.minimumCount, size), oovBuckets);
  }

  /** With so many buckets for texts that are not in the vocabulary. */
  public Vocabulary oovBuckets(int buckets) {
    return new Vocabulary(name, column, limits, buckets);
  }

  @Override
  public List<String> columns() {
    return List.of(column);
  }
}

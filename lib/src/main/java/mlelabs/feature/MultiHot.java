package mlelabs.feature;

import java.util.List;

/**
 * The words of a text, or n of them in a row, as places in the vocabulary of the training rows. A
 * text is parted at each place where the separator stands, empty parts left out; where a row has
 * words already, their list may be given instead. Multi-hot, with as many buckets as asked after
 * the vocabulary for what is not in it; without them it is left out. Each id comes once, ids
 * increase.
 *
 * <p>Its forms are TF-Transform's bag_of_words, ngrams and tfidf.
 *
 * @param name of the feature
 * @param column text
 * @param separator not empty
 * @param shortest words in a row, at least 1
 * @param longest words in a row, at least the shortest; they are joined by a space
 * @param limits which are kept
 * @param oovBuckets cells for what is not in the vocabulary, at least 0
 * @param weight of an id
 */
public record MultiHot(
    String name,
    String column,
    String separator,
    int shortest,
    int longest,
    Vocabulary.Kept limits,
    int oovBuckets,
    Weight weight)
    implements Feature {

  /** What an id weighs in a row. */
  public enum Weight {
    /** 1. */
    ONE,
    /** How often it comes in the row. */
    COUNT,
    /**
     * Its share of the row's words times ln((rows + 1) / (rows with it + 1)) + 1, as TF-Transform
     * has it; an id beyond the vocabulary counts as coming in no training row.
     */
    TF_IDF
  }

  public MultiHot {
    Names.require(name, column);
    if (separator.isEmpty()) {
      throw new IllegalArgumentException("a separator must have a character, but was \"\"");
    }
    Names.atLeast(1, "the number of words in a row", shortest);
    Names.atLeast(shortest, "the largest number of words in a row", longest);
    Names.atLeast(0, "the number of buckets for unknown words", oovBuckets);
  }

  /** The words of a column, between spaces, and none for those that are not in the vocabulary. */
  public static MultiHot of(String column) {
    return new MultiHot(column, column, " ", 1, 1, Vocabulary.Kept.ALL, 0, Weight.ONE);
  }

  /** The same under another name. */
  public MultiHot named(String newName) {
    return new MultiHot(newName, column, separator, shortest, longest, limits, oovBuckets, weight);
  }

  /** With words between these. */
  public MultiHot separatedBy(String newSeparator) {
    return new MultiHot(name, column, newSeparator, shortest, longest, limits, oovBuckets, weight);
  }

  /** With so many words in a row. */
  public MultiHot ngrams(int least, int most) {
    return new MultiHot(name, column, separator, least, most, limits, oovBuckets, weight);
  }

  /** With words that come at least so often. */
  public MultiHot minimumCount(long count) {
    return kept(new Vocabulary.Kept(count, limits.topK()));
  }

  /** With so many words at most. */
  public MultiHot topK(int size) {
    return kept(new Vocabulary.Kept(limits.minimumCount(), size));
  }

  private MultiHot kept(Vocabulary.Kept kept) {
    return new MultiHot(name, column, separator, shortest, longest, kept, oovBuckets, weight);
  }

  /** With so many buckets for words that are not in the vocabulary. */
  public MultiHot oovBuckets(int buckets) {
    return new MultiHot(name, column, separator, shortest, longest, limits, buckets, weight);
  }

  /** With that weight. */
  public MultiHot weighted(Weight by) {
    return new MultiHot(name, column, separator, shortest, longest, limits, oovBuckets, by);
  }

  /** With term frequency times inverse document frequency as weight. */
  public MultiHot tfIdf() {
    return weighted(Weight.TF_IDF);
  }

  @Override
  public List<String> columns() {
    return List.of(column);
  }

  Words words() {
    return new Words(separator, shortest, longest);
  }
}

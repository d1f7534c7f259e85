package mlelabs.feature;

import java.util.List;

/**
 * A vocabulary of words.
 *
 * @param feature what was fitted
 * @param words by their id
 * @param rowsWith the training rows in which each came
 * @param usage how the training rows fell on it
 */
public record FittedMultiHot(MultiHot feature, List<String> words, List<Long> rowsWith, Usage usage)
    implements FittedFeature {

  public FittedMultiHot {
    words = FittedVocabulary.distinct(words);
    rowsWith = List.copyOf(rowsWith);
    if (words.size() != rowsWith.size()) {
      throw new IllegalArgumentException(
          "each word must have a count, but there are %d and %d"
              .formatted(words.size(), rowsWith.size()));
    }
  }

  @Override
  public Output output() {
    return new Output.MultiHot(words.size() + feature.oovBuckets());
  }
}

package mlelabs.feature;

import java.util.HashSet;
import java.util.List;

/**
 * A vocabulary.
 *
 * @param feature what was fitted
 * @param texts by their id
 * @param counts how often each came
 * @param usage how the training rows fell on it
 */
public record FittedVocabulary(
    Vocabulary feature, List<String> texts, List<Long> counts, Usage usage)
    implements FittedFeature {

  public FittedVocabulary {
    texts = distinct(texts);
    counts = List.copyOf(counts);
    if (texts.size() != counts.size()) {
      throw new IllegalArgumentException(
          "each text must have a count, but there are %d and %d"
              .formatted(texts.size(), counts.size()));
    }
  }

  static List<String> distinct(List<String> texts) {
    if (texts.contains("") || new HashSet<>(texts).size() < texts.size()) {
      throw new IllegalArgumentException(
          "texts of a vocabulary must have a character and come once, but %d texts are not so"
              .formatted(texts.size()));
    }
    return List.copyOf(texts);
  }

  @Override
  public Output output() {
    return new Output.Categorical(texts.size() + feature.oovBuckets() + 1);
  }
}

package mlelabs.grader.similarity;

import java.util.Comparator;

/**
 * Two students whose answers to a lab resemble each other.
 *
 * @param lab the lab's id
 * @param first one
 * @param second the other
 * @param percent how much of what both wrote is the same, from 0 to 100
 * @param tokens how many tokens of Java are the same
 */
public record SimilarPair(String lab, String first, String second, int percent, int tokens) {

  static final Comparator<SimilarPair> ORDER =
      Comparator.comparing(SimilarPair::lab)
          .thenComparing(Comparator.comparingInt(SimilarPair::percent).reversed())
          .thenComparing(Comparator.comparingInt(SimilarPair::tokens).reversed())
          .thenComparing(SimilarPair::first)
          .thenComparing(SimilarPair::second);
}

package mlelabs.exercise.lab06;

import java.util.List;
import java.util.Map;
import mlelabs.exercise.Exercise;

/** Exercise 6.7: who is near whom in the space of the embeddings. */
@FunctionalInterface
@Exercise(
    value = "6.7",
    forbidden = {"mlelabs.feature", "mlelabs.model"})
public interface NearestExercise {

  /**
   * The k other keys whose embeddings are most similar to that of the key, best first. Similarity
   * is the cosine of the angle between two vectors, a·b / (|a|·|b|); with a vector of zeros it is
   * 0. Keys that are equally similar are in order of their names; where there are fewer than k
   * others, it is all of them.
   *
   * @param embeddings vectors of equal length by key
   * @param k how many
   * @throws IllegalArgumentException if the key has no embedding, or k is negative; the message
   *     states the rule and the value
   */
  List<String> nearest(String key, Map<String, float[]> embeddings, int k);
}

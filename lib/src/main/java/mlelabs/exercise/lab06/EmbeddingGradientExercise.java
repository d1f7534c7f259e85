package mlelabs.exercise.lab06;

import mlelabs.exercise.Exercise;

/** Exercise 6.5: what backpropagation does to a table of embeddings. */
@FunctionalInterface
@Exercise(
    value = "6.5",
    forbidden = {"mlelabs.feature", "mlelabs.model", "ai.djl"})
public interface EmbeddingGradientExercise {

  /**
   * The gradient of the loss by each row of an embedding table. Looking up id i copies row i into
   * the output; so the gradient of that row is the sum of the gradients that arrive at the places
   * where its id was looked up, and a row that nobody looked up has zeros.
   *
   * @param ids the id looked up at each place
   * @param upstream the gradient of the loss by the output at each place, all of one width
   * @param rows of the table
   * @return rows × width; without ids the width is 0
   * @throws IllegalArgumentException if an id is outside 0 … rows − 1, or ids and upstream are not
   *     equally many, or rows is negative; the message states the rule and the value
   */
  float[][] embeddingGradient(int[] ids, float[][] upstream, int rows);
}

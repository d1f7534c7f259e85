package mlelabs.exercise.lab06;

import ai.djl.nn.Block;
import mlelabs.exercise.Exercise;

/** Exercise 6.6: memory and generalisation in one network. */
@FunctionalInterface
@Exercise(
    value = "6.6",
    forbidden = {"mlelabs.feature", "mlelabs.model"})
public interface WideAndDeepExercise {

  /**
   * A wide and deep network as a DJL block, not initialised. Its inputs are
   *
   * <ol>
   *   <li>the wide part's features, FLOAT32 of shape (batch, wideCells), 1 for each cell that a row
   *       is in;
   *   <li>for each vocabulary the ids, INT64 of shape (batch), each below the size of that
   *       vocabulary.
   * </ol>
   *
   * <p>Its output, of shape (batch, 1) and without activation, is the sum of
   *
   * <ul>
   *   <li>wide: a Linear from wideCells to 1, with bias;
   *   <li>deep: for each vocabulary an embedding table (vocabulary, embeddingSize) without bias, in
   *       which the ids are looked up; all embeddings of a row side by side; for each entry of
   *       {@code hidden} a Linear to that many units, with bias, and a ReLU; last a Linear to 1,
   *       with bias.
   * </ul>
   *
   * <p>So it has wideCells + 1 + Σ vocabulary·embeddingSize + Σ (in + 1)·out parameters. How they
   * are called, and which way round their matrices are kept, is free. All of them can be trained,
   * in both parts.
   *
   * @param wideCells at least 1
   * @param vocabularySizes of one vocabulary or more
   * @param embeddingSize the width of every table
   * @param hidden units of each hidden layer; may be none
   * @throws IllegalArgumentException if a size is negative; the message states the rule and the
   *     value
   */
  Block wideAndDeep(int wideCells, int[] vocabularySizes, int embeddingSize, int[] hidden);
}

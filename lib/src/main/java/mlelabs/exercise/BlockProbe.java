package mlelabs.exercise;

import ai.djl.nn.Block;
import java.util.List;

/**
 * A network that a learner built, seen from outside: as a function of its parameters and inputs, in
 * plain arrays. Whoever tests a block needs no engine for that, and what it answers is nothing but
 * numbers.
 *
 * <p>Parameters are in the block's own order, each with its values row by row.
 */
public interface BlockProbe {

  /** A probe of a block, which computes in this process unless the block itself is elsewhere. */
  static BlockProbe of(Block block) {
    return block instanceof BlockProbe probe ? probe : new ProbedBlock(block);
  }

  /**
   * Initialises the block, if it is not.
   *
   * @param inputs of the shapes and types that it will be given
   * @return the shape of each parameter
   */
  int[][] parameterShapes(List<PlainArray> inputs);

  /**
   * The block's one output.
   *
   * @param parameters the values to give each of its parameters first
   */
  PlainArray output(float[][] parameters, List<PlainArray> inputs);

  /**
   * The gradient of the sum of the block's output by each of its parameters; zeros for one that is
   * not trained, or has no part in it.
   *
   * @param parameters the values to give each of its parameters first
   */
  float[][] gradients(float[][] parameters, List<PlainArray> inputs);
}

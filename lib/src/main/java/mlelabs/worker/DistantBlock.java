package mlelabs.worker;

import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.AbstractBlock;
import ai.djl.training.ParameterStore;
import ai.djl.util.PairList;
import java.util.List;
import mlelabs.exercise.BlockProbe;
import mlelabs.exercise.PlainArray;
import org.jspecify.annotations.Nullable;

/** A block of the other side: it can be probed, and nothing else. */
final class DistantBlock extends AbstractBlock implements BlockProbe {

  private final BlockProbe probe;

  DistantBlock(BlockProbe probe) {
    this.probe = probe;
  }

  @Override
  public int[][] parameterShapes(List<PlainArray> inputs) {
    return probe.parameterShapes(inputs);
  }

  @Override
  public PlainArray output(float[][] parameters, List<PlainArray> inputs) {
    return probe.output(parameters, inputs);
  }

  @Override
  public float[][] gradients(float[][] parameters, List<PlainArray> inputs) {
    return probe.gradients(parameters, inputs);
  }

  @Override
  protected NDList forwardInternal(
      ParameterStore parameters,
      NDList inputs,
      boolean training,
      @Nullable PairList<String, Object> options) {
    throw elsewhere();
  }

  @Override
  public Shape[] getOutputShapes(Shape[] inputs) {
    throw elsewhere();
  }

  private static UnsupportedOperationException elsewhere() {
    return new UnsupportedOperationException("a block of another process can only be probed");
  }
}

package mlelabs.exercise;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.training.GradientCollector;
import ai.djl.training.ParameterStore;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Probes a block of this process. The engine is loaded when the block is first initialised. */
final class ProbedBlock implements BlockProbe {

  private final Block block;
  private @Nullable NDManager manager;

  ProbedBlock(Block block) {
    this.block = block;
  }

  @Override
  public int[][] parameterShapes(List<PlainArray> inputs) {
    if (!block.isInitialized()) {
      Shape[] shapes = inputs.stream().map(ProbedBlock::shape).toArray(Shape[]::new);
      block.initialize(manager(), DataType.FLOAT32, shapes);
    }
    return parameters().stream()
        .map(parameter -> plain(parameter.getArray().getShape()))
        .toArray(int[][]::new);
  }

  @Override
  public PlainArray output(float[][] parameters, List<PlainArray> inputs) {
    set(parameters);
    try (NDManager step = manager().newSubManager()) {
      NDArray output =
          block
              .forward(new ParameterStore(step, false), tensors(step, inputs), false)
              .singletonOrThrow();
      return new PlainArray(plain(output.getShape()), output.toFloatArray(), false);
    }
  }

  @Override
  public float[][] gradients(float[][] parameters, List<PlainArray> inputs) {
    set(parameters);
    try (NDManager step = manager().newSubManager();
        GradientCollector collector = Engine.getInstance().newGradientCollector()) {
      NDList outputs = block.forward(new ParameterStore(step, false), tensors(step, inputs), true);
      collector.backward(outputs.singletonOrThrow().sum());
      return parameters().stream().map(ProbedBlock::gradient).toArray(float[][]::new);
    }
  }

  private void set(float[][] values) {
    List<Parameter> parameters = parameters();
    if (values.length != parameters.size()) {
      throw new IllegalArgumentException(
          "each of "
              + parameters.size()
              + " parameters must be given values, but there are "
              + values.length);
    }
    for (int i = 0; i < values.length; i++) {
      NDArray array = parameters.get(i).getArray();
      array.setRequiresGradient(false);
      array.set(values[i]);
      array.setRequiresGradient(parameters.get(i).requiresGradient());
    }
  }

  private static float[] gradient(Parameter parameter) {
    NDArray array = parameter.getArray();
    if (!parameter.requiresGradient() || !array.hasGradient()) {
      return new float[(int) array.size()];
    }
    try (NDArray gradient = array.getGradient()) {
      float[] values = gradient.toFloatArray();
      // The engine adds the next gradient to this one.
      gradient.set(new float[values.length]);
      return values;
    }
  }

  private List<Parameter> parameters() {
    return block.getParameters().values();
  }

  /** Of the parameters: as long as the block. */
  private NDManager manager() {
    if (manager == null) {
      manager = NDManager.newBaseManager();
    }
    return manager;
  }

  private static NDList tensors(NDManager manager, List<PlainArray> inputs) {
    NDList tensors = new NDList();
    for (PlainArray input : inputs) {
      NDArray values = manager.create(input.values(), shape(input));
      tensors.add(input.ids() ? values.toType(DataType.INT64, false) : values);
    }
    return tensors;
  }

  private static Shape shape(PlainArray input) {
    return new Shape(
        LongStream.range(0, input.shape().length).map(i -> input.shape()[(int) i]).toArray());
  }

  private static int[] plain(Shape shape) {
    return LongStream.of(shape.getShape()).mapToInt(Math::toIntExact).toArray();
  }
}

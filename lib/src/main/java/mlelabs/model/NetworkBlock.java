package mlelabs.model;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.AbstractBlock;
import ai.djl.nn.Parameter;
import ai.djl.training.ParameterStore;
import ai.djl.util.PairList;
import java.util.ArrayList;
import java.util.List;
import mlelabs.model.Layout.Field;
import org.jspecify.annotations.Nullable;

/**
 * A network as DJL computes it, operation by operation: the form in which it is exchanged, and the
 * independent proof of {@link Pass}. Each of the {@link Weights} is a parameter of the same shape.
 */
final class NetworkBlock extends AbstractBlock {

  private final Layout layout;
  private final int columns;
  private final Parameter bias;
  private final @Nullable Parameter wideNumbers;
  private final List<@Nullable Parameter> wideCells = new ArrayList<>();
  private final List<@Nullable Parameter> tables = new ArrayList<>();
  private final List<Parameter> matrices = new ArrayList<>();
  private final List<Parameter> biases = new ArrayList<>();

  NetworkBlock(Layout layout, int columns) {
    this.layout = layout;
    this.columns = columns;
    bias = add("bias", Parameter.Type.BIAS);
    int numbers = layout.wideNumbers().length;
    wideNumbers = numbers == 0 ? null : add("wide", Parameter.Type.WEIGHT);
    for (Field field : layout.fields()) {
      wideCells.add(field.wide() ? add("wide_" + field.name(), Parameter.Type.WEIGHT) : null);
      tables.add(
          field.embedding() > 0 ? add("embedding_" + field.name(), Parameter.Type.WEIGHT) : null);
    }
    for (int l = 0; l < layout.hidden().length; l++) {
      matrices.add(add("hidden_" + l, Parameter.Type.WEIGHT));
      biases.add(add("hidden_bias_" + l, Parameter.Type.BIAS));
    }
    if (layout.isDeep()) {
      matrices.add(add("last", Parameter.Type.WEIGHT));
    }
  }

  private Parameter add(String name, Parameter.Type type) {
    return addParameter(Parameter.builder().setName(name).setType(type).build());
  }

  /** Gives the parameters these values. */
  NetworkBlock with(NDManager manager, Weights weights) {
    set(manager, bias, new float[][] {weights.bias()}, false);
    if (wideNumbers != null) {
      set(manager, wideNumbers, new float[][] {weights.wideNumbers()}, true);
    }
    for (int f = 0; f < layout.fields().size(); f++) {
      Parameter cells = wideCells.get(f);
      if (cells != null) {
        set(manager, cells, new float[][] {weights.wideCells()[f]}, true);
      }
      Parameter table = tables.get(f);
      if (table != null) {
        set(manager, table, weights.tables()[f], false);
      }
    }
    for (int l = 0; l < layout.hidden().length; l++) {
      set(manager, matrices.get(l), l == 0 ? weights.first() : weights.later()[l - 1], l > 0);
      set(manager, biases.get(l), new float[][] {weights.biases()[l]}, false);
    }
    if (layout.isDeep()) {
      set(manager, matrices.get(matrices.size() - 1), new float[][] {weights.last()}, true);
    }
    return this;
  }

  private static void set(
      NDManager manager, Parameter parameter, float[][] rows, boolean transposed) {
    NDArray array = manager.create(rows);
    parameter.setArray(transposed ? array.transpose().duplicate() : array);
  }

  @Override
  protected NDList forwardInternal(
      ParameterStore store,
      NDList inputs,
      boolean training,
      @Nullable PairList<String, Object> parameters) {
    int rows = (int) inputs.get(0).getShape().get(0);
    NDArray output = value(store, bias, inputs, training).broadcast(rows, 1);
    NDList deep = new NDList();
    if (wideNumbers != null) {
      NDArray weight = value(store, wideNumbers, inputs, training);
      output = output.add(chosen(inputs, layout.wideNumbers()).matMul(weight));
    }
    if (layout.deepNumbers().length > 0) {
      deep.add(chosen(inputs, layout.deepNumbers()));
    }
    for (int f = 0; f < layout.fields().size(); f++) {
      NDArray ids = inputs.get((columns > 0 ? 1 : 0) + f);
      Parameter cells = wideCells.get(f);
      if (cells != null) {
        output = output.add(looked(value(store, cells, inputs, training), ids));
      }
      Parameter table = tables.get(f);
      if (table != null) {
        deep.add(looked(value(store, table, inputs, training), ids));
      }
    }
    return new NDList(layout.isDeep() ? output.add(deep(store, deep, inputs, training)) : output);
  }

  private NDArray deep(ParameterStore store, NDList deep, NDList inputs, boolean training) {
    NDArray units = NDArrays.concat(deep, 1);
    for (int l = 0; l < biases.size(); l++) {
      units =
          units
              .matMul(value(store, matrices.get(l), inputs, training))
              .add(value(store, biases.get(l), inputs, training))
              .getNDArrayInternal()
              .relu();
    }
    return units.matMul(value(store, matrices.get(biases.size()), inputs, training));
  }

  private static NDArray value(
      ParameterStore store, Parameter parameter, NDList inputs, boolean training) {
    return store.getValue(parameter, inputs.get(0).getDevice(), training);
  }

  private static NDArray chosen(NDList inputs, int[] columns) {
    NDArray numbers = inputs.get(0);
    NDArray places = numbers.getManager().create(columns).toType(DataType.INT64, false);
    return numbers.get(new NDIndex(":, {}", places));
  }

  private static NDArray looked(NDArray table, NDArray ids) {
    return table.get(ids.toType(DataType.INT64, false));
  }

  @Override
  public Shape[] getOutputShapes(Shape[] inputShapes) {
    return new Shape[] {new Shape(inputShapes[0].get(0), 1)};
  }
}

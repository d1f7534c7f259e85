package mlelabs.model;

import java.util.ArrayList;
import java.util.List;
import mlelabs.feature.FeatureBatch;
import mlelabs.feature.FittedFeatures;
import mlelabs.feature.Output;
import mlelabs.feature.WeightedIds;
import org.tribuo.Example;
import org.tribuo.impl.ArrayExample;

/**
 * Features as Tribuo's sparse examples: a dense feature's number i is called {@code NAME[i]}, and
 * the cell c of a categorical one {@code NAME=c}, with the value 1 or its weight.
 *
 * @param features that made the batch
 * @param names of those that enter
 */
record TribuoRows(FittedFeatures features, List<String> names) {

  TribuoRows {
    names = List.copyOf(names);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("a baseline must have a feature, but has none");
    }
  }

  /** One row with its output. */
  <T extends org.tribuo.Output<T>> Example<T> example(FeatureBatch batch, int row, T output) {
    List<String> present = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    for (String name : names) {
      Output form = features.output(name);
      if (form instanceof Output.Dense dense) {
        float[] numbers = batch.dense(name);
        for (int i = 0; i < dense.width(); i++) {
          present.add(name + "[" + i + "]");
          values.add((double) numbers[row * dense.width() + i]);
        }
      } else if (form instanceof Output.Categorical) {
        present.add(name + "=" + batch.ids(name)[row]);
        values.add(1.0);
      } else {
        WeightedIds several = batch.multiHot(name);
        for (int i = several.offsets()[row]; i < several.offsets()[row + 1]; i++) {
          present.add(name + "=" + several.ids()[i]);
          values.add((double) several.weights()[i]);
        }
      }
    }
    return new ArrayExample<>(
        output,
        present.toArray(String[]::new),
        values.stream().mapToDouble(Double::doubleValue).toArray());
  }
}
